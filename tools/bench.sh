#!/usr/bin/env bash
# ./office bench [NAME...]: one JSON line per figure on stdout, everything else on stderr.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
. "$ROOT/tools/setup.sh"
. "$ROOT/tools/postgres.sh"

if [[ " $* " == *' --help '* ]]; then
  cat <<'TEXT'
office bench [NAME...] [--list]
  Measures every figure (or those whose names contain NAME) and prints one JSON line for each:
  {"name", "value", "unit", "budget", "of"}. Exit code 1 when a figure is over its budget.
TEXT
  exit 0
fi
setup_dotnet
setup_assets
setup_fonts
setup_app
build "$ROOT/tests/Office.Benchmarks" bench
trap stop_postgres EXIT
[[ -n "${OFFICE_TEST_POSTGRES:-}" ]] || start_postgres || say "no PostgreSQL: its figures are left out"
dotnet "$ARTIFACTS/bin/Office.Benchmarks/release/Office.Benchmarks.dll" "$@"
