#!/usr/bin/env bash
# Brings back what backup.sh has copied, to where there is nothing yet. No host may run on it meanwhile.
#   infra/restore.sh sqlite FILE FOLDER      then give the folder to the user that the coach runs as
#   infra/restore.sh postgres FILE URI       URI names an empty database: createdb --owner=coach coach
set -euo pipefail
[ $# -eq 3 ] || { sed -n '2,4s/^# *//p' "${BASH_SOURCE[0]}" >&2; exit 2; }
kind=$1 file=$2 to=$3
umask 077
[ -f "$file" ] || { echo "there is no $file" >&2; exit 1; }

case $kind in
  sqlite)
    [ ! -e "$to/coach.db" ] || { echo "$to holds a coach.db: move it away first" >&2; exit 1; }
    mkdir -p "$to" && rm -f "$to/coach.db-wal" "$to/coach.db-shm" # a log of another file would be played into this one
    tar -xzf "$file" -C "$to"
    [ "$(sqlite3 "$to/coach.db" 'PRAGMA integrity_check')" = ok ] || { echo "$file holds a damaged database" >&2; exit 1; } ;;
  postgres)
    [ "$(psql -XAtq -c "SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')" "$to")" = 0 ] ||
      { echo "that database is not empty: restore into a new one" >&2; exit 1; }
    pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$to" "$file" ;;
  *) echo "$kind: sqlite or postgres?" >&2; exit 2 ;;
esac
echo "restored from $file"
