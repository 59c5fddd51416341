#!/usr/bin/env bash
# ./office mutate [GLOB...]: changes the process engine and the moves line by line and asks whether a test notices.
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
. "$ROOT/tools/setup.sh"

if [[ " $* " == *' --help '* ]]; then
  cat <<'TEXT'
office mutate [GLOB...]
  Mutation test of src/Office.Workflow with dotnet-stryker (a locked tool): hours on two cores, so a command for the night.
  GLOB   files to change, e.g. '**/Moves/ReturnMove.cs' (default: all of Engine/ and Moves/)
  Ends with the score and exits with 1 below 80 %. The report is in artifacts/mutation.
TEXT
  exit 0
fi

[[ $# != 0 ]] || set -- '**/Engine/**/*.cs' '**/Moves/**/*.cs'
files=()
for glob in "$@"; do files+=(--mutate "$glob"); done
setup_dotnet
cd "$ROOT"
dotnet tool restore > "$(log_file tools)" || refuse "dotnet-stryker could not be fetched; see $(log_file tools)"
cd "$ROOT/tests/Office.Workflow.Tests"
exec dotnet stryker --project Office.Workflow.csproj --configuration Release --test-runner mtp --concurrency "$(nproc)" \
  --threshold-high 80 --threshold-low 80 --break-at 80 --reporter cleartext --reporter json --reporter html --output "$ARTIFACTS/mutation" "${files[@]}"
