#!/bin/sh
# Runs one step of a backup or of a restore test, unless one before it failed. A failure is noted in $WORK and not passed on:
# the last step must run either way, to tell of it and to clean up.
set -u
if [ -e "$WORK/failed" ]; then
  exit 0
fi
[ -e "$WORK/begun" ] || date +%s > "$WORK/begun"
"$@" || echo "$*" > "$WORK/failed"
