#!/usr/bin/env bash
# Restores a dump of PostgreSQL into a server that lives as long as this script, and counts. The rows of each table in the dump
# must be in the restored one: objects that need what only the provider has (its extensions, its roles) may be missing.
set -euo pipefail
export PGHOST="$WORK" PGUSER=postgres PGDATABASE=restored
initdb --pgdata="$WORK/data" --username=postgres --auth=trust --encoding=UTF8 --no-sync > /dev/null
pg_ctl --pgdata="$WORK/data" --wait --log="$WORK/server.log" \
  --options="-c listen_addresses= -c unix_socket_directories=$WORK -c fsync=off" start > /dev/null
trap 'pg_ctl --pgdata="$WORK/data" --mode=immediate stop > /dev/null' EXIT
contents() {
  zstd -dcq "$WORK/dump/database.pgdump.zst"
}
# Those that every server has are there already.
zstd -dcq "$WORK/dump/roles.sql.zst" | psql --quiet --no-psqlrc --dbname=postgres > /dev/null
createdb restored
contents | pg_restore --dbname=restored --no-owner --no-privileges ||
  echo "some objects could not be restored; the rows decide" >&2

# In the dump a table is a COPY, and each line up to the one of a backslash and a dot is a row.
contents | pg_restore --data-only --file=- | awk '
  copying && $0 == "\\." { printf "%s\t%d\n", table, rows; copying = 0; next }
  copying { rows++; next }
  /^COPY .* FROM stdin;$/ {
    table = $0; sub(/^COPY /, "", table); sub(/ \(.*$/, "", table); sub(/ FROM stdin;$/, "", table); rows = 0; copying = 1
  }
' > "$WORK/expected"
total=0
while IFS=$'\t' read -r table rows; do
  restored=$(psql --no-psqlrc --tuples-only --no-align --command="select count(*) from $table" < /dev/null)
  if [ "$restored" != "$rows" ]; then
    echo "$table has $restored rows, and $rows in the dump" >&2
    exit 1
  fi
  total=$((total + rows))
done < "$WORK/expected"
if [ "$total" -eq 0 ]; then
  echo "the dump has no rows: that proves nothing" >&2
  exit 1
fi
echo "$total" > "$WORK/rows"
echo "restored $total rows of $(wc -l < "$WORK/expected" | tr -d ' ') tables"
