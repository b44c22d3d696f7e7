// A small platform in a folder of its own, removed when the tests of the file are done.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

export const smallPlatform: Record<string, string> = {
  'platform.yaml': `apiVersion: platform/v1
name: shop
repository: acme/shop
include: [services/*.yaml]
environments: {staging: {deploy: main}, production: {deploy: release}}
`,
  'services/web.yaml': `services:
  web: {build: ., port: 8080, routes: [example.com]}
  worker: {build: ., command: work}
domains: {example.com: }
`,
  'environments/staging.yaml': '# Small.\nservices: {web: {replicas: 1}}   # one\n',
}

/** Call it at the top of a test file. */
export function platformFolder(files = smallPlatform): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'platform-'))
  afterAll(() => rmSync(folder, { recursive: true }), 60_000) // some hold thousands of files
  writeAll(folder, files)
  return folder
}

export function writeAll(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}
