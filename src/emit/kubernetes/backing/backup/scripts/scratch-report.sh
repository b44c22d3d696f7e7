#!/bin/sh
# Removes the scratch database, whatever came of it, and tells how the test ended.
set -u
kubectl delete clusters.postgresql.cnpg.io "$SCRATCH" --ignore-not-found --wait=false || echo "could not remove $SCRATCH" > "$WORK/failed"
exec sh "$(dirname "$0")/report.sh"
