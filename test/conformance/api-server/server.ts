// Starts etcd and kube-apiserver on the loopback interface for one caller, and ends them whatever happens to it.
import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { BrokenTool } from '../tools.ts'
import { ApiClient } from './client.ts'

/** A running API server and the address of its etcd; `stop` ends both. */
export type ApiServer = { client: ApiClient; store: string; stop(): Promise<void> }

/** The longest that both may take to be ready, ms: they take 3 s. */
const longestStart = 120_000

/**
 * The shell ends its two children as soon as its input ends, which it does when this process stops it and also when this
 * process is killed. They have nothing to save, so they are not asked to end in an orderly way, which takes some 20 s.
 */
const guardian = `
"$STORE" $STORE_FLAGS >etcd.log 2>&1 & store=$!
"$API" $API_FLAGS >api.log 2>&1 & api=$!
read -r _
kill -9 "$api" "$store"; wait`

/** Starts a server without any object in an empty folder. It has no controllers and no nodes: what is applied is judged and kept. */
export async function startApiServer(etcd: string, api: string, folder: string): Promise<ApiServer> {
  const [store, peer, port] = [await freePort(), await freePort(), await freePort()]
  const token = randomBytes(24).toString('hex')
  writeFileSync(join(folder, 'tokens'), `${token},judge,judge,system:masters\n`)
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(join(folder, 'account.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const environment = {
    ...process.env,
    STORE: etcd,
    STORE_FLAGS: etcdFlags(store, peer).join(' '),
    API: api,
    API_FLAGS: apiFlags(store, port).join(' '),
  }
  const shell = spawn('sh', ['-c', guardian], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const stop = () => end(shell)
  try {
    return { client: await ready(folder, port, token, shell), store: `http://127.0.0.1:${store}`, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Nothing outlives the run, so nothing is flushed to the disk. */
function etcdFlags(port: number, peer: number): string[] {
  const [clients, peers] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peer}`]
  return [
    '--data-dir=etcd',
    '--unsafe-no-fsync',
    '--log-level=error',
    `--listen-client-urls=${clients}`,
    `--advertise-client-urls=${clients}`,
    `--listen-peer-urls=${peers}`,
    `--initial-advertise-peer-urls=${peers}`,
    `--initial-cluster=default=${peers}`,
  ]
}

/**
 * The admission plug-ins are those of every cluster, but for one that only adds finalizers.
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
 */
function apiFlags(store: number, port: number): string[] {
  return [
    `--etcd-servers=http://127.0.0.1:${store}`,
    '--bind-address=127.0.0.1',
    '--endpoint-reconciler-type=none',
    `--secure-port=${port}`,
    '--cert-dir=certificates',
    '--token-auth-file=tokens',
    '--authorization-mode=AlwaysAllow',
    '--service-cluster-ip-range=10.96.0.0/12',
    '--service-account-issuer=https://localhost',
    '--service-account-key-file=account.key',
    '--service-account-signing-key-file=account.key',
    '--disable-admission-plugins=StorageObjectInUseProtection',
  ]
}

async function ready(folder: string, port: number, token: string, shell: ChildProcess): Promise<ApiClient> {
  const certificate = join(folder, 'certificates', 'apiserver.crt')
  const deadline = Date.now() + longestStart
  let reason: string | undefined
  while (Date.now() < deadline && shell.exitCode === null) {
    if (existsSync(certificate)) {
      const client = new ApiClient(port, token, readFileSync(certificate))
      reason = await client.unreadiness()
      if (reason === undefined) return client
      client.close()
    }
    await sleep(200)
  }
  const log = ['etcd.log', 'api.log'].map((name) => lastLines(join(folder, name))).join('\n')
  throw new BrokenTool(`the API server was not ready after ${longestStart / 1000} s: ${reason ?? 'it ended'}\n${log}`)
}

async function end(shell: ChildProcess): Promise<void> {
  if (shell.exitCode !== null || shell.pid === undefined) return
  const ended = new Promise<void>((resolve) => shell.once('exit', () => resolve()))
  shell.stdin?.end()
  const late = setTimeout(() => process.kill(-(shell.pid as number), 'SIGKILL'), 10_000)
  await ended
  clearTimeout(late)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}

function lastLines(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : ''
}
