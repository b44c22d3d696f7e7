// Rule: a service asks of its target only what the target can do.
import type { Service, Target } from '../../model/service.ts'
import { targetAbilities, type TargetAbilities } from '../../model/delivery/targets.ts'
import type { Finding, SpecPath } from '../../report/diagnostic.ts'
import { listNames } from '../../report/suggest.ts'
import type { Environment } from '../../model/environment.ts'
import { inServices, type Rule } from '../rule.ts'

export const targetCannot: Rule = (platform) =>
  inServices(platform, (service, environment) => {
    const can = targetAbilities[service.target]
    const { strategy, autoscaling } = service.asked
    return [
      ...(strategy === 'canary' && !can.canary ? [cannotRelease(service, environment, 'canary')] : []),
      ...(strategy === 'blue-green' && !can.blueGreen ? [cannotRelease(service, environment, 'blueGreen')] : []),
      ...(autoscaling !== null && !can.autoscaling ? [cannotScale(service, environment)] : []),
    ]
  })

const words: Record<keyof TargetAbilities, string> = {
  canary: 'canary releases',
  blueGreen: 'blue-green releases',
  autoscaling: 'autoscaling',
}

function cannotRelease(service: Service, environment: Environment, ability: 'canary' | 'blueGreen'): Finding {
  return {
    ...cannot(service, environment, ability, strategyPath(service, environment)),
    hint: `write \`strategy: rolling\` on \`${service.name}\`, or use a target that has them: ${targetsWith(ability)}`,
  }
}

function cannotScale(service: Service, environment: Environment): Finding {
  return {
    ...cannot(service, environment, 'autoscaling', ['services', service.name, 'autoscaling']),
    hint: `write \`replicas\` instead, or use a target that has it: ${targetsWith('autoscaling')}`,
  }
}

function cannot(service: Service, environment: Environment, ability: keyof TargetAbilities, path: SpecPath): Finding {
  return {
    code: 'target-cannot',
    severity: 'error',
    at: { path, environment: environment.name, target: 'key' },
    message: `\`${service.name}\` runs on \`${service.target}\`, which has no ${words[ability]}`,
    why: 'a release or a load that was planned for would go differently than the spec says',
  }
}

/** The service's own strategy, or the platform's where it is inherited. */
function strategyPath({ name, asked }: Service, { effective }: Environment): SpecPath {
  const { delivery } = effective
  const inherited =
    typeof delivery === 'object' &&
    delivery !== null &&
    'strategy' in delivery &&
    typeof delivery.strategy === 'object' &&
    delivery.strategy !== null &&
    asked.strategy in delivery.strategy
  return inherited ? ['delivery', 'strategy'] : ['services', name, 'strategy']
}

function targetsWith(ability: keyof TargetAbilities): string {
  const able = (Object.keys(targetAbilities) as Target[]).filter((target) => targetAbilities[target][ability])
  return listNames(able, 'or')
}
