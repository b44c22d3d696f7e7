#!/bin/sh
# Copies a dump to every place, reads it back and compares. Only then goes what is older than it has to be kept.
set -eu
stamp=$(cat "$WORK/stamp")
for place in $PLACES; do
  rclone copy "$WORK/dump" "$place/$stamp"
  while read -r sum file; do
    there=$(rclone cat "$place/$stamp/$file" | sha256sum | cut -d ' ' -f 1)
    if [ "$there" != "$sum" ]; then
      echo "$place/$stamp/$file is not what was sent: $there instead of $sum" >&2
      exit 1
    fi
  done < "$WORK/dump/SHA256SUMS"
  echo "sent to $place/$stamp, and read back"
  rclone delete --min-age "$KEEP" --rmdirs "$place"
done
