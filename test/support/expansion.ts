// What the kubelet makes of a command, an argument or a value of a container, as its documentation says it.
// @see https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/

/** `$(NAME)` becomes the value of a variable that is known and stays otherwise; `$$` becomes a dollar. */
export function expanded(text: string, variables: Readonly<Record<string, string>>): string {
  let result = ''
  for (let at = 0; at < text.length;) {
    const [length, piece] = pieceAt(text, at, variables)
    result += piece
    at += length
  }
  return result
}

function pieceAt(text: string, at: number, variables: Readonly<Record<string, string>>): [number, string] {
  const here = text.charAt(at)
  if (here !== '$' || at + 1 === text.length) return [1, here]
  const next = text.charAt(at + 1)
  if (next === '$') return [2, '$']
  if (next !== '(') return [2, `$${next}`]
  const end = text.indexOf(')', at)
  if (end < 0) return [2, '$(']
  const name = text.slice(at + 2, end)
  return [end + 1 - at, variables[name] ?? `$(${name})`]
}
