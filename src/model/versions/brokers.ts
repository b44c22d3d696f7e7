// The images of brokers whose version their operator does not choose, each with its source and date.

// docker-library/official-images#21913, 2026-07-23; with the plugins for management and Prometheus
export const rabbitmqImage = 'docker.io/library/rabbitmq:4.3.4-management'
