#!/bin/sh
# Restores a database in the cluster from its bucket into a scratch one, and waits until that one serves. What an earlier run
# could not remove goes first.
set -eu
kind=clusters.postgresql.cnpg.io
kubectl delete "$kind" "$SCRATCH" --ignore-not-found --wait=false
for _ in $(seq 60); do
  kubectl get "$kind" "$SCRATCH" --ignore-not-found --output=name > "$WORK/left"
  [ -s "$WORK/left" ] || break
  sleep 5
done
kubectl create --validate=ignore --filename="/scripts/$SCRATCH.json"
for _ in $(seq 720); do
  ready=$(kubectl get "$kind" "$SCRATCH" --output='jsonpath={.status.readyInstances}')
  if [ "${ready:-0}" -ge 1 ]; then
    exit 0
  fi
  sleep 10
done
echo "$SCRATCH was not restored within two hours: $(kubectl get "$kind" "$SCRATCH" --output='jsonpath={.status.phase}')" >&2
exit 1
