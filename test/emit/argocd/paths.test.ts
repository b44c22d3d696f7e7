// Every folder that an Application reads is written, and without metrics nothing asks for what only Prometheus brings.
import { describe, expect, test } from 'vitest'
import { compileFiles, platformFiles } from '../../support/platforms.ts'

const root = platformFiles('.')
const unmonitored = {
  ...root,
  'platform.yaml': root['platform.yaml']!.replace('observability:\n', 'observability:\n  metrics: false\n'),
}

describe.each([
  ['the root platform', root],
  ['without metrics', unmonitored],
])('%s', (_, files) => {
  test('every path of an Application holds files', async () => {
    const written = [...(await compileFiles(files))]
    const paths = written.flatMap(([path, text]) =>
      path.startsWith('argocd/') ? [...text.matchAll(/path: generated\/(\S+)/g)].map((match) => match[1]!) : [],
    )
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter((folder) => !written.some(([path]) => path.startsWith(`${folder}/`)))).toEqual([])
  })
})

test('without metrics there is no monitor, neither ours nor of a chart', async () => {
  const written = [...(await compileFiles(unmonitored))]
  expect(written.filter(([path]) => /service-monitor|prometheus/.test(path)).map(([path]) => path)).toEqual([])
  expect(
    written.filter(([path, text]) => path.startsWith('helm/') && /service[mM]onitor:\n\s+enabled: true/.test(text)),
  ).toEqual([])
})
