#!/usr/bin/env bash
# Compares a restored database with the one that it is a copy of: the same tables, and none without rows that has some there.
set -euo pipefail
# Who signed the certificates of the two servers, where their URLs look for it.
printf '%s' "$LIVE_CA" > "$WORK/LIVE.crt"
printf '%s' "$SCRATCH_CA" > "$WORK/SCRATCH.crt"
ask() {
  psql "$1" --no-psqlrc --tuples-only --no-align --command="$2" < /dev/null
}
tables="select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
  and has_table_privilege(format('%I.%I', schemaname, tablename), 'select') order by 1"
ask "$LIVE_URL" "$tables" > "$WORK/live"
ask "$SCRATCH_URL" "$tables" > "$WORK/restored"
if ! diff "$WORK/live" "$WORK/restored"; then
  echo "these tables are not in both" >&2
  exit 1
fi
total=0
while read -r table; do
  rows=$(ask "$SCRATCH_URL" "select count(*) from $table")
  if [ "$rows" -eq 0 ] && [ "$(ask "$LIVE_URL" "select exists (select from $table)")" = t ]; then
    echo "$table has rows, and none in the backup" >&2
    exit 1
  fi
  total=$((total + rows))
done < "$WORK/restored"
if [ "$total" -eq 0 ]; then
  echo "the backup has no rows: that proves nothing" >&2
  exit 1
fi
echo "$total" > "$WORK/rows"
echo "restored $total rows of $(wc -l < "$WORK/restored" | tr -d ' ') tables"
