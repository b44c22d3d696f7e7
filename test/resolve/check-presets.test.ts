import { expect, test } from 'vitest'
import { checkPreset } from '../../src/resolve/services/check-presets.ts'

test('Python is linted, formatted, typed and tested with coverage', () => {
  expect(checkPreset('python')).toMatchObject({
    lint: 'flake8 .',
    format: 'black --check .',
    typecheck: 'mypy .',
    test: 'pytest --cov --cov-report=xml',
    build: '',
  })
})

test('Node runs the scripts that its projects have', () => {
  expect(checkPreset('node')).toEqual({
    install: 'npm ci',
    lint: 'npm run lint',
    format: '',
    typecheck: 'npx tsc --noEmit',
    test: 'npm test',
    build: 'npm run build',
  })
})

test('a minimum of coverage fails the tests', () => {
  expect(checkPreset('python', 80).test).toBe('pytest --cov --cov-report=xml --cov-fail-under=80')
})

test('a static site has nothing to check', () => {
  expect(Object.values(checkPreset('static')).join('')).toBe('')
})
