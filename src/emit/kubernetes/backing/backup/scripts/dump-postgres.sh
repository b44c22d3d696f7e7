#!/usr/bin/env bash
# PostgreSQL: the database in the custom format, and its roles. Passwords of roles can be read by nobody but a superuser.
# $DUMP_OPTIONS leave out what a provider keeps for itself.
set -euo pipefail
mkdir -p "$WORK/dump"
read -ra options <<< "$DUMP_OPTIONS"
pg_dump --dbname="$DATABASE_URL" --format=custom --compress=0 "${options[@]}" | zstd -q -o "$WORK/dump/database.pgdump.zst"
# pg_dumpall ignores the database in a URL and asks `postgres`, into which some providers let nobody.
database=$(psql "$DATABASE_URL" --no-psqlrc --tuples-only --no-align --command='select current_database()')
pg_dumpall --dbname="$DATABASE_URL" --database="$database" --roles-only --no-role-passwords | zstd -q -o "$WORK/dump/roles.sql.zst"
sh "$(dirname "$0")/seal.sh"
