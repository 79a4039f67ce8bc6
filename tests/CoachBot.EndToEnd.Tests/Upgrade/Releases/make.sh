#!/usr/bin/env bash
# Makes the databases that the tests of upgrades start from: builds the host of an older commit, talks to it (talk.mjs) on SQLite and on
# PostgreSQL, and packs what it has stored. The runners are invented, and so are the keys: nothing here opens anything else.
#   usage: make.sh COMMIT NAME     with a PostgreSQL that libpq's PGHOST, PGPORT, PGUSER and PGPASSWORD reach; needs git, node, sqlite3, pg_dump
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
commit=$1 name=$2 work=$(mktemp -d) port=${PORT:-29513} database=coach_made_$$
trap 'dropdb --if-exists --force "$database"; rm -rf "$work"' EXIT

git clone -q "$(git rev-parse --show-toplevel)" "$work/source"
git -C "$work/source" checkout -q "$commit"
dotnet build "$work/source/src/CoachBot/CoachBot.csproj" -v q --nologo -o "$work/host"

# FOLDER RUNNERS.json
talk() {
  mkdir -p "$1"
  Storage__Folder=$1 dotnet "$work/host/CoachBot.dll" --urls "http://127.0.0.1:$port" >"$work/log" &
  local host=$!
  until grep -q 'Chat with it' "$work/log"; do kill -0 $host; sleep 0.2; done
  node talk.mjs "http://127.0.0.1:$port" >"$2"
  kill $host; wait $host || true
}

talk "$work/sqlite" "$work/sqlite/runners.json"
sqlite3 "$work/sqlite/coach.db" 'PRAGMA wal_checkpoint(TRUNCATE); VACUUM' >/dev/null
tar -C "$work/sqlite" --sort=name --owner=0 --group=0 -czf "$name.sqlite.tar.gz" coach.db keys runners.json

createdb "$database"
ConnectionStrings__Coach="Host=$PGHOST;Port=$PGPORT;Username=$PGUSER;Password=$PGPASSWORD;Database=$database" talk "$work/postgres" "$work/postgres/runners.json"
# Backslash lines are psql's own; the search path would stay with the connection that runs the dump.
pg_dump --inserts --rows-per-insert=100 --no-owner --no-privileges "$database" | grep -v -e '^\\' -e "set_config('search_path'" >"$work/postgres/dump.sql"
tar -C "$work/postgres" --sort=name --owner=0 --group=0 -czf "$name.postgres.tar.gz" dump.sql runners.json
ls -l "$name".*
