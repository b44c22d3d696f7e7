// The part of Kubernetes' REST API that judging needs: plain JSON over HTTPS, with the warnings of the server.
import { Agent, request, type RequestOptions } from 'node:https'
import type { Json, JsonObject } from '../../../src/lib/json.ts'
import { isJsonObject } from '../../../src/lib/json.ts'
import { BrokenTool } from '../tools.ts'

/** What the server answered; `problem` says why it refused, and is missing when it did not. */
export type Answer = { status: number; body: JsonObject; warnings: string[]; problem?: string }

/** Where objects of a kind are, as the server's discovery tells it. */
export type Resource = { plural: string; namespaced: boolean }

/** Says who changed what, as Argo CD does: fields have owners in a server-side apply. */
const manager = 'argocd-controller'

/** A name in the certificate that the server makes for itself, which holds no `localhost`. */
const servername = 'kubernetes'

/** The longest that one request may take, ms; they take about five. */
const longestRequest = 60_000

/** The longest that a server may be asked things, ms: all examples together take minutes, and CI must come to an end. */
const longestSession = 20 * 60_000

export class ApiClient {
  readonly #agent: Agent
  readonly #token: string
  readonly #port: number
  readonly #deadline = Date.now() + longestSession
  readonly #resources = new Map<string, Map<string, Resource>>()

  constructor(port: number, token: string, certificate: Buffer) {
    this.#port = port
    this.#token = token
    this.#agent = new Agent({ keepAlive: true, maxSockets: 4, ca: certificate })
  }

  /** Why the server is not ready, `undefined` when it is. */
  async unreadiness(): Promise<string | undefined> {
    try {
      return (await this.get('/readyz')).problem
    } catch (error) {
      if (error instanceof BrokenTool) return error.message // it does not listen yet
      throw error
    }
  }

  /** Applies an object as Argo CD does: server-side, fields owned by the controller, unknown fields refused. */
  apply(path: string, object: JsonObject): Promise<Answer> {
    return this.send(
      'PATCH',
      `${path}?fieldManager=${manager}&force=true&fieldValidation=Strict`,
      object,
      'application/apply-patch+yaml',
    )
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path)
  }

  create(path: string, object: JsonObject): Promise<Answer> {
    return this.send('POST', path, object)
  }

  replace(path: string, object: JsonObject): Promise<Answer> {
    return this.send('PUT', path, object)
  }

  /** The resource of a kind, `undefined` when the server has no such kind; it may have it later. */
  async resourceOf(apiVersion: string, kind: string): Promise<Resource | undefined> {
    const known = this.#resources.get(apiVersion)?.get(kind)
    if (known !== undefined) return known
    const resources = await this.#discover(apiVersion)
    this.#resources.set(apiVersion, resources)
    return resources.get(kind)
  }

  close(): void {
    this.#agent.destroy()
  }

  async #discover(apiVersion: string): Promise<Map<string, Resource>> {
    const { body } = await this.get(rootOf(apiVersion))
    const rows = Array.isArray(body['resources']) ? body['resources'].filter(isJsonObject) : []
    const main = rows.filter(({ name }) => !String(name).includes('/')) // the others are sub-resources, such as `status`
    return new Map(
      main.map(({ kind, name, namespaced }) => [
        String(kind),
        { plural: String(name), namespaced: namespaced === true },
      ]),
    )
  }

  /** Sends one request; throws when there is no answer, because then nothing was judged. */
  send(method: string, path: string, body?: Json, type = 'application/json'): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': type }),
    }
    const options: RequestOptions = {
      host: '127.0.0.1',
      servername,
      port: this.#port,
      agent: this.#agent,
      method,
      path,
      headers,
      timeout: longestRequest,
    }
    if (Date.now() > this.#deadline)
      return Promise.reject(new BrokenTool(`judging took more than ${longestSession / 60_000} minutes`))
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(new BrokenTool(`${method} ${path}: ${error.message}`))
      const call = request(options, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', fail)
        response.on('end', () =>
          resolve(
            answerOf(response.statusCode ?? 0, Buffer.concat(parts).toString('utf8'), response.headers['warning']),
          ),
        )
      })
      call.on('error', fail)
      call.on('timeout', () => call.destroy(new Error(`no answer after ${longestRequest / 1000} s`)))
      call.end(body === undefined ? undefined : JSON.stringify(body))
    })
  }
}

/** `/api/v1` or `/apis/apps/v1`. */
export function rootOf(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
}

function answerOf(status: number, text: string, warning: unknown): Answer {
  const parsed: Json = text.startsWith('{') ? (JSON.parse(text) as Json) : { message: text }
  const body = isJsonObject(parsed) ? parsed : {}
  const warnings = [...String(warning ?? '').matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, told]) =>
    (told ?? '').replace(/\\(.)/g, '$1'),
  )
  return { status, body, warnings, ...(status >= 400 ? { problem: String(body['message'] ?? status) } : {}) }
}
