// The bundled checks are rewritten on the way (schemas and parsers loaded late): they must find what the sources
// find.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputFile } from '../../src/model/output.ts'
import { verifyFiles, type Problem } from '../../src/verify/index.ts'
import { withValue } from '../verify/broken.ts'
import { objects } from '../verify/objects.ts'
import { launch, makePackage, removePackage } from './package.ts'

const program = `
import { verifyFiles } from '../verify/index.ts'
export async function main(argv: string[], host: NodeJS.Process): Promise<number> {
  host.stdout.write(JSON.stringify(await verifyFiles(JSON.parse(argv[0] ?? ''))))
  return 0
}`

let folder = ''
beforeAll(() => {
  folder = makePackage(program, ['src/verify', 'src/lib', 'src/model', 'src/report'])
})
afterAll(() => removePackage(folder))

const workflow = {
  on: 'push',
  jobs: { a: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'echo ${{ nothing.here }}' }] } },
}
const rules = ['rate(a)', 'up == 0', 'a{b=~"["}'].map((expr, index) => ({ alert: `A${index}`, expr }))

const files: OutputFile[] = [
  ...Object.values(objects).flatMap((object, index) => [
    yaml(`kubernetes/dev/good/${index}.yaml`, object),
    yaml(`kubernetes/dev/bad/${index}.yaml`, withValue(object, 'spec', { replicas: 'x', template: { spec: 5 } })),
    yaml(`kubernetes/dev/worse/${index}.yaml`, withValue(object, 'metadata', { name: 'A', ownerReferences: [{}] })),
  ]),
  yaml('prometheus/dev/rules/a.yml', { groups: [{ name: 'a', rules }] }),
  yaml('github/a/b/.github/workflows/a.yml', workflow),
]

function yaml(path: string, document: OutputFile['documents'][number]): OutputFile {
  return { path, format: 'yaml', documents: [document] }
}

test('the bundles find what the sources find, first without and then with the code cache', async () => {
  const expected = await verifyFiles(files)
  expect(expected.length).toBeGreaterThan(30)
  for (let run = 0; run < 2; run++) {
    const { stdout, stderr } = launch(folder, [JSON.stringify(files), 'synth'])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout) as Problem[]).toEqual(expected)
  }
}, 30_000)
