#!/usr/bin/env bash
# The coach under load, on this machine alone: publishes the host, starts a PostgreSQL of its own, and prints one table.
#   infra/load.sh [turns] [sockets] [start] [soak] [soak2] [FILE.svg]
#   nothing named: turns, sockets and start; soak takes 15 minutes, soak2 two; the chart is drawn into the file
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for argument in "$@"; do
  case $argument in
    turns|sockets|start|soak|soak2|*.svg) ;;
    *) echo "usage: infra/load.sh [turns] [sockets] [start] [soak] [soak2] [FILE.svg]" >&2; exit 2 ;;
  esac
done
host=$(mktemp -d "${TMPDIR:-/tmp}/coachbot-load.XXXXXX")
trap 'rm -rf "$host"' EXIT
ulimit -n "$(ulimit -Hn)" # an open chat is a handle on either side
case $(uname -m) in aarch64|arm64) runtime=linux-arm64 ;; *) runtime=linux-x64 ;; esac
dotnet publish src/CoachBot/CoachBot.csproj -c Release -r "$runtime" --self-contained false -p:PublishReadyToRun=true -o "$host" -v q --nologo
dotnet build tests/CoachBot.Benchmarks/CoachBot.Benchmarks.csproj -c Release -v q --nologo
dotnet tests/CoachBot.Benchmarks/bin/Release/net10.0/CoachBot.Benchmarks.dll load "$host" "$@"
