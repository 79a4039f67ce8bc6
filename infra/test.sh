#!/usr/bin/env bash
# Runs every test of the project, with real parts: installs what is missing, starts a throw-away PostgreSQL on a free
# loopback port, builds, tests, stops what it started, and ends with "N passed, N failed".
#   --long   the long versions too: more random runners, more kills, longer soak
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

for argument in "$@"; do
  case $argument in
    --long) export COACHBOT_LONG=1 ;;
    *) echo "usage: infra/test.sh [--long]" >&2; exit 2 ;;
  esac
done

fail() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing: install it from https://dotnet.microsoft.com/download"
command -v node >/dev/null && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
  fail "Node.js 20 or newer is missing: install it from https://nodejs.org"

postgres_folder() {
  local folder
  for folder in "$(dirname "$(command -v initdb 2>/dev/null || echo /none)")" $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
    [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && { echo "$folder"; return; }
  done
}
browser() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# --- what the tests need -------------------------------------------------------------------------------------------------
missing=()
[ -n "$(postgres_folder)" ] || missing+=(postgresql)
[ -n "$(browser)" ] || missing+=(chromium)
command -v sqlite3 >/dev/null || missing+=(sqlite3) # backups of the embedded database
command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing+=(nginx)
if [ ${#missing[@]} -gt 0 ]; then
  root=(); [ "$(id -u)" = 0 ] || root=(sudo -n)
  if command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }; then
    echo "Installing ${missing[*]} …"
    "${root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null ||
      fail "apt-get could not install ${missing[*]}"
  else
    fail "Install first: ${missing[*]} (PostgreSQL 15 or newer, Chromium, nginx), then run this again"
  fi
fi
CHROMIUM_PATH=$(browser); export CHROMIUM_PATH

# --- a throw-away PostgreSQL; it refuses to run as root --------------------------------------------------------------------
pg=$(postgres_folder)
work=$(mktemp -d "${TMPDIR:-/tmp}/coachbot-test.XXXXXX")
as=()
if [ "$(id -u)" = 0 ]; then
  owner=$(id -un postgres 2>/dev/null || echo nobody)
  as=(runuser -u "$owner" --)
  chown "$owner" "$work"
fi
chmod 755 "$work"
compiler=coachbot-test-$$-$RANDOM
stop() { # only what this script started
  pkill -f "pipename:$compiler" 2>/dev/null
  [ -f "$work/db/postmaster.pid" ] && "${as[@]}" "$pg/pg_ctl" -D "$work/db" -m immediate -w stop >/dev/null 2>&1
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
(umask 077; printf '%s' "$password" > "$work/password")
[ ${#as[@]} -eq 0 ] || chown "$owner" "$work/password"
(cd "$work" && "${as[@]}" "$pg/initdb" -D "$work/db" -U coach --pwfile="$work/password" -A scram-sha-256 -E UTF8 --locale=C >"$work/initdb.log" 2>&1) ||
  { cat "$work/initdb.log" >&2; fail "PostgreSQL could not be initialised"; }
started=
for _ in 1 2 3 4 5 6 7 8; do
  port=$((20000 + RANDOM % 20000))
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue # somebody listens there
  if (cd "$work" && "${as[@]}" "$pg/pg_ctl" -D "$work/db" -w -l "$work/db/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -k $work -c max_connections=400" start >/dev/null 2>&1); then
    started=1; break
  fi
done
[ -n "$started" ] || fail "PostgreSQL would not start on a loopback port"
export COACHBOT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=coach;Password=$password;Database=postgres"

# --- build and test ----------------------------------------------------------------------------------------------------
log=$work/test.log; : > "$log"
hang=8m; [ -z "${COACHBOT_LONG:-}" ] || hang=60m # a test that takes longer hangs: it is named, and the rest goes on
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
./infra/audit.sh || fail "A package is known to be vulnerable"
# One compiler for all projects, of this run's own: a cold one for each takes as long as all the compiling. As it is published: learning and
# reading are three times as slow in Debug.
dotnet build CoachBot.sln -c Release -v q -clp:NoSummary -p:UseSharedCompilation=true -p:SharedCompilationId="$compiler" || fail "The build failed"
# The packages of the clients in Node come meanwhile; the test that needs them would wait for the registry with a browser beside it.
clients() {
  for lock in tests/CoachBot.EndToEnd.Tests/Clients/*/package-lock.json; do
    (cd "$(dirname "$lock")" && { [ -d node_modules ] || npm ci --ignore-scripts --no-audit --no-fund || rm -rf node_modules; })
  done
}
clients >"$work/clients.log" 2>&1 & fetching=$!

# Every project has a log of its own, with a line of its own where no test ran or it did not come to its end.
run() {
  local project=$1 name out; name=$(basename "$1" .csproj); out=$work/$name.log
  dotnet test "$project" -c Release --no-build --logger 'console;verbosity=minimal' --results-directory "$work/results" \
    --blame-hang --blame-hang-timeout "$hang" --blame-hang-dump-type none >"$out" 2>&1
  local ended=$?
  if ! grep -qE '^(Passed|Failed|Skipped)! ' "$out"; then
    echo "Failed!  - Failed: 1, Passed: 0, Skipped: 0 - $name ran no test" >>"$out"
  elif [ "$ended" != 0 ] && ! grep -qE '^Failed! .*Failed: +[1-9]' "$out"; then
    echo "Failed!  - Failed: 1, Passed: 0, Skipped: 0 - $name did not come to its end" >>"$out"
  fi
  echo "— $name"; grep -vE '^(Test run for|VSTest version|Starting test|A total of|Data collector|$)' "$out"
}
# One after the other: two beside each other gain next to nothing on two cores. What needs browsers and hosts comes last, its packages fetched.
browsing=tests/CoachBot.EndToEnd.Tests/CoachBot.EndToEnd.Tests.csproj
mapfile -t projects < <(find tests -name '*.Tests.csproj' | grep -vx "$browsing" | sort)
for project in "${projects[@]}"; do run "$project"; done
wait "$fetching"
run "$browsing"
for project in "${projects[@]}" "$browsing"; do
  grep -hE '^(Passed|Failed|Skipped)! ' "$work/$(basename "$project" .csproj).log" || echo "Failed!  - Failed: 1, Passed: 0, Skipped: 0 - $project was not run"
done >"$log"

# --- the sum --------------------------------------------------------------------------------------------------------------
read -r passed failed skipped < <(awk '
  /^(Passed|Failed|Skipped)! / {
    for (i = 1; i < NF; i++) { n = $(i + 1); sub(",", "", n)
      if ($i == "Failed:") f += n; if ($i == "Passed:") p += n; if ($i == "Skipped:") s += n } }
  END { print p + 0, f + 0, s + 0 }' "$log")
line="$passed passed, $failed failed"
[ "$skipped" = 0 ] || line="$line, $skipped skipped"
echo "$line"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
