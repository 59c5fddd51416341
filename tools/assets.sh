#!/usr/bin/env bash
# Takes what the pages need from npm into src/Office.Web/wwwroot/lib: the icon sprite and signature_pad.
# Locked (npm ci checks each package against the lock's sha512) and idempotent (nothing is done while its inputs are unchanged).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
web=$root/src/Office.Web
lib=$web/wwwroot/lib
work=$root/.cache/assets

stamp=$(cat "$web/package-lock.json" "$web/wwwroot/icons/icons.txt" "${BASH_SOURCE[0]}" | sha256sum | cut -d' ' -f1)
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
echo "$stamp" >"$next/.stamp"
rm -rf "$lib"
mv "$next" "$lib"
echo "assets: $(grep -c '<symbol' "$lib/icons.svg") icons and signature_pad are in wwwroot/lib"
