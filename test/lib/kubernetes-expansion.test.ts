// What we write must come out of the kubelet as it went in. The kubelet's own cases are read from upstream's test.
import { expect, test } from 'vitest'
import { unexpanded } from '../../src/lib/kubernetes-expansion.ts'
import { expanded } from '../support/expansion.ts'

const variables = { VAR_A: 'A', VAR_B: 'B', VAR_C: 'C', VAR_REF: '$(VAR_A)', VAR_EMPTY: '' }

/** @see https://github.com/kubernetes/kubernetes/blob/v1.35.4/third_party/forked/golang/expansion/expand_test.go */
const upstream: [string, string][] = [
  ['$(VAR_A)', 'A'],
  ['$(VAR_A)_$(VAR_B)_$(VAR_C)', 'A_B_C'],
  ['$$(VAR_B)_$(VAR_A)', '$(VAR_B)_A'],
  ['f000-$$VAR_A', 'f000-$VAR_A'],
  ['foo\\$(VAR_C)bar', 'foo\\Cbar'],
  ['$(VAR_A$(VAR_B))', '$(VAR_A$(VAR_B))'],
  ['$(VAR_REF)', '$(VAR_A)'],
  ['foo$(VAR_EMPTY)bar', 'foobar'],
  ['foo$(VAR_Awhoops!', 'foo$(VAR_Awhoops!'],
  ['$?_boo_$!', '$?_boo_$!'],
  ['$VAR_A', '$VAR_A'],
  ['$(VAR_DNE)', '$(VAR_DNE)'],
  ['$$$$$$(BIG_MONEY)', '$$$(BIG_MONEY)'],
  ['$$$$$$$(VAR_A)', '$$$A'],
  ['${VAR_A}', '${VAR_A}'],
  ['$(VAR_A)foobarzab$', 'Afoobarzab$'],
  ['--$($($($($--', '--$($($($($--'],
  ['$(foo$$var)', '$(foo$$var)'],
]

test.each(upstream)('the kubelet reads %s as %s', (input, output) => {
  expect(expanded(input, variables)).toBe(output)
})

const scripts = [
  ...upstream.map(([input]) => input),
  'echo $$ > /tmp/app.pid; exec node server.js --port $(PORT) --home ${HOME} $HOME',
  '$',
  '$$',
  '$$$',
  '$$$$(VAR_A)',
  'a$(b$$(c',
  '$(date +%s)$',
  '$((1 + 2))$$',
]

test.each(scripts)('%s reaches the container as it is written', (script) => {
  expect(expanded(unexpanded(script), variables)).toBe(script)
})

test('a text without references is written as it is', () => {
  expect(unexpanded('node server.js --home $HOME ${PORT:-80} $?')).toBe('node server.js --home $HOME ${PORT:-80} $?')
})
