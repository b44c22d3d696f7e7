#!/bin/sh
# Brings the last dump back, and checks it against its own sums.
set -eu
latest=$(rclone lsf --dirs-only "$PLACE" | sort | tail -n 1)
if [ -z "$latest" ]; then
  echo "there is no backup in $PLACE" >&2
  exit 1
fi
rclone copy "$PLACE/$latest" "$WORK/dump"
cd "$WORK/dump"
sha256sum -c SHA256SUMS
