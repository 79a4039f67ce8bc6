#!/usr/bin/env bash
# Writes a migration for both databases: infra/migrations/add.sh NameOfTheChange
# Needs the tool once: dotnet tool install --global dotnet-ef
set -euo pipefail
name=${1:?the name of the migration}
cd "$(dirname "$0")/../.."
ef=$(command -v dotnet-ef || echo "$HOME/.dotnet/tools/dotnet-ef")
dotnet build infra/migrations -v q --nologo
for database in Sqlite Postgres; do
  "$ef" migrations add "$name" --no-build --project src/CoachBot.Storage --startup-project infra/migrations \
    --context "${database}CoachContext" --output-dir "Migrations/$database"
done
