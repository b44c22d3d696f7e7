#!/usr/bin/env bash
# MySQL: a logical dump in one transaction, one INSERT per row, so that rows can be counted in it. Its programs take no URL, so
# the parts go into a file of options, which others cannot read.
set -euo pipefail
mkdir -p "$WORK/dump"
read -ra options <<< "$DUMP_OPTIONS"
pattern='^mysql2?://([^:@/]*):([^@/]*)@([^:/?]+)(:([0-9]+))?/([^?]+)'
if [[ ! "$DATABASE_URL" =~ $pattern ]]; then
  echo "the URL of the database is not mysql://user:password@host:port/database" >&2
  exit 1
fi
parts=("${BASH_REMATCH[@]}")
decoded() {
  printf '%b' "${1//%/\\x}"
}
umask 077
{
  echo '[client]'
  printf 'user="%s"\npassword="%s"\n' "$(decoded "${parts[1]}")" "$(decoded "${parts[2]}")"
  printf 'host=%s\nport=%s\n' "${parts[3]}" "${parts[5]:-3306}"
} > "$WORK/client.cnf"
mysqldump --defaults-extra-file="$WORK/client.cnf" --single-transaction --routines --triggers --events --hex-blob \
  --no-tablespaces --set-gtid-purged=OFF --skip-extended-insert "${options[@]}" "${parts[6]}" |
  zstd -q -o "$WORK/dump/database.sql.zst"
rm "$WORK/client.cnf"
sh "$(dirname "$0")/seal.sh"
