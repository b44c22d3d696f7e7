// Which program of a script takes the place of the shell. Every script is also run, to see that it still does the same.
import { execFileSync, spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { withExec } from '../../src/lib/shell.ts'

const replaced: [string, string][] = [
  ['node worker.js', 'exec node worker.js'],
  ['  celery -A app worker -Q "a b;c"', '  exec celery -A app worker -Q "a b;c"'],
  ['npm run warm && node server.js', 'npm run warm && exec node server.js'],
  ['cd app; . ./env\nnode server.js\n', 'cd app; . ./env\nexec node server.js\n'],
  ['NODE_ENV=production TZ="Europe/Paris" node x', 'NODE_ENV=production TZ="Europe/Paris" exec node x'],
  ["sh -c 'a | b'", "exec sh -c 'a | b'"],
  [
    'gunicorn --bind 0.0.0.0:$PORT --workers $(nproc) app:app 2>&1',
    'exec gunicorn --bind 0.0.0.0:$PORT --workers $(nproc) app:app 2>&1',
  ],
  ['node a.js # and no more; really', 'exec node a.js # and no more; really'],
  ['node \\\n  a.js', 'exec node \\\n  a.js'],
  [
    'echo "$(date | head -1) ${A:-(b)}" && node `which x | tail -1`',
    'echo "$(date | head -1) ${A:-(b)}" && exec node `which x | tail -1`',
  ],
]

const unchanged = [
  '',
  'exec node a.js',
  'echo $$ > /tmp/app.pid; exec node server.js --port $(PORT)',
  'cd /app && exec ./run',
  'true',
  'A=1',
  "trap 'kill $child' TERM; node a.js & child=$!; wait",
  'if [ -f x ]; then . x; fi\nexec node a.js',
]

const compound = [
  'a | b',
  'a || b',
  'a & wait',
  '(cd x && node a)',
  'while true; do node a; done',
  'if a; then b; fi',
  'cat <<X\ny\nX',
]

describe('withExec', () => {
  test.each(replaced)('%j', (script, result) => {
    expect(withExec(script)).toEqual({ kind: 'replaced', script: result })
  })
  test.each(unchanged)('%j needs no change', (script) => {
    expect(withExec(script)).toEqual({ kind: 'unchanged', script })
  })
  test.each(compound)('%j needs its shell', (script) => {
    expect(withExec(script)).toEqual({ kind: 'compound', script })
  })
})

const runnable = [
  'echo one; printf "%s\\n" "two  words"',
  'A="b c" env | grep ^A=',
  'cd / && pwd && ls -d .',
  'X=1; export X; A=$X env',
  'seq 1 3 # counted',
  'env B=`echo "(x)"` printenv B',
]

test.each(runnable)('%j prints the same', (script) => {
  const run = (text: string) =>
    execFileSync('sh', ['-c', text], { encoding: 'utf8', env: { PATH: process.env['PATH'] } })
  expect(sorted(run(withExec(script).script))).toBe(sorted(run(script)))
})

/** A variable of the shell itself that tells its last command is none of the script's. */
function sorted(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('_='))
    .sort()
    .join('\n')
}

test('the program is the process that was started, and so it is the one that gets the signal', async () => {
  const program = `${process.execPath} -e "process.on('SIGTERM', () => process.exit(7)); console.log(process.pid); setInterval(() => {}, 1000)"`
  const child = spawn('sh', ['-c', withExec(`true && ${program}`).script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const pid = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
  )
  expect(Number(pid)).toBe(child.pid)
  const code = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  expect(await code).toBe(7)
})
