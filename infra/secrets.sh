#!/usr/bin/env bash
# Lays down the secrets that compose.yaml mounts, each in a file of its own, and leaves alone what is there already.
# The certificate is one of the machine's own, to try things out: put a real one in its place.
#   infra/secrets.sh FOLDER [HOSTNAME]
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: infra/secrets.sh FOLDER [HOSTNAME]" >&2; exit 2; }
folder=$1 name=${2:-localhost}
mkdir -p "$folder" && chmod 700 "$folder" # nobody else comes in; the files can be read by the users inside the containers

keep() { if [ -e "$folder/$1" ]; then cat > /dev/null; else cat > "$folder/$1" && chmod 444 "$folder/$1"; fi; }

openssl rand -hex 24 | keep postgres_password
openssl rand -hex 24 | keep Ops__Key
openssl rand -hex 24 | keep grafana_password
printf 'Host=postgres;Database=coach;Username=coach;Password=%s;Maximum Pool Size=40' "$(cat "$folder/postgres_password")" | keep ConnectionStrings__Coach
printf '' | keep MicrosoftAppPassword # the client secret of the bot's registration, for Teams
if [ ! -e "$folder/tls_key" ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj "/CN=$name" -addext "subjectAltName=DNS:$name" \
    -keyout "$folder/tls_key" -out "$folder/tls_certificate" 2>/dev/null
  chmod 444 "$folder/tls_key" "$folder/tls_certificate"
fi
