#!/usr/bin/env bash
# Restores an archive of MongoDB into a server that lives as long as this script, and counts: as many documents must be there as
# were read from the archive, and some. Users and settings belong to the server that was, not to this one.
set -euo pipefail
port=27018
mkdir -p "$WORK/data"
mongod --dbpath="$WORK/data" --bind_ip=127.0.0.1 --port="$port" --logpath="$WORK/server.log" --pidfilepath="$WORK/mongod.pid" --fork
trap 'kill "$(cat "$WORK/mongod.pid")"' EXIT
mongorestore --port="$port" --gzip --archive="$WORK/dump/database.archive.gz" --nsExclude='admin.*' --nsExclude='config.*' 2>&1 |
  tee "$WORK/log"
sent=$(sed -nE 's/.*[^0-9]([0-9]+) document\(s\) restored successfully\. 0 document\(s\) failed.*/\1/p' "$WORK/log")
restored=$(mongosh --quiet --port "$port" --eval '
  let documents = 0
  for (const { name } of db.adminCommand("listDatabases").databases) {
    if (["admin", "config", "local"].includes(name)) continue
    const each = db.getSiblingDB(name)
    for (const { name: collection, type } of each.getCollectionInfos()) {
      if (type === "collection" && !collection.startsWith("system.")) documents += each[collection].countDocuments({})
    }
  }
  print(documents)
')
if [ "${sent:-none}" != "$restored" ] || [ "$restored" -eq 0 ]; then
  echo "$restored documents are there, and ${sent:-not all} were restored" >&2
  exit 1
fi
echo "$restored" > "$WORK/rows"
echo "restored $restored documents"
