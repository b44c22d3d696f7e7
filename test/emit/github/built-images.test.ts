// A tag or a release promotes what a branch has built; the script runs as a runner would run it, with the registry and
// GitHub's client replaced.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findBuilt } from '../../../src/emit/github/built-images.ts'
import { compileFiles } from '../../support/platforms.ts'
import { parse } from 'yaml'

type Workflow = {
  jobs: Record<
    string,
    { if?: string; needs?: string[]; steps?: { id?: string; env?: Record<string, string>; run?: string }[] }
  >
}

const platform = (production: string, staging = 'main', tags = '[sha, latest]') => ({
  'platform.yaml': `apiVersion: platform/v1
name: shop
repository: acme/shop
team: {github: acme/ops}
services:
  web: {build: web, port: 3000}
  api: {build: api, port: 3000}
delivery: {tags: ${tags}}
environments: {staging: {deploy: ${staging}}, production: {deploy: ${production}}}
`,
})

async function builds(files: Record<string, string>): Promise<Workflow> {
  const generated = await compileFiles(files)
  return parse(generated.get('github/acme/shop/.github/workflows/docker-build.yml') ?? '') as Workflow
}

// The first platform of a file loads the whole compiler.
const patience = 120_000

describe.each(['release', 'tag'])('deploy: %s', { timeout: patience }, (trigger) => {
  test('builds nothing again where a branch has built the commit', async () => {
    const { jobs } = await builds(platform(trigger))
    for (const id of ['build-web', 'build-api'])
      expect(jobs[id]?.if).toContain("github.event_name != 'release' && github.ref_type != 'tag'")
    const promotion = jobs['promote-production']
    expect(promotion).not.toHaveProperty('needs')
    expect(promotion?.steps?.at(-1)?.env?.['RELEASES']).toBe('${{ steps.built.outputs.releases }}')
    expect(jobs['promote-staging']?.needs).toContain('build-web')
  })

  test('builds where no branch does, or where no image has the name of its commit', async () => {
    for (const files of [platform(trigger, 'manual'), platform(trigger, 'main', '[latest]')]) {
      const { jobs } = await builds(files)
      expect(jobs['build-web']?.if).not.toContain('ref_type')
      expect(jobs['promote-production']?.needs).toContain('build-web')
    }
  })
})

describe('the script that finds images', () => {
  let folder: string
  const inFolder = (file: string) => path.join(folder, file)

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'built-'))
    mkdirSync(inFolder('bin'))
    // The registry has the images that a file names, one a line: reference, space, digest.
    command('docker', 'grep "^$4 " "$REGISTRY" | cut -d" " -f2 | grep .')
    command('gh', 'if [ "$2" = list ]; then echo 1; else exit "$RUN_FAILS"; fi')
    git('init', '--quiet')
    for (const message of ['one', 'two', 'three'])
      git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-q', '--allow-empty', '-m', message)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('takes each image of the last commit that touched its part', () => {
    const [three, two, one] = git('rev-list', 'HEAD').split('\n')
    const registry = [`r/web:${three} sha256:w3`, `r/web:${one} sha256:w1`, `r/api:${two} sha256:a2`]
    expect(run(registry)).toBe('releases=web=sha256:w3 api=sha256:a2\n')
  })

  test('fails where an image was never built, and where its build has failed', () => {
    const [three] = git('rev-list', 'HEAD').split('\n')
    expect(() => run([`r/web:${three} sha256:w3`])).toThrow('no branch has built api')
    expect(() => run([`r/web:${three} sha256:w3`, `r/api:${three} sha256:a3`], '1')).toThrow()
  })

  function run(registry: string[], fails = '0'): string {
    writeFileSync(inFolder('registry'), `${registry.join('\n')}\n`)
    const images = [
      { name: 'web', image: 'r/web' },
      { name: 'api', image: 'r/api' },
    ]
    const steps = findBuilt({ images, delivery: { registry: 'ghcr.io' } } as Parameters<typeof findBuilt>[0])
    const script = String(steps.at(-1)?.['run'])
    const env = {
      PATH: `${inFolder('bin')}:${process.env['PATH']}`,
      IMAGES: String((steps.at(-1)?.['env'] as Record<string, string>)['IMAGES']),
      WORKFLOW: 'docker-build.yml',
      GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
      GITHUB_OUTPUT: inFolder('output'),
      REGISTRY: inFolder('registry'),
      RUN_FAILS: fails,
    }
    try {
      execFileSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
    } catch (error) {
      throw new Error(String((error as { stdout: string }).stdout))
    }
    return readFileSync(inFolder('output'), 'utf8')
  }

  function command(name: string, script: string): void {
    writeFileSync(inFolder(`bin/${name}`), `#!/bin/bash\n${script}\n`)
    chmodSync(inFolder(`bin/${name}`), 0o755)
  }

  function git(...parameters: string[]): string {
    return execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' })
  }
})
