# A private PostgreSQL for tests and figures: own folder, own port, gone afterwards. No durability, unless POSTGRES_DURABLE is
# set. Sourced after setup.sh.
POSTGRES_DIR=

postgres_bin() {
  local found
  found="$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1)"
  [[ -x "$found/initdb" ]] || found="$(dirname "$(command -v initdb || echo /nowhere/initdb)")"
  printf '%s' "$found"
}

# initdb refuses root, so as root everything runs as the user that the package made.
as_postgres() {
  if [[ $EUID == 0 ]]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { printf '%s' "$port"; return; }
  done
}

# start_postgres: sets OFFICE_TEST_POSTGRES; returns 1 when there is no PostgreSQL to start.
start_postgres() {
  local bin port try quick="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  [[ -z "${POSTGRES_DURABLE:-}" ]] || quick=
  bin="$(postgres_bin)"
  [[ -x "$bin/initdb" ]] || return 1
  POSTGRES_DIR="$(mktemp -d /tmp/office-postgres.XXXXXX)"
  if [[ $EUID == 0 ]]; then chown postgres "$POSTGRES_DIR"; fi
  as_postgres "$bin/initdb" -D "$POSTGRES_DIR/data" -U office -A trust -E UTF8 --locale=C -N &> "$(log_file initdb)" || return 1
  for try in 1 2 3; do
    port="$(free_port)"
    if as_postgres "$bin/pg_ctl" start -s -w -D "$POSTGRES_DIR/data" -l "$POSTGRES_DIR/log" -o "-p $port -k $POSTGRES_DIR \
      -c listen_addresses=127.0.0.1 $quick -c max_connections=200" &> /dev/null; then
      export OFFICE_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=office;Database=postgres"
      return 0
    fi
  done
  return 1
}

stop_postgres() {
  [[ -n "$POSTGRES_DIR" ]] || return 0
  as_postgres "$(postgres_bin)/pg_ctl" stop -s -m immediate -D "$POSTGRES_DIR/data" &> /dev/null || true
  rm -rf "$POSTGRES_DIR"
  POSTGRES_DIR=
}
