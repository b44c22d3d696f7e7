// The one table of gateways: how each is told what the routes of a service ask for.
import type { Chart } from 'cdk8s'
import type { EnvironmentFacts } from '../../../../model/environment.ts'
import type { GatewayKind } from '../../../../model/network/gateways.ts'
import type { PlatformSlice, ServiceSlice } from '../../slices.ts'
import { alb } from './alb.ts'
import type { Dialect } from './dialect.ts'
import { gclb } from './gclb.ts'
import { istio } from './istio.ts'
import { kong } from './kong.ts'
import { nginx } from './nginx.ts'
import { standard } from './standard.ts'
import { traefik } from './traefik.ts'

const dialects: Record<GatewayKind, Dialect> = {
  traefik,
  nginx,
  kong,
  istio,
  haproxy: standard,
  alb,
  gclb,
  'application-gateway': standard,
  cloud: standard,
}

export function dialectOf({ gateway }: Pick<EnvironmentFacts, 'gateway'>): Dialect {
  return dialects[gateway.kind]
}

/** Adds what the routes of a service refer to. */
export function addRouteExtensions(chart: Chart, slice: ServiceSlice): void {
  if (slice.service.routes.length > 0) dialectOf(slice.facts).addObjects(chart, slice)
}

/** Adds what the routes of an environment share. */
export function addSharedExtensions(chart: Chart, slice: PlatformSlice): void {
  dialectOf(slice.facts).addSharedObjects?.(chart, slice)
}
