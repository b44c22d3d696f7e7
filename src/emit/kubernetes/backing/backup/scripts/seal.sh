#!/bin/sh
# Size and sums of what was dumped into $WORK/dump, and the name that the backup takes.
set -eu
cd "$WORK/dump"
cat -- * | wc -c | tr -d ' ' > "$WORK/size"
sha256sum -- * > "$WORK/sums"
mv "$WORK/sums" SHA256SUMS
date -u +%Y%m%dT%H%M%SZ > "$WORK/stamp"
