// What the files of a folder tell about the platform that it is going to be. Guesses: people confirm or correct them.
import fs from 'node:fs'
import path from 'node:path'
import { isJsonObject } from '../../lib/json.ts'
import type { Engine, Plan, WebService } from './plan.ts'

/** Gives the text of a file in the folder, or undefined when there is none. */
export type ReadText = (file: string) => string | undefined

/** A plan with every value guessed, from names and well-known files. */
export function guess(folder: string): Plan {
  return guessFrom((file) => readIfThere(path.join(folder, file)), path.basename(path.resolve(folder)))
}

/** The same from any files; `folderName` is used where nothing else says a name. */
export function guessFrom(read: ReadText, folderName: string): Plan {
  const remote = githubRemote(read('.git/config') ?? '')
  const name = asName(packageName(read) ?? remote?.split('/')[1] ?? folderName)
  return {
    name,
    repository: remote ?? `acme/${name}`,
    domain: 'example.com',
    web: webService(read),
    database: database(read),
  }
}

type Language = {
  file: string
  language: string
  /** What the usual servers of the language listen on. */
  port: number
  /** For a folder that names none; without it the check takes the newest. */
  version?: string
  versionIn: [file: string, pattern: RegExp][]
}

/** What languages are known by, the first found wins. */
const languages: Language[] = [
  // Maintained until April 2028. @see https://nodejs.org/en/about/previous-releases
  {
    file: 'package.json',
    language: 'node',
    port: 3000,
    version: '24',
    versionIn: [
      ['.nvmrc', /^v?(\d+)/],
      ['package.json', /"node":\s*"\D*(\d+)/],
    ],
  },
  // Security fixes until October 2028, and wheels of nearly every package. @see https://devguide.python.org/versions/
  {
    file: 'requirements.txt',
    language: 'python',
    port: 8000,
    version: '3.12',
    versionIn: [['.python-version', /^(\d+\.\d+)/]],
  },
  {
    file: 'pyproject.toml',
    language: 'python',
    port: 8000,
    version: '3.12',
    versionIn: [
      ['.python-version', /^(\d+\.\d+)/],
      ['pyproject.toml', /requires-python\s*=\s*"\D*(\d+\.\d+)/],
    ],
  },
  { file: 'go.mod', language: 'go', port: 8080, versionIn: [['go.mod', /^go (\d+\.\d+)/m]] },
]

/** Servers that listen on another port than is usual for their language. */
const portsOfFrameworks: [name: string, port: number][] = [
  ['flask', 5000],
  ['vite', 5173],
]

/** In a folder without any known file the first language is as good a guess as another. */
function webService(read: ReadText): WebService {
  const known = languages.find(({ file }) => read(file) !== undefined) ?? (languages[0] as Language)
  const version = firstMatch(read, [
    ...known.versionIn,
    ['Dockerfile', new RegExp(`^FROM ${known.language}:(\\d+(?:\\.\\d+)?)`, 'mi')],
  ])
  const exposed = firstMatch(read, [['Dockerfile', /^EXPOSE (\d+)/im]])
  const framework = portsOfFrameworks.find(([name]) => dependencies(read).includes(name))
  const runtime = [known.language, version ?? known.version].filter((part) => part !== undefined).join('@')
  return { runtime, port: Number(exposed ?? framework?.[1] ?? known.port), health: '/health' }
}

/** Drivers that an application has only to talk to a database of this engine. */
const drivers: Record<Engine, string[]> = {
  postgres: [
    'pg',
    'postgres',
    'psycopg',
    'psycopg2',
    'psycopg2-binary',
    'asyncpg',
    'github.com/jackc/pgx',
    'github.com/lib/pq',
  ],
  mysql: ['mysql', 'mysql2', 'pymysql', 'mysqlclient', 'github.com/go-sql-driver/mysql'],
  mongodb: ['mongodb', 'mongoose', 'pymongo', 'motor', 'go.mongodb.org/mongo-driver'],
}

function database(read: ReadText): Engine | null {
  const used = dependencies(read)
  const engine = (Object.keys(drivers) as Engine[]).find((name) =>
    drivers[name].some((driver) => used.includes(driver)),
  )
  return engine ?? null
}

/** Names of packages, in lower case and without versions. */
function dependencies(read: ReadText): string[] {
  const fromPackage = Object.keys(packageFile(read)?.dependencies ?? {})
  const fromPython = [
    ...`${read('requirements.txt') ?? ''}\n${read('pyproject.toml') ?? ''}`.matchAll(/^[\s"']*([A-Za-z][\w.-]*)/gm),
  ].map(([, name = '']) => name)
  const fromGo = [...(read('go.mod') ?? '').matchAll(/^\s*(?:require )?([\w.-]+\/[\w./-]+?)(?:\/v\d+)? v/gm)].map(
    ([, name = '']) => name,
  )
  return [...fromPackage, ...fromPython, ...fromGo].map((name) => name.toLowerCase())
}

function packageName(read: ReadText): string | undefined {
  const name = packageFile(read)?.name
  return typeof name === 'string' ? name.replace(/^@[^/]*\//, '') : undefined
}

/** Undefined where there is none, and where it is damaged: then it tells nothing. */
function packageFile(read: ReadText): { name?: unknown; dependencies?: object } | undefined {
  try {
    const value: unknown = JSON.parse(read('package.json') ?? 'null')
    return isJsonObject(value) ? (value as { name?: unknown; dependencies?: object }) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** owner/name of the first remote at GitHub, `origin` before others. @see https://git-scm.com/docs/git-config#_configuration_file */
function githubRemote(config: string): string | undefined {
  const sections = config.split(/^(?=\[)/m).filter((section) => section.startsWith('[remote '))
  const ordered = [...sections.filter((section) => section.startsWith('[remote "origin"]')), ...sections]
  const urls = ordered.map(
    (section) =>
      /url\s*=\s*(?:https:\/\/(?:[^@/\s]*@)?|git@|ssh:\/\/git@)github\.com[:/]([\w-]+\/[\w.-]+)/.exec(section)?.[1],
  )
  return urls.find((url) => url !== undefined)?.replace(/\.git$/, '')
}

/** With an environment and the name of an add-on, such as `-production-prometheus-operator-crds`, it is a label of 63 characters. */
const longestName = 63 - '-production-prometheus-operator-crds'.length

/** The nearest text that can be the name of a platform. */
function asName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longestName)
    .replace(/-+$/, '')
  return name === '' ? 'platform' : name
}

function firstMatch(read: ReadText, places: [file: string, pattern: RegExp][]): string | undefined {
  for (const [file, pattern] of places) {
    const match = pattern.exec(read(file) ?? '')
    if (match !== null) return match[1]
  }
  return undefined
}

function readIfThere(file: string): string | undefined {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(file, 'utf8') : undefined
}
