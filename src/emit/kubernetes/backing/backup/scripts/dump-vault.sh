#!/usr/bin/env bash
# Vault: a snapshot of its storage. It is encrypted as the storage is; the file of sealed sums is written last, so a snapshot
# without it was cut off.
set -euo pipefail
mkdir -p "$WORK/dump"
jwt=${JWT_FILE:-/var/run/secrets/kubernetes.io/serviceaccount/token}
token=$(jq --null-input --arg role "$ROLE" --rawfile jwt "$jwt" '{role: $role, jwt: $jwt}' |
  curl --fail --silent --show-error --data @- "$VAULT/v1/auth/kubernetes/login" |
  jq --exit-status --raw-output .auth.client_token)
curl --fail --silent --show-error --header "X-Vault-Token: $token" --output "$WORK/dump/vault.snap" \
  "$VAULT/v1/sys/storage/raft/snapshot"
tar -tzf "$WORK/dump/vault.snap" > "$WORK/members"
grep -qx SHA256SUMS.sealed "$WORK/members" || {
  echo "the snapshot is incomplete" >&2
  exit 1
}
sh "$(dirname "$0")/seal.sh"
