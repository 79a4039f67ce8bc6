#!/usr/bin/env bash
# Copies a running coach's data into one file: all of it, keys included, so keep the file as private as the data.
#   infra/backup.sh sqlite FOLDER FILE       FOLDER is Storage:Folder; needs sqlite3
#   infra/backup.sh postgres URI FILE        URI as postgresql://user@host/coach, the password in PGPASSWORD; needs pg_dump
set -euo pipefail
[ $# -eq 3 ] || { sed -n '2,4s/^# *//p' "${BASH_SOURCE[0]}" >&2; exit 2; }
kind=$1 from=$2 file=$3
umask 077
[ ! -e "$file" ] || { echo "$file is there already" >&2; exit 1; }

case $kind in
  sqlite)
    [ -f "$from/coach.db" ] || { echo "$from holds no coach.db" >&2; exit 1; }
    work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
    sqlite3 "$from/coach.db" '.timeout 10000' ".backup '$work/coach.db'" # a consistent copy, whatever is written meanwhile
    [ "$(sqlite3 "$work/coach.db" 'PRAGMA integrity_check')" = ok ] || { echo "the copy is damaged" >&2; exit 1; }
    cp -r "$from/keys" "$work/keys"
    tar -czf "$file" -C "$work" coach.db keys ;;
  postgres) pg_dump --format=custom --no-owner --no-privileges --file="$file" "$from" ;;
  *) echo "$kind: sqlite or postgres?" >&2; exit 2 ;;
esac
echo "$file: $(du -h "$file" | cut -f1)"
