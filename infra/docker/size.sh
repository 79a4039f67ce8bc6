#!/usr/bin/env bash
# The image's size from the content of its layers, without building it: what the Dockerfile publishes, and what its base image holds.
# Fails above the limit.
#   infra/docker/size.sh [--built FOLDER] [--limit MEGABYTES]
# The base image holds the .NET and ASP.NET runtimes, taken here from the installed SDK, and a few packages of Ubuntu. Those are allowed for
# with a fixed sum: their likes in Debian 12 (base-files, ca-certificates, libc6, libgcc-s1, libicu72, libssl3, libstdc++6, tzdata, zlib1g,
# without documentation) hold 59.6 MB.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
system=65000000 limit=250 built=

while [ $# -gt 0 ]; do
  case $1 in
    --built) built=$2; shift 2 ;;
    --limit) limit=$2; shift 2 ;;
    *) echo "usage: infra/docker/size.sh [--built FOLDER] [--limit MEGABYTES]" >&2; exit 2 ;;
  esac
done

if [ -z "$built" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  built=$work/published
  "$here/publish.sh" "$built"
fi
[ -f "$built/CoachBot.dll" ] || { echo "$built holds no CoachBot.dll" >&2; exit 2; }

content() { find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d", sum }'; }
runtime() { # the newest of version 10, as global.json asks for
  dotnet --list-runtimes | awk -v name="$1" '$1 == name && $2 ~ /^10\./ { gsub(/[][]/, "", $3); print $3 "/" $2 }' | sort -V | tail -1
}

total=$system
row() { printf '%-28s %7.1f MB\n' "$1" "$(awk -v n="$2" 'BEGIN { print n / 1e6 }')"; }
row 'system (allowed for)' $system
for name in Microsoft.NETCore.App Microsoft.AspNetCore.App; do
  folder=$(runtime "$name")
  [ -d "$folder" ] || { echo "$name 10 is not installed: its size cannot be told" >&2; exit 2; }
  size=$(content "$folder"); total=$((total + size)); row "$name" "$size"
done
size=$(content "$built"); total=$((total + size)); row 'CoachBot' "$size"
row 'image' "$total"
if [ "$total" -gt $((limit * 1000000)) ]; then
  echo "The image would be larger than $limit MB." >&2
  exit 1
fi
