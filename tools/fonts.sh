#!/usr/bin/env bash
# Fetches the faces of the official page into .cache/fonts: pinned in tools/fonts.lock, checked by sha256, never in git.
# usage: tools/fonts.sh [--force]      OFFICE_FONTS=DIR puts them elsewhere
# A face that cannot be had is said in one line; the layout then uses its fallback. Exit 1 only when not one face is there.
set -uo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${OFFICE_FONTS:-$here/.cache/fonts}
downloads=$here/.cache/downloads
mkdir -p "$folder" "$downloads"
[ "${1:-}" = --force ] && find "$folder" -maxdepth 1 -type f -delete

sudo_if_needed() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
matches() { [ -f "$1" ] && [ "$(sha256sum "$1" | cut -d' ' -f1)" = "$2" ]; }

# package archive of npm: downloads/NAME-VERSION.tgz
fetch_npm() {
  local archive=$downloads/${1//[@\/]/_}-$2.tgz
  if [ ! -s "$archive" ]; then
    local packed
    packed=$(cd "$downloads" && npm pack --silent "$1@$2" 2>/dev/null | tail -1) || return 1
    [ -s "$downloads/$packed" ] && mv "$downloads/$packed" "$archive" || return 1
  fi
  tar -xzOf "$archive" "$3" > "$4"
}

# package archive of apt: downloads/NAME_VERSION.deb, unpacked without installing. Other releases carry other versions:
# the face inside is what the lock checks.
fetch_apt() {
  local archive=$downloads/$1_$2.deb stage
  if [ ! -s "$archive" ]; then
    stage=$(mktemp -d "$downloads/apt.XXXXXX")
    chmod 755 "$stage"
    (cd "$stage" && { apt-get download "$1=$2" || apt-get download "$1" ||
      { sudo_if_needed apt-get update -qq && apt-get download "$1"; }; }) > /dev/null 2>&1
    mv "$stage"/*.deb "$archive" 2> /dev/null
    rm -rf "$stage"
    [ -s "$archive" ] || return 1
  fi
  dpkg-deb --fsys-tarfile "$archive" | tar -xO "./$3" > "$4"
}

missing=0 present=0
while IFS=$'\t' read -r file sha source package version path role; do
  case $file in ''|'#'*) continue ;; esac
  if matches "$folder/$file" "$sha"; then present=$((present + 1)); continue; fi
  part=$folder/.$file.part
  if "fetch_$source" "$package" "$version" "$path" "$part" 2> /dev/null && matches "$part" "$sha"; then
    mv "$part" "$folder/$file"
    present=$((present + 1))
    echo "fonts: $role $file"
  else
    rm -f "$part"
    missing=$((missing + 1))
    echo "fonts: $role is missing ($file from $source $package $version could not be fetched or differs from the lock); its fallback is used" >&2
  fi
done < "$here/tools/fonts.lock"

echo "fonts: $present of $((present + missing)) faces in $folder"
[ "$present" -gt 0 ]
