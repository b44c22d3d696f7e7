#!/usr/bin/env bash
# Restores a dump of MySQL into a server that lives as long as this script, and counts.
set -euo pipefail
socket="$WORK/mysql.sock"
mysqld --no-defaults --initialize-insecure --datadir="$WORK/data"
mysqld --no-defaults --datadir="$WORK/data" --socket="$socket" --pid-file="$WORK/mysql.pid" --skip-networking --mysqlx=OFF &
trap 'mysqladmin --no-defaults --socket="$socket" --user=root shutdown' EXIT
for _ in $(seq 60); do
  if mysqladmin --no-defaults --socket="$socket" --user=root ping > /dev/null 2>&1; then
    break
  fi
  sleep 1
done
client=(mysql --no-defaults --socket="$socket" --user=root --batch --skip-column-names)
contents() {
  zstd -dcq "$WORK/dump/database.sql.zst"
}
"${client[@]}" --execute='create database restored'
contents | "${client[@]}" restored
contents | awk -F '`' '/^INSERT INTO `/ { rows[$2]++ } END { for (table in rows) printf "%s\t%d\n", table, rows[table] }' > "$WORK/expected"
total=0
while IFS=$'\t' read -r table rows; do
  restored=$("${client[@]}" --execute="select count(*) from \`$table\`" restored < /dev/null)
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
