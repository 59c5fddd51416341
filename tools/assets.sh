#!/usr/bin/env bash
# Takes what the pages need from npm into src/Office.Web/wwwroot/lib: the icon sprite, signature_pad and a bundle of bpmn-js.
# Locked (npm ci checks each package against the lock's sha512) and idempotent (nothing is done while its inputs are unchanged).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
web=$root/src/Office.Web
lib=$web/wwwroot/lib
work=$root/.cache/assets

stamp=$(cat "$web/package-lock.json" "$web/wwwroot/icons/icons.txt" "$web/Scripts/bpmn.js" "${BASH_SOURCE[0]}" | sha256sum | cut -d' ' -f1)
if [[ -f $lib/.stamp && $(<"$lib/.stamp") == "$stamp" ]]; then
  exit 0
fi

command -v npm >/dev/null || { echo "assets: npm is not installed (Node 20 is needed)" >&2; exit 1; }
mkdir -p "$work"
cp "$web/package.json" "$web/package-lock.json" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)

next=$lib.next
rm -rf "$next"
mkdir -p "$next"
# Each icon's drawing goes into one sprite; an unknown name stops the build of it.
while read -r name; do
  [[ -z $name ]] && continue
  icon=$work/node_modules/lucide-static/icons/$name.svg
  [[ -f $icon ]] || { echo "assets: no icon is called $name" >&2; exit 1; }
  printf '<symbol id="%s" viewBox="0 0 24 24">' "$name"
  tr '\n' ' ' <"$icon" | sed -E 's/^.*<svg[^>]*>//; s/<\/svg>.*$//; s/ +/ /g; s/> </></g'
  printf '</symbol>\n'
done <"$web/wwwroot/icons/icons.txt" >"$next/symbols"
{
  printf '<svg xmlns="http://www.w3.org/2000/svg"><!-- lucide, ISC licence -->\n'
  cat "$next/symbols"
  printf '</svg>\n'
} >"$next/icons.svg"
rm "$next/symbols"
sed '/^\/\/# sourceMappingURL/d' "$work/node_modules/signature_pad/dist/signature_pad.min.js" >"$next/signature_pad.js"
# bpmn-js is only loaded where a process is drawn or shown. Its icons are a font beside its style sheet (the policy allows no
# font inside one); its watermark stays, as its licence asks.
modules=$work/node_modules
cp "$web/Scripts/bpmn.js" "$work/bpmn.js"
(cd "$work" && node_modules/.bin/esbuild bpmn.js --bundle --minify --format=esm --target=es2022 --legal-comments=none \
  --log-level=error --outfile="$next/bpmn.js")
cp "$modules/bpmn-js/dist/assets/bpmn-font/font/bpmn.woff2" "$next/bpmn.woff2"
{
  cat "$modules/bpmn-js/dist/assets/diagram-js.css" "$modules/bpmn-js/dist/assets/bpmn-js.css"
  printf "@font-face { font-family: 'bpmn'; src: url('bpmn.woff2') format('woff2'); }\n"
  sed '/^@font-face/,/^}/d; /^\/\*$/,/^\*\/$/d' "$modules/bpmn-js/dist/assets/bpmn-font/css/bpmn.css"
  cat "$modules/bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css"
} >"$next/bpmn.css"
cp "$modules/bpmn-js/LICENSE" "$next/bpmn.LICENSE.txt"
echo "$stamp" >"$next/.stamp"
rm -rf "$lib"
mv "$next" "$lib"
echo "assets: $(grep -c '<symbol' "$lib/icons.svg") icons, signature_pad and bpmn-js are in wwwroot/lib"
