// Reads the configuration of Grafana Alloy as far as a test needs it: every block with its attributes, strictly. What is
// no such text throws, with the line.
export type AlloyBlock = { name: string; label: string; attributes: Record<string, string>; blocks: AlloyBlock[] }

const head = /^([a-z_][a-z0-9_.]*)(?: ("(?:[^"\\]|\\.)*"))? \{( \})?$/
const attribute = /^([a-z_][a-z0-9_]*) = (.+)$/
const string = /"(?:[^"\\\n]|\\(?:[nrt"\\/bf]|u[0-9a-f]{4}))*"/g
/** What is left of a value when its strings are gone. */
const rest = /^(?:""|[\s,=[\]{}+().]|[a-z_][A-Za-z0-9_]*|-?[0-9]+(?:\.[0-9]+)?)*$/

/** The blocks of a whole file. */
export function readAlloy(text: string): AlloyBlock[] {
  const root: AlloyBlock = { name: '', label: '', attributes: {}, blocks: [] }
  const open = [root]
  text.split('\n').forEach((line, index) => readLine(line.trim(), open, index + 1))
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} is not closed`)
  return root.blocks
}

function readLine(line: string, open: AlloyBlock[], number: number): void {
  const current = open.at(-1)!
  const [, name, label = '""', empty] = head.exec(line) ?? []
  if (line === '') return
  if (line === '}') return void (open.length > 1 ? open.pop() : fail(line, number))
  if (name !== undefined) {
    const block = { name, label: JSON.parse(label) as string, attributes: {}, blocks: [] }
    current.blocks.push(block)
    if (empty === undefined) open.push(block)
    return
  }
  const [, key, value] = attribute.exec(line) ?? []
  if (key === undefined || value === undefined || key in current.attributes || !isValue(value))
    return fail(line, number)
  current.attributes[key] = value
}

function isValue(value: string): boolean {
  const bare = value.replace(string, '""')
  const balanced = [
    ['[', ']'],
    ['{', '}'],
    ['(', ')'],
  ].every(([from, to]) => bare.split(from!).length === bare.split(to!).length)
  return balanced && rest.test(bare)
}

function fail(line: string, number: number): never {
  throw new Error(`line ${number}: ${line}`)
}

/** Components that are referred to, such as `loki.write.store`, wherever they stand in a value. */
export function referencesIn(block: AlloyBlock): string[] {
  const own = Object.values(block.attributes).flatMap((value) =>
    [
      ...value
        .replace(string, '')
        .matchAll(/\b((?:[a-z0-9_]+\.){2,}[a-z0-9_]+)\.(?:receiver|input|output|targets|handler)\b/g),
    ].map(([, name = '']) => name),
  )
  return [...own, ...block.blocks.flatMap(referencesIn)]
}
