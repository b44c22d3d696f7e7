import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commandHelp } from '../../src/cli/help/commands.ts'
import { commands, main } from '../../src/cli/main.ts'
import { fakeHost } from './fake-host.ts'
import { platformFolder } from './platform-folder.ts'

const folder = platformFolder()

async function run(argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const host = fakeHost({ cwd: folder })
  const code = await main(argv, host, 'test')
  return { code, out: host.out, err: host.err }
}

const badUsage: [argv: string[], message: RegExp][] = [
  [['snyth'], /there is no command `snyth`; did you mean `synth`\?/],
  [['__proto__'], /there is no command `__proto__`/],
  [['plan'], /there is no command `plan`; here it is `quoin synth --check`/],
  [['deploy', 'web'], /there is no command `deploy`; here it is `quoin release`/],
  [['synth', '-C', 'nowhere'], /`-C nowhere`: there is no such folder/],
  [['-C'], /`-C` needs a folder/],
  [['-C', 'nowhere', 'synth'], /`-C nowhere`: there is no such folder/],
  [['-C', 'platform.yaml', 'synth'], /`-C platform.yaml`: that is a file/],
  [['-C', 'x'.repeat(300), 'synth'], /the operating system refuses it \(ENAMETOOLONG\)/],
  [['synth', 'extra'], /synth takes no `extra`/],
  [['synth', '--chekc'], /there is no option `--chekc`; did you mean `--check`\?/],
  [['synth', '--env'], /Option '--env <value>' argument missing/],
  [['init', 'now'], /Unexpected argument 'now'/],
  [['synth', '--watch', '--json'], /`--watch` goes with neither/],
  [['explain'], /explain needs a path/],
  [['explain', 'a', 'b', 'c'], /explain takes a path and one environment/],
  [['release', '--env', 'staging'], /release needs a service and its version/],
  [['release', 'web=v1'], /release needs `--env <name>`/],
  [['release', 'web', '--env', 'staging'], /`web` is not of the form/],
  [['release', '=v1', '--env', 'staging'], /`=v1` is not of the form/],
  [['release', 'web=v1', 'web=v2', '--env', 'staging'], /`web` is released twice/],
]

it.each(badUsage)('%j is bad usage', async (argv, message) => {
  const { code, out, err } = await run(argv)
  expect(err).toMatch(message)
  expect(err).toMatch(/^quoin: .*\nRun `quoin --help`/)
  expect(err).not.toMatch(/\n +at /)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

it.each(['--version', '-v', '-V', 'version'])('%s says which version this is', async (word) => {
  expect(await run([word])).toMatchObject({ code: 0, out: expect.stringMatching(/^quoin \d/) as string })
})

it('takes `-C` behind the command too', async () => {
  const host = fakeHost({ cwd: '/' })
  expect(await main(['explain', 'name', '-C', folder], host, 'test')).toBe(0)
  expect(host.out).toContain('shop')
})

it('names the folder that has no platform.yaml', async () => {
  const empty = platformFolder({ 'notes.txt': '' })
  const host = fakeHost({ cwd: empty })
  expect(await main(['synth'], host, 'test')).toBe(1)
  expect(host.err).toContain(`there is no \`platform.yaml\` in \`${empty}\``)
})

it('explains where a name is when its group was left out', async () => {
  const { code, err } = await run(['explain', 'web.port'])
  expect(code).toBe(1)
  expect(err).toContain('did you mean `services.web.port`?')
})

it('tells a stale tree in one annotation, and the rest on the page of the run', async () => {
  const stale = platformFolder()
  await main(['synth'], fakeHost({ cwd: stale }), 'test')
  const output = `${stale}/generated/kubernetes/staging/web/service.yaml`
  writeFileSync(output, readFileSync(output, 'utf8').replace('8080', '8081'))
  const page = `${stale}/summary.md`
  const host = fakeHost({ cwd: stale, env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page } })
  expect(await main(['synth', '--check'], host, 'test')).toBe(1)
  const errors = host.out.split('\n').filter((line) => line.startsWith('::error'))
  expect(errors).toEqual([
    expect.stringMatching(/^::error file=platform\.yaml,title=.*::1 file differs from what the spec says/),
  ])
  expect(readFileSync(page, 'utf8')).toContain('```diff\ngenerated/kubernetes/staging/web/service.yaml differs')
})

it('refuses an environment that is none, even one that looks like a path', async () => {
  for (const name of ['prodution', '../production']) {
    const { code, err } = await run(['synth', '--env', name])
    expect(code).toBe(1)
    expect(err).toContain(`there is no environment \`${name}\``)
    expect(err).toContain('did you mean `production`?')
  }
})

it('has a help page for every command, which names each of its options', async () => {
  expect(Object.keys(commandHelp).sort()).toEqual(Object.keys(commands).sort())
  for (const [name, { usage, options }] of Object.entries(commandHelp)) {
    const { code, out } = await run([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^Usage:\n  quoin ${name}`))
    for (const [option] of options) expect(usage.join(' ') + out).toContain(option.split(/[ ,]/)[0])
    expect((await run(['help', name])).out).toBe(out)
  }
})

it('shows the overview without a command', async () => {
  const { code, out } = await run([])
  expect(code).toBe(0)
  for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  expect((await run(['--help'])).out).toBe(out)
  expect(out.split('\n').filter((line) => line.length > 110)).toEqual([])
})

it('says its version', async () => {
  expect((await run(['--version'])).out).toMatch(/^quoin \d+\.\d+\.\d+\n$/)
})
