// The images of caches, and of what measures caches and queues: their versions, each with its source and date.

/**
 * By engine and by what the spec says as `version`; '' where it says nothing. A version that is not listed is taken as the
 * tag that it is, so that people can run what we have not seen.
 */
const engineTags: Record<string, { image: string; tags: Record<string, string> }> = {
  // docker-library/official-images#21922 (7.2.15, 7.4.10), 2026-07-24; #22312 (8.10.2), 2026-09-21. Version 7 is 7.2: the last
  // under the BSD licence (7.4 is RSALv2 or SSPL, 8 those or AGPLv3), and still repaired.
  redis: {
    image: 'docker.io/library/redis',
    tags: { '7': '7.2.15', '7.2': '7.2.15', '7.4': '7.4.10', '8': '8.10.2', '': '8.10.2' },
  },
  // valkey-io/valkey-container@00a2b211 (7.2.13, 8.1.8); valkey-io/valkey release 9.1.1, 2026-07-21
  valkey: {
    image: 'docker.io/valkey/valkey',
    tags: { '7': '7.2.13', '7.2': '7.2.13', '8': '8.1.8', '8.1': '8.1.8', '9': '9.1.1', '9.1': '9.1.1', '': '9.1.1' },
  },
  // memcached 1.6.42, seen in sapcc/helm-charts#11731, 2026-05-21
  memcached: { image: 'docker.io/library/memcached', tags: { '1': '1.6.42', '1.6': '1.6.42', '': '1.6.42' } },
}

/** The image of an engine in the version that the spec asks for. */
export function engineImage(engine: string, version: string): string {
  const { image, tags } = engineTags[engine]!
  return `${image}:${tags[version] ?? version}`
}

export const cacheImages = {
  // prometheus-community/helm-charts@cf408a29 (prometheus-redis-exporter 6.29.0), 2026-08-22
  redisExporter: 'docker.io/oliver006/redis_exporter:v1.89.0',
  // prometheus/memcached_exporter release 0.17.0, 2026-08-14
  memcachedExporter: 'quay.io/prometheus/memcached-exporter:v0.17.0',
  // danihodovic/celery-exporter#328 (v0.10.13)
  celeryExporter: 'docker.io/danihodovic/celery-exporter:0.10.13',
  // docker-library/official-images#22151, 2026-08-27; 3.2 is the newest branch with long support
  haproxy: 'docker.io/library/haproxy:3.2.23',
}
