import { describe, expect, it } from 'vitest'
import { didYouMean, editDistance, listNames, nearest } from '../../src/report/suggest.ts'

const fields = ['services', 'databases', 'domains', 'port', 'replicas', 'autoscaling', 'cdn']

describe('nearest', () => {
  const cases: [name: string, test: { given: string; want: string | undefined }][] = [
    ['a missing letter', { given: 'servces', want: 'services' }],
    ['a doubled letter', { given: 'portt', want: 'port' }],
    ['two letters swapped', { given: 'prot', want: 'port' }],
    ['another case', { given: 'autoScaling', want: 'autoscaling' }],
    ['another case of a short name', { given: 'CDN', want: 'cdn' }],
    ['singular for plural', { given: 'database', want: 'databases' }],
    ['a word that only shares letters', { given: 'part-of', want: undefined }],
    ['nothing near', { given: 'queue', want: undefined }],
    ['a valid name', { given: 'port', want: undefined }],
    ['an empty word', { given: '', want: undefined }],
  ]
  it.each(cases)('%s', (_, { given, want }) => expect(nearest(given, fields)).toBe(want))

  it('prefers the nearest, then the first', () => {
    expect(nearest('worker', ['workers-b', 'workers'])).toBe('workers')
    expect(nearest('worker', ['worker1', 'worker2'])).toBe('worker1')
  })
})

describe('editDistance', () => {
  const cases: [from: string, to: string, want: number][] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['abcd', 'acbd', 1],
  ]
  it.each(cases)('%s -> %s', (from, to, want) => expect(editDistance(from, to)).toBe(want))
})

describe('didYouMean', () => {
  it('names the near miss', () => expect(didYouMean('prot', fields)).toBe('did you mean `port`?'))
  it('lists the valid names when none is near', () => {
    expect(didYouMean('zzz', ['api', 'web'], 'services')).toBe('known services: `api` and `web`')
  })
  it('has nothing to say without valid names', () => expect(didYouMean('zzz', [])).toBeUndefined())
})

describe('listNames', () => {
  it('joins one, two and three', () => {
    expect(listNames(['a'])).toBe('`a`')
    expect(listNames(['a', 'b'], 'or')).toBe('`a` or `b`')
    expect(listNames(['a', 'b', 'c'])).toBe('`a`, `b` and `c`')
  })
  it('cuts a long list', () => {
    const names = Array.from({ length: 15 }, (_, index) => `n${index}`)
    expect(listNames(names)).toMatch(/`n11` and 3 more$/)
  })
})
