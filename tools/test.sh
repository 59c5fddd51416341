#!/usr/bin/env bash
# ./office test [PROJECT...]: builds once, runs the test projects, ends with "N passed, N failed".
set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
. "$ROOT/tools/setup.sh"
. "$ROOT/tools/postgres.sh"

if [[ " $* " == *' --help '* ]]; then
  cat <<'TEXT'
office test [PROJECT...]
  Installs what the tests need, builds once, checks the layout of the source, and runs every project in tests/
  (or those whose names contain PROJECT). Reports are in artifacts/tests, screenshots in artifacts/screenshots,
  and what a failed browser test saw (pictures, HTML, logs) in artifacts/failures.
  OFFICE_TEST_POSTGRES   connection string of a PostgreSQL to use instead of a private one
TEXT
  exit 0
fi

RESULTS="$ARTIFACTS/tests"
LIMIT=1800 # seconds for one project; a test that hangs ends as a failure, not as a stuck machine
passed=0 failed=0 skipped=0

set_up() {
  setup_dotnet
  setup_packages "the browser tests" chromium fonts-noto-cjk || say "browser tests need chromium"
  [[ -n "${OFFICE_TEST_POSTGRES:-}" ]] || setup_packages "the database tests" postgresql ||
    say "without PostgreSQL its tests are skipped"
  setup_packages "reading the PDF back" poppler-utils qpdf mupdf-tools || say "tests of foreign PDF readers are skipped"
  setup_assets
  setup_fonts
  setup_holidays
}

# check NAME COMMAND...: a check that is not a test project counts as one test.
check() {
  local name="$1"
  shift
  if "$@" &> "$(log_file "$name")"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    tail -20 "$(log_file "$name")"
    echo "FAILED $name"
  fi
}

# What the servers of a failed project logged as an error, with its exception.
server_errors() {
  local found
  found="$(cat "$@" 2> /dev/null | awk '/^[a-z]+: /{ on = /^(fail|crit): / } on' | head -120)" || true
  [[ -z "$found" ]] || printf 'errors of the server:\n%s\n' "$found"
}

count() { sed -n "s/.*<Counters [^>]*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -1; }

# run_tests NAME TRX LOG [OPTION...]: one run of a test program; its log names a test that runs for more than two minutes.
run_tests() {
  local name="$1" trx="$2" log="$3"
  shift 3
  timeout -k 10 "$LIMIT" dotnet "$ARTIFACTS/bin/$name/release/$name.dll" -trx "$trx" -noLogo -noColor -longRunning 120 "$@" \
    < /dev/null &> "$log"
}

# A browser beside a city on two cores: what failed there runs once more, alone, and counts as failed when it fails again.
# Prints how many passed then; says which.
second_try() {
  local name="$1" trx="$RESULTS/$1.trx" again="$RESULTS/$1.again.trx" log tests=() test passed
  log="$(log_file "$name.again")"
  mapfile -t tests < <(grep -o '<UnitTestResult [^>]*outcome="Failed"[^>]*' "$trx" | sed -n 's/.* testName="\([^"(]*\).*/\1/p' | sort -u)
  [[ ${#tests[@]} != 0 && ${#tests[@]} -le 5 ]] || { echo 0; return; }
  for test in "${tests[@]}"; do set -- "$@" -method "$test"; done
  shift
  rm -f "$again"
  run_tests "$name" "$again" "$log" "$@" || true
  passed=0
  [[ ! -s "$again" || $(count "$again" failed) != 0 ]] || passed="$(count "$trx" failed)"
  [[ $passed == 0 ]] || say "passed only at the second try: ${tests[*]}" >&2
  echo "$passed"
}

run_project() {
  local name="$1" trx="$RESULTS/$1.trx" log started=$SECONDS status=0 second=0
  log="$(log_file "$name")"
  rm -rf "$trx" "$ARTIFACTS"/log/server-*.log
  [[ "$name" != *Browser* ]] || rm -rf "$ARTIFACTS/failures"
  run_tests "$name" "$trx" "$log" || status=$?
  if [[ ! -s "$trx" ]]; then
    tail -20 "$log"
    echo "FAILED $name: ended with $status and no report; see $log"
    failed=$((failed + 1))
    return
  fi
  local p f s
  p="$(count "$trx" passed)" f="$(count "$trx" failed)" s="$(count "$trx" notExecuted)"
  # A run that broke outside a test (a fixture, a crash at the end) is a failure even when every test passed.
  if [[ $status != 0 && ${f:-0} == 0 ]]; then f=1; fi
  if [[ "$name" == *Browser* && ${f:-0} != 0 ]]; then
    second="$(second_try "$name")"
    p=$((p + second)) f=$((f - second))
  fi
  if [[ ${f:-0} != 0 ]]; then grep -E -A 40 '\[(FAIL|ERROR)\]|^ *(Failed|Error):' "$log" | head -200 || tail -40 "$log"; server_errors "$log" "$ARTIFACTS"/log/server-*.log; fi
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0})) skipped=$((skipped + ${s:-0}))
  printf '%-32s %5d passed %3d failed %3d skipped %4d s\n' "$name" "${p:-0}" "${f:-0}" "${s:-0}" $((SECONDS - started))
}

selected() {
  [[ $# == 1 ]] && return 0
  local name="$1" wanted
  shift
  for wanted in "$@"; do [[ "${name,,}" == *"${wanted,,}"* ]] && return 0; done
  return 1
}

set_up
say "building"
build "$ROOT/Office.sln" all
mkdir -p "$RESULTS"
trap stop_postgres EXIT
[[ -n "${OFFICE_TEST_POSTGRES:-}" ]] || start_postgres || say "no PostgreSQL: its tests are skipped"
[[ $# != 0 ]] || check whitespace dotnet format whitespace "$ROOT/Office.sln" --no-restore --verify-no-changes
ran=0
for project in "$ROOT"/tests/*.Tests; do
  name="$(basename "$project")"
  selected "$name" "$@" || continue
  [[ -f "$ARTIFACTS/bin/$name/release/$name.dll" ]] || continue
  [[ -n "$(find "$project" -name '*Tests.cs' -print -quit)" ]] || continue
  run_project "$name"
  ran=$((ran + 1))
done
[[ $ran != 0 ]] || { say "no test project matches: $*"; exit 2; }

line="$passed passed, $failed failed"
[[ $skipped == 0 ]] || line+=", $skipped skipped"
echo "$line"
[[ $failed == 0 ]]
