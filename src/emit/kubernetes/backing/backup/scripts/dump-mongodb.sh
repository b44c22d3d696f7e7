#!/usr/bin/env bash
# MongoDB: an archive of mongodump. Its image has no zstd; its own tools compress.
set -euo pipefail
mkdir -p "$WORK/dump"
read -ra options <<< "$DUMP_OPTIONS"
mongodump --uri="$DATABASE_URL" --quiet --gzip --archive="$WORK/dump/database.archive.gz" "${options[@]}"
sh "$(dirname "$0")/seal.sh"
