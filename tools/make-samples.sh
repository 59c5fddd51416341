#!/usr/bin/env bash
# Writes seeds/documents/*.docx from the flat OpenDocument sources in seeds/documents/src, with LibreOffice Writer.
# Only needed after a source was changed: both are kept in git, so that the samples are what a word processor wrote.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
if ! command -v soffice >/dev/null; then
  echo "make-samples: LibreOffice is missing (apt-get install libreoffice-writer-nogui)" >&2
  exit 2
fi
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice "-env:UserInstallation=file://$profile" --headless --convert-to docx --outdir "$root/seeds/documents" "$root"/seeds/documents/src/*.fodt
