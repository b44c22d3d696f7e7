// Rule: what is accepted and most likely a slip is asked about. A warning each, at the value.
import { millicores, bytes } from '../../lib/quantities.ts'
import { isJsonObject, ownValue, type JsonObject } from '../../lib/json.ts'
import { clouds } from '../../model/clouds/index.ts'
import type { CloudName } from '../../model/clouds/cloud.ts'
import type { Environment } from '../../model/environment.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { nearest } from '../../report/suggest.ts'
import type { Rule, WrittenLayer } from '../rule.ts'

export const likelySlip: Rule = ({ environments }, written) => [
  ...environments.flatMap(slipsOfRegions),
  ...written.flatMap((layer) => [
    ...entriesAt(layer.spec, 'services').flatMap(([name, service]) => slipsOfService(name, service, layer)),
    ...entriesAt(layer.spec, 'environments').flatMap(([name, environment]) => slipsOfEnvironment(name, environment)),
  ]),
]

function entriesAt(spec: JsonObject, map: string): [string, JsonObject][] {
  const entries = ownValue(spec, map)
  return Object.entries(isJsonObject(entries) ? entries : {}).flatMap(([name, value]): [string, JsonObject][] =>
    isJsonObject(value) ? [[name, value]] : [],
  )
}

type Slip = { path: SpecPath; message: string; why: string; hint: string; target?: 'key' }

function told({ path, target, ...rest }: Slip, environment?: string): Finding {
  const at = { path, ...(target && { target }), ...(environment !== undefined && { environment }) }
  return { code: 'likely-slip', severity: 'warning', at, ...rest }
}

/** Each region of an environment, where it was written: alone, or in the list. */
function slipsOfRegions({ name: environment, effective }: Environment): Finding[] {
  const { infrastructure } = effective
  if (!isJsonObject(infrastructure)) return []
  const { provider, region, regions } = infrastructure
  const shape = clouds[provider as CloudName].regionShape
  const listed = Array.isArray(regions) ? regions.map((each, index) => [each, ['regions', index]] as const) : []
  const all = listed.length > 0 ? listed : [[region, ['region']] as const]
  return all.flatMap(([each, path]) =>
    typeof each !== 'string' || shape === null || shape.test(each)
      ? []
      : [
          told(
            {
              path: ['infrastructure', ...path],
              message: `\`${each}\` is not how ${String(provider)} names a region`,
              why: 'addresses of buckets and keys for other regions are made from it, and lead nowhere',
              hint: 'compare it with the list of the cloud',
            },
            environment,
          ),
        ],
  )
}

function slipsOfService(name: string, service: JsonObject, { environment }: WrittenLayer): Finding[] {
  const path = ['services', name]
  return [
    ...bothImages(service, path),
    ...largeRequests(service, path),
    ...portOfCron(service, path),
    ...doubleSchemes(service, path),
  ].map((slip) => told(slip, environment))
}

function bothImages({ image, build }: JsonObject, path: SpecPath): Slip[] {
  if (image === undefined || build === undefined) return []
  return [
    {
      path: [...path, 'build'],
      target: 'key',
      message: '`build` has no effect beside `image`',
      why: 'the image that others build is what runs',
      hint: 'keep one of the two',
    },
  ]
}

/** More than most clouds have in one machine that people rent by mistake; who means it may ignore the warning. */
const largest = { cpu: 64_000, memory: '512Gi' }

function largeRequests({ resources }: JsonObject, path: SpecPath): Slip[] {
  if (!isJsonObject(resources)) return []
  const { cpu, memory } = resources
  const manyCores = (typeof cpu === 'number' || typeof cpu === 'string') && millicores(cpu) > largest.cpu
  const muchMemory = typeof memory === 'string' && bytes(memory) > bytes(largest.memory)
  return [
    ...(manyCores
      ? [
          tooLarge(
            [...path, 'resources', 'cpu'],
            `${cpu} is a number of whole cores`,
            `\`${cpu}m\` is ${cpu} thousandths of one`,
          ),
        ]
      : []),
    ...(muchMemory
      ? [
          tooLarge(
            [...path, 'resources', 'memory'],
            `${memory} is more than most machines have`,
            '`Mi` is a thousandth of `Gi`',
          ),
        ]
      : []),
  ]
}

function tooLarge(path: SpecPath, message: string, hint: string): Slip {
  return { path, message, why: 'a pod that no node has room for waits for ever', hint }
}

function portOfCron({ schedule, port, type }: JsonObject, path: SpecPath): Slip[] {
  if (schedule === undefined || port === undefined || (type !== undefined && type !== 'cron')) return []
  return [
    {
      path: [...path, 'port'],
      target: 'key',
      message: '`port` has no effect beside `schedule`',
      why: 'a cron runs to its end, and nobody calls it',
      hint: 'remove one of the two, or make two services of it',
    },
  ]
}

/** `${api.url}` begins with a scheme already. */
function doubleSchemes({ env }: JsonObject, path: SpecPath): Slip[] {
  return Object.entries(isJsonObject(env) ? env : {}).flatMap(([variable, value]): Slip[] =>
    typeof value === 'string' && /[a-z]:\/\/\$\{[a-z0-9-]+\.url\}/.test(value)
      ? [
          {
            path: [...path, 'env', variable],
            message: `\`${value}\` has two schemes`,
            why: '`url` begins with one',
            hint: 'write the reference alone, or `address` for host and port without a scheme',
          },
        ]
      : [],
  )
}

const triggers = ['pull-request', 'tag', 'release', 'manual']

/** Any other word is the name of a branch. */
function slipsOfEnvironment(name: string, { deploy }: JsonObject): Finding[] {
  if (typeof deploy !== 'string' || triggers.includes(deploy)) return []
  const meant =
    triggers.find((trigger) => trigger === deploy.replaceAll('_', '-').replace(/s$/, '')) ?? nearest(deploy, triggers)
  if (meant === undefined) return []
  return [
    told({
      path: ['environments', name, 'deploy'],
      message: `\`${deploy}\` is taken for the name of a branch`,
      why: 'nothing would be deployed from a branch that is not there',
      hint: `write \`${meant}\` where that is meant`,
    }),
  ]
}
