// Fields that the schema of a kind does not know. The validators pass over them, as the schemas do, and the API server
// refuses them. What a validator never asks an object for, its schema has no word for: so an object that notes what it is asked
// tells them, and no second copy of the schemas is needed.
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts'
import { within, type Report } from './problem.ts'

/** What was asked of one object; `all` when its keys were listed, which free maps such as labels are. */
type Asked = { keys: Set<string>; all: boolean }

type Validate = (document: Json) => void

/** The generator of the validators drops this name from the lists of fields, whatever the kind. */
const neverAsked = 'description'

/** Runs the validator over `document` once more, and reports the fields that it had no question about. */
export function reportUnknownFields(document: JsonObject, validate: Validate, report: Report): void {
  const asked = new Map<object, Asked>()
  validate(listening(document, asked))
  walk(document, '', asked, report)
}

/** A copy that notes what it is asked, by the object that it stands for. */
function listening(value: Json | undefined, asked: Map<object, Asked>): Json {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map((item) => listening(item, asked))
  if (!isJsonObject(value)) return value
  const own: Asked = { keys: new Set(), all: false }
  asked.set(value, own)
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, listening(member, asked)]))
  return new Proxy(copy, {
    get: (target, key) => {
      own.keys.add(String(key))
      return Reflect.get(target, key) as unknown
    },
    has: (target, key) => {
      own.keys.add(String(key))
      return Reflect.has(target, key)
    },
    ownKeys: (target) => {
      own.all = true
      return Reflect.ownKeys(target)
    },
  })
}

function walk(value: Json | undefined, at: string, asked: Map<object, Asked>, report: Report): void {
  if (Array.isArray(value)) return value.forEach((item, index) => walk(item, within(at, index), asked, report))
  if (!isJsonObject(value)) return
  const { keys, all } = asked.get(value)!
  // Nobody looked inside: the schema leaves it open.
  if (!all && keys.size === 0) return
  for (const [key, member] of Object.entries(value)) {
    const place = within(at, key)
    if (all || keys.has(key)) walk(member, place, asked, report)
    else if (key !== neverAsked) report(place, `there is no field \`${key}\``)
  }
}
