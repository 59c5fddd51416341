#!/usr/bin/env bash
# ./office bench [NAME...]: one JSON line per figure on stdout, everything else on stderr.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
. "$ROOT/tools/setup.sh"
. "$ROOT/tools/postgres.sh"

if [[ " $* " == *' --help '* ]]; then
  cat <<'TEXT'
office bench [NAME...] [--million] [--list]
  Measures every figure (or those whose names contain NAME) and prints one JSON line for each:
  {"name", "value", "unit", "budget", "of"}. Exit code 1 when a figure is over its budget.
  --documents N   how many documents the search is measured over (20,000 without it)
  --million   also in an office with 1,000,000 finished matters, on each database: many minutes and 15 GB of disk
TEXT
  exit 0
fi

# The peers that figures are held against: packages by the lock beside the script, kept out of git. Not npm ci: the registry
# may lack the builds for other machines, which the lock then does not name; what it names is checked all the same.
setup_peers() {
  local from="$ROOT/tests/Office.Benchmarks/Peers" to="$ROOT/.cache/bench"
  mkdir -p "$to"
  cp "$from/typst.mjs" "$to/"
  cmp -s "$from/package-lock.json" "$to/.lock" && return 0
  command -v npm > /dev/null || return 1
  cp "$from/package.json" "$from/package-lock.json" "$to/"
  (cd "$to" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error) &> "$(log_file peers)" || return 1
  cp "$from/package-lock.json" "$to/.lock"
}

setup_dotnet
setup_assets
setup_fonts
setup_app
build "$ROOT/tests/Office.Benchmarks" bench
setup_peers || say "typst could not be fetched; the PDF is measured alone"
trap stop_postgres EXIT
# A figure about durable steps on a database that does not sync would be a lie.
[[ -n "${OFFICE_TEST_POSTGRES:-}" ]] || POSTGRES_DURABLE=1 start_postgres || say "no PostgreSQL: its figures are left out"
dotnet "$ARTIFACTS/bin/Office.Benchmarks/release/Office.Benchmarks.dll" "$@"
