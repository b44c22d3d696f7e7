#!/bin/sh
# Tells Prometheus how a backup or a restore test ended, through the Pushgateway. After a failure the time of the last success
# stays there. Fails when a step failed, so that the Job does.
set -eu
now=$(date +%s)
gauge() {
  printf '# TYPE %s gauge\n%s %s\n' "$1" "$1" "$2"
}
if [ -e "$WORK/failed" ]; then
  gauge "${KIND}_success" 0 > "$WORK/metrics"
else
  {
    gauge "${KIND}_success" 1
    gauge "${KIND}_last_success_timestamp_seconds" "$now"
    gauge "${KIND}_duration_seconds" "$((now - $(cat "$WORK/begun")))"
    [ ! -e "$WORK/size" ] || gauge "${KIND}_size_bytes" "$(cat "$WORK/size")"
    [ ! -e "$WORK/rows" ] || gauge "${KIND}_rows" "$(cat "$WORK/rows")"
  } > "$WORK/metrics"
fi
cat "$WORK/metrics"
if [ -n "$PUSHGATEWAY" ]; then
  wget -q -O /dev/null --post-file="$WORK/metrics" "$PUSHGATEWAY/metrics/job/$KIND/namespace/$NAMESPACE/database/$DATABASE" ||
    echo "the Pushgateway did not take the metrics: the last backup will seem older than it is" >&2
fi
if [ -e "$WORK/failed" ]; then
  echo "failed: $(cat "$WORK/failed")" >&2
  exit 1
fi
