// Shell scripts of `mode: sentinel`: who starts as the primary, and how it hands over before it ends. They need nothing
// but what the images of Redis and Valkey have.

/** Names of the pods: <NAME>-<number>.<NODES>. */
export const nodesScript = `# Shared by the other scripts. NAME, NODES and REPLICAS say what the pods are called: <NAME>-<number>.<NODES>.
node() { echo "$NAME-$1.$NODES"; }
numbers() { seq 0 $((REPLICAS - 1)); }
self="$POD_NAME.$NODES"
`

const libraryScript = `. "$CONFIG/nodes.sh"
state="$DATA/sentinel.conf"

ask() { timeout 3 "$CLI" -h "$1" -p 26379 sentinel get-master-addr-by-name main 2>/dev/null | head -n 1; }

# What most sentinels say; nothing while none of them runs.
voted() {
  for number in $(numbers); do ask "$(node "$number")"; done | grep -F ".$NODES" | sort | uniq -c | sort -rn | awk 'NR == 1 { print $2 }'
}

# What our own sentinel knew last, from before a restart of all pods.
remembered() { [ ! -f "$state" ] || awk '$1 == "sentinel" && $2 == "monitor" { print $4 }' "$state"; }

# The first pod starts as the primary of a new cache.
primary() {
  for answer in "$(voted)" "$(remembered)" "$(node 0)"; do
    if [ -n "$answer" ]; then echo "$answer"; return; fi
  done
}

# Lets one of the other sentinels start a failover, and waits until another primary is chosen.
step_down() {
  for number in $(numbers); do
    [ "$(node "$number")" != "$self" ] || continue
    answer=$(timeout 3 "$CLI" -h "$(node "$number")" -p 26379 sentinel failover main 2>/dev/null) || continue
    [ "$answer" != OK ] || break
  done
  tries=20
  while [ "$tries" -gt 0 ] && [ "$(voted)" = "$self" ]; do sleep 1; tries=$((tries - 1)); done
}
`

const serverScript = `set -eu
. "$CONFIG/sentinel-lib.sh"
# A primary that lost its data must not empty its replicas: one of them takes over before it comes back.
if [ "$PERSISTENT" != true ] && [ "$(voted)" = "$self" ]; then step_down; fi
primary=$(primary)
echo "the primary is $primary"
set -- "$SERVER" "$CONFIG/server.conf" --replica-announce-ip "$self"
[ "$primary" = "$self" ] || set -- "$@" --replicaof "$primary" 6379
exec "$@"
`

/** The sentinels write what they learn into their own configuration, so it is made once and then kept. */
const sentinelScript = `set -eu
umask 077
. "$CONFIG/sentinel-lib.sh"
if [ ! -s "$state" ]; then
  cat > "$state.new" <<EOF
port 26379
dir /tmp
requirepass $REDISCLI_AUTH
sentinel resolve-hostnames yes
sentinel announce-hostnames yes
sentinel announce-ip $self
sentinel announce-port 26379
sentinel sentinel-pass $REDISCLI_AUTH
sentinel monitor main $(primary) 6379 2
sentinel auth-pass main $REDISCLI_AUTH
sentinel down-after-milliseconds main 5000
sentinel failover-timeout main 60000
sentinel parallel-syncs main 1
EOF
  mv "$state.new" "$state"
fi
until getent hosts "$(remembered)" >/dev/null; do echo "waiting for the name $(remembered)"; sleep 1; done
exec "$SERVER" "$state" --sentinel
`

const stopScript = `# Before a pod ends in order, another one becomes the primary.
set -eu
. "$CONFIG/sentinel-lib.sh"
if [ "$(voted)" = "$self" ]; then step_down; fi
`

/** By file name. */
export const sentinelScripts: Record<string, string> = {
  'nodes.sh': nodesScript,
  'sentinel-lib.sh': libraryScript,
  'server.sh': serverScript,
  'sentinel.sh': sentinelScript,
  'stop.sh': stopScript,
}
