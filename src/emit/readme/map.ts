// The platform as a Mermaid flowchart: who uses whom.
// @see https://mermaid.js.org/syntax/flowchart.html
import type { MapNode } from './slices.ts'

/** The shape of each kind of node: brackets around its label. */
const shapes: Record<MapNode['kind'], [open: string, close: string]> = {
  service: ['[', ']'],
  database: ['[(', ')]'],
  cache: ['([', '])'],
  queue: ['>', ']'],
  bucket: ['[/', '/]'],
  external: ['{{', '}}'],
}

/** More nodes than this make a picture that nobody can read; then only the services that the world can reach are drawn. */
const mostNodes = 60

/** A fenced Mermaid block. Names are safe as identifiers once their dashes are gone. */
export function drawMap(nodes: MapNode[]): string {
  const drawn = nodes.length <= mostNodes ? nodes : publicPart(nodes)
  const names = new Set(drawn.map(({ name }) => name))
  const lines = [
    'flowchart LR',
    ...(drawn.some(({ isPublic }) => isPublic) ? ['  world((users))'] : []),
    ...drawn.map(({ name, kind }) => `  ${identifier(name)}${shapes[kind][0]}"${name}"${shapes[kind][1]}`),
    ...drawn.filter(({ isPublic }) => isPublic).map(({ name }) => `  world --> ${identifier(name)}`),
    ...drawn.flatMap(({ name, uses }) =>
      uses.filter((use) => names.has(use)).map((use) => `  ${identifier(name)} --> ${identifier(use)}`),
    ),
  ]
  const note =
    drawn.length < nodes.length
      ? `\n\nThe first ${drawn.length} of ${nodes.length} are drawn: public services, and what they use.`
      : ''
  return ['```mermaid', ...lines, '```'].join('\n') + note
}

function publicPart(nodes: MapNode[]): MapNode[] {
  const open = nodes.filter(({ isPublic }) => isPublic).slice(0, mostNodes / 2)
  const used = new Set(open.flatMap(({ uses }) => uses))
  return [...open, ...nodes.filter((node) => !open.includes(node) && used.has(node.name))].slice(0, mostNodes)
}

function identifier(name: string): string {
  return `n_${name.replaceAll('-', '_')}`
}
