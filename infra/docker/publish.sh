#!/usr/bin/env bash
# Publishes the host as the image holds it: compiled ahead of time, for the runtime that the base image brings.
#   infra/docker/publish.sh FOLDER [amd64|arm64]
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: infra/docker/publish.sh FOLDER [amd64|arm64]" >&2; exit 2; }
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
exec dotnet publish "$root/src/CoachBot/CoachBot.csproj" -c Release -a "${2:-amd64}" --os linux --self-contained false \
  -p:PublishReadyToRun=true -p:DebugType=none -p:PublishReferencesDocumentationFiles=false -o "$1" -v q --nologo
