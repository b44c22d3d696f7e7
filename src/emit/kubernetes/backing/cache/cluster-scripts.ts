// Shell scripts of `mode: cluster`. A StatefulSet of our own rather than an operator: that of Valkey is at v1alpha1 and knows
// Valkey alone. What an operator would do, a second container of each pod does: it forms the cluster once, and joins pods
// that come back with another address or without their data.
import { nodesScript } from './sentinel-scripts.ts'

const serverScript = `set -eu
. "$CONFIG/nodes.sh"
exec "$SERVER" "$CONFIG/server.conf" --cluster-announce-ip "$POD_IP" --cluster-announce-hostname "$self"
`

const keeperScript = `# Makes one cluster of the pods and keeps it one: joins pods that come back with another address or without their data.
set -u
. "$CONFIG/nodes.sh"

peer() { host=$1; shift; timeout 5 "$CLI" -h "$host" "$@" 2>/dev/null | tr -d '\\r'; }
own() { peer "\${POD_IP}" "$@"; }
address() { getent hosts "$1" | awk 'NR == 1 { print $1 }'; }
# One number of CLUSTER INFO of a pod; 0 where it does not answer.
number_of() { value=$(peer "$1" cluster info | awk -F: -v key="$2" '$1 == key { print $2 }'); echo "\${value:-0}"; }
others() { for number in $(numbers); do [ "$(node "$number")" = "$self" ] || node "$number"; done; }

# Pods that answer and know no other one.
alone() { for number in $(numbers); do [ "$(number_of "$(node "$number")" cluster_known_nodes)" != 1 ] || node "$number"; done; }

create() {
  set --
  for number in $(numbers); do set -- "$@" "$(address "$(node "$number")"):6379"; done
  "$CLI" --cluster create "$@" --cluster-replicas 1 --cluster-yes
}

# Asks the others to meet us where a cluster is already there; the first pod makes one of pods that are all alone.
join() {
  for other in $(others); do
    if [ "$(number_of "$other" cluster_slots_assigned)" -gt 0 ]; then
      echo "joining the cluster of $other"
      own cluster meet "$(address "$other")" 6379
      return
    fi
  done
  if [ "$POD_NAME" = "$NAME-0" ] && [ "$(alone | wc -l)" -eq "$REPLICAS" ]; then create; fi
}

# After a restart of several pods their addresses are others than those that we remember.
find_moved() {
  for other in $(others); do
    place=$(address "$other")
    if [ -n "$place" ] && ! own cluster nodes | grep -qF " $place:6379@"; then
      echo "$other is now at $place"
      own cluster meet "$place" 6379
    fi
  done
}

# A pod that lost its data has a new identity; the old one would be waited for in vain.
forget_lost() {
  own cluster nodes | awk '$3 ~ /fail$|fail,/ && $3 !~ /fail\\?/ { split($2, parts, ","); print $1, parts[2] }' | while read -r id name; do
    current=$(peer "$name" cluster myid)
    if [ -n "$current" ] && [ "$current" != "$id" ]; then
      echo "forgetting the former identity of $name"
      own cluster forget "$id"
    fi
  done
}

# A primary without slots serves nothing: it becomes the replica of the primary that has the fewest.
find_work() {
  own cluster nodes | grep -q 'myself,master' || return 0
  [ -z "$(own cluster nodes | awk '/myself/ { print $9 }')" ] || return 0
  poorest=$(own cluster nodes | awk '
    $3 ~ /slave/ && $3 !~ /fail/ { replicas[$4] += 1 }
    $3 ~ /master/ && $3 !~ /fail/ && $9 != "" { serves[$1] = 1 }
    END { for (id in serves) print replicas[id] + 0, id }' | sort -n | awk 'NR == 1 { print $2 }')
  [ -z "$poorest" ] || { echo "replicating $poorest"; own cluster replicate "$poorest"; }
}

while true; do
  case "$(number_of "$POD_IP" cluster_known_nodes)" in
    0) ;;
    1) join ;;
    *) find_moved; forget_lost; find_work ;;
  esac
  touch /tmp/alive
  sleep 5
done
`

const stopScript = `# Before a primary ends in order, one of its replicas takes over.
set -eu
. "$CONFIG/nodes.sh"
own() { timeout 5 "$CLI" -h "$POD_IP" "$@" 2>/dev/null | tr -d '\\r'; }
is_primary() { own cluster nodes | grep -q 'myself,master'; }
is_primary || exit 0
id=$(own cluster myid)
replica=$(own cluster nodes | awk -v id="$id" '$3 == "slave" && $4 == id && $8 == "connected" { split($2, parts, ":"); print parts[1]; exit }')
[ -n "$replica" ] || exit 0
timeout 5 "$CLI" -h "$replica" cluster failover >/dev/null
tries=10
while [ "$tries" -gt 0 ] && is_primary; do sleep 1; tries=$((tries - 1)); done
`

/** By file name. */
export const clusterScripts: Record<string, string> = {
  'nodes.sh': nodesScript,
  'server.sh': serverScript,
  'keeper.sh': keeperScript,
  'stop.sh': stopScript,
}
