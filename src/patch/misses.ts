// A patch that found no object: which one was probably meant.
import type { Finding } from '../report/diagnostic.ts'
import { didYouMean, listNames, nearest } from '../report/suggest.ts'
import type { ObjectIdentity, Patch } from '../model/patch.ts'

/** What to write instead, and which part of the patch's address is wrong. */
type Advice = { hint?: string; part?: 'namespace' | 'apiVersion' | 'kind' }

/** The finding for a patch that matches none of the objects of the environments that it is for. */
export function missed(patch: Patch, objects: readonly ObjectIdentity[], environments: readonly string[]): Finding {
  const { index, target, namespaced, writtenIn } = patch
  const { hint, part } = adviceFor(patch, objects)
  const place = part === undefined ? ['metadata', 'name'] : part === 'namespace' ? ['metadata', 'namespace'] : [part]
  return {
    code: 'patch-without-object',
    severity: 'error',
    at: { path: ['patches', index, ...place], ...(writtenIn !== '' && { environment: writtenIn }) },
    message: `there is no ${target.apiVersion} ${target.kind} \`${target.name}\`${namespaced ? ` in the namespace \`${target.namespace}\`` : ''} in ${listNames(environments, 'or')} that this patch could change`,
    why: 'a patch changes generated objects; what a chart makes is changed by `addons.<name>.values`',
    ...(hint !== undefined && { hint }),
  }
}

/** The nearest thing that there is: the same object but for one word of its address, then a name like it. */
function adviceFor({ target, namespaced }: Patch, objects: readonly ObjectIdentity[]): Advice {
  const named = objects.filter(({ name }) => name === target.name)
  const same = named.filter(({ kind }) => kind === target.kind)
  const here = same.find(({ namespace }) => namespace === target.namespace || namespace === '')
  if (here !== undefined && here.apiVersion !== target.apiVersion)
    return { hint: `write \`apiVersion: ${here.apiVersion}\``, part: 'apiVersion' }
  if (same[0] !== undefined) return namespaceAdvice(same[0], namespaced)
  const names = unique(objects.filter(({ kind }) => kind === target.kind).map(({ name }) => name))
  if (nearest(target.name, names) !== undefined) return { hint: didYouMean(target.name, names) }
  if (named.length > 0)
    return {
      hint: `what is called \`${target.name}\` here: ${listNames(unique(named.map(({ kind }) => kind)))}`,
      part: 'kind',
    }
  if (names.length > 0) return { hint: didYouMean(target.name, names, `names of a ${target.kind}`) }
  return { hint: didYouMean(target.kind, unique(objects.map(({ kind }) => kind)), 'kinds'), part: 'kind' }
}

function namespaceAdvice({ namespace }: ObjectIdentity, namespaced: boolean): Advice {
  if (!namespaced) return { hint: `write \`namespace: ${namespace}\` under \`metadata\`` }
  const hint =
    namespace === ''
      ? 'leave `namespace` out: the object belongs to the whole cluster'
      : `write \`namespace: ${namespace}\``
  return { hint, part: 'namespace' }
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort()
}
