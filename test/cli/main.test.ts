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
