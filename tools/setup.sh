# Set-up steps, sourced by ./office and the other tools. Each is quick when there is nothing to do, and says in one
# line what it does when there is. ROOT is the repository.
CONFIGURATION=Release
ARTIFACTS="$ROOT/artifacts"
APP="$ARTIFACTS/bin/Office.Web/release/Office.Web.dll"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off

say() { printf 'office: %s\n' "$*" >&2; }
refuse() { say "$*"; exit 2; }

# as_root COMMAND...: runs it as root, or fails when that cannot be had.
as_root() {
  if [[ $EUID == 0 ]]; then "$@"
  elif command -v sudo > /dev/null; then sudo "$@"
  else return 1; fi
}

# setup_packages WHY PACKAGE...: installs what is missing with apt; a failure is said and left to the caller's fallback.
setup_packages() {
  local why="$1" missing=() package
  shift
  for package in "$@"; do
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" == installed ]] || missing+=("$package")
  done
  [[ ${#missing[@]} == 0 ]] && return 0
  say "installing ${missing[*]} ($why)"
  if ! command -v apt-get > /dev/null; then
    say "no apt-get here: please install ${missing[*]} by hand"
    return 1
  fi
  {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" ||
      { as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; }
  } < /dev/null &> "$(log_file apt)" || { say "could not install ${missing[*]}; see $(log_file apt)"; return 1; }
}

log_file() { mkdir -p "$ARTIFACTS/log"; printf '%s' "$ARTIFACTS/log/$1.log"; }

setup_dotnet() {
  command -v dotnet > /dev/null || refuse "the .NET SDK 10 is not installed; see https://dotnet.microsoft.com/download"
  (cd "$ROOT" && dotnet --version) &> /dev/null || refuse "the .NET SDK that global.json asks for is not installed"
}

# The browser's scripts and icons, from npm by the lock file.
setup_assets() {
  [[ -f "$ROOT/tools/assets.sh" ]] || return 0
  command -v npm > /dev/null || refuse "Node 20 with npm is not installed; it fetches the browser's scripts and icons"
  bash "$ROOT/tools/assets.sh" || { say "the browser's scripts and icons could not be fetched"; exit 1; }
}

# The faces of the typeset page. Without them documents come out in the fallback faces.
setup_fonts() {
  [[ -f "$ROOT/tools/fonts.sh" ]] || return 0
  bash "$ROOT/tools/fonts.sh" || say "some fonts could not be fetched; documents use what is there"
}

# The notices of days off and days worked instead. Without them deadlines go by the weekday and are marked provisional.
setup_holidays() {
  [[ -f "$ROOT/tools/holidays.sh" ]] || return 0
  bash "$ROOT/tools/holidays.sh" >&2 || say "some years of the working calendar could not be fetched"
}

# The program itself, built only when a source is newer than it.
setup_app() {
  if [[ -f "$APP" && -z "$(find "$ROOT/src" "$ROOT"/Directory.* "$ROOT/global.json" -newer "$APP" -type f -print -quit)" ]]; then
    return 0
  fi
  setup_dotnet
  say "building the program"
  build "$ROOT/src/Office.Web" app
  touch "$APP"
}

# build WHAT LOG: restores exactly what the lock files name, and builds.
build() {
  local log
  log="$(log_file "build-$2")"
  dotnet build "$1" -c "$CONFIGURATION" -v quiet -p:RestoreLockedMode=true < /dev/null &> "$log" ||
    { grep -E 'error|warning' "$log" | sort -u | head -20 >&2; say "the build failed; see $log"; exit 1; }
}
