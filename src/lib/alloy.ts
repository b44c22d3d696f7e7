// Prints the configuration syntax of Grafana Alloy: blocks with attributes and blocks inside.
// @see https://grafana.com/docs/alloy/latest/get-started/configuration-syntax/

/** An attribute's value. An `Expression` is printed as it is, such as the name of another component's output. */
export type Value = string | number | boolean | Value[] | Expression | { [key: string]: Value }
export type Expression = { expression: string }
export type Block = { name: string; label: string; attributes: Record<string, Value>; blocks: Block[] }

/** One block; components carry a label, what stands inside of them mostly does not. */
export function block(
  name: string,
  label: string,
  attributes: Record<string, Value> = {},
  blocks: Block[] = [],
): Block {
  return { name, label, attributes, blocks }
}

/** What is not text but refers to something: `loki.write.store.receiver`, `sys.env("HOSTNAME")`. */
export function expression(text: string): Expression {
  return { expression: text }
}

/** The whole file: blocks in their order, an empty line between them. */
export function printAlloy(blocks: Block[]): string {
  return blocks.map((each) => `${lines(each, '').join('\n')}\n`).join('\n')
}

function lines({ name, label, attributes, blocks }: Block, indent: string): string[] {
  const head = `${indent}${name}${label === '' ? '' : ` ${text(label)}`} {`
  const inner = `${indent}  `
  const body = [
    ...Object.entries(attributes).map(([key, value]) => `${inner}${key} = ${print(value)}`),
    ...blocks.flatMap((each) => lines(each, inner)),
  ]
  return body.length === 0 ? [`${head} }`] : [head, ...body, `${indent}}`]
}

function print(value: Value): string {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`
  if (isExpression(value)) return value.expression
  return `{${Object.entries(value)
    .map(([key, member]) => `${text(key)} = ${print(member)}`)
    .join(', ')}}`
}

function isExpression(value: object): value is Expression {
  return 'expression' in value && typeof value.expression === 'string' && Object.keys(value).length === 1
}

/** Escapes of JSON are escapes of Go's strings, which these are. */
function text(value: string): string {
  return JSON.stringify(value)
}
