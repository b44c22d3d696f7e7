// Takes out of a PromQL expression what decides nothing about its syntax and types (names of metrics, values of labels,
// ranges, numbers): without it thousands of expressions become a few dozen, and shorter. What label values must obey is checked on the way.

/** A label matcher's operator and quoted value. In `==` the value of no label follows, so that is left alone. */
const matcher = /(?<![=<>])(=~|!~|!=|=)\s*"((?:[^"\\\n]|\\.)*)"/g

/** A metric with its label matchers, once their values are gone. Operators may stand before a brace too: `a and{b="c"}`. */
const operators = 'and|or|unless|by|without|on|ignoring|group_left|group_right|bool|offset|atan2'
const selector = new RegExp(
  `\\b(?!(?:${operators})\\b)[a-zA-Z_:][\\w:]*\\{(?:(?!__name__)[a-zA-Z_]\\w*="x?"(?:,|(?=\\})))*\\}`,
  'g',
)

/** A range such as `[5m]` or `[1h30m]`, and a number that stands alone: thresholds, factors, quantiles. */
const range = /\[(?:\d+(?:ms|[smhdwy]))+\]/g
const number = /(?<=^|[\s(,*/+-])\d+(?:\.\d+)?(?=$|[\s),*/+-])/g

/** Escapes that Go's strings know; PromQL reads its strings as Go does. @see https://prometheus.io/docs/prometheus/latest/querying/basics/#string-literals */
const badEscape = /(?<!\\)(?:\\\\)*\\(?![abfnrtv\\"0-7xuU])/

/** Constructs that JavaScript's expressions have and RE2 lacks: look-around and references to groups. */
const notInRe2 = /\(\?(?:=|!|<=|<!)|\\[1-9]/

export type Shape = { shape: string; problems: string[] }

/**
 * An expression with one metric, range and number for all, every other label matcher replaced by the simplest that behaves alike
 * (it takes a missing label or not, which decides whether a selector selects everything), and what is wrong in them.
 */
export function withoutValues(expression: string): Shape {
  const known = shapes.get(expression)
  if (known !== undefined) return known
  if (shapes.size >= mostShapes) shapes.clear()
  const shape = shapeOf(expression)
  shapes.set(expression, shape)
  return shape
}

/** The rules of a service stand in two files, one after the other: each expression comes at least twice, soon. */
const mostShapes = 2000
const shapes = new Map<string, Shape>()

function shapeOf(expression: string): Shape {
  const problems: string[] = []
  const shape = expression.replace(matcher, (_whole, operator: string, value: string) => {
    const { takesEmpty, problem } = checkValue(value, operator.endsWith('~'))
    if (problem !== undefined) problems.push(problem)
    return takesEmpty === operator.startsWith('=') ? '=""' : '="x"'
  })
  return { shape: shape.replace(selector, 'm').replace(range, '[5m]').replace(number, '1'), problems }
}

type Value = { takesEmpty: boolean; problem?: string }

function checkValue(value: string, isPattern: boolean): Value {
  if (badEscape.test(value)) return { takesEmpty: false, problem: `has an unknown escape in "${value}"` }
  return isPattern ? checkPattern(value) : { takesEmpty: value === '' }
}

const patterns = new Map<string, Value>()

function checkPattern(value: string): Value {
  const found = patterns.get(value) ?? compilePattern(value)
  patterns.set(value, found)
  return found
}

/** Compiles a pattern as JavaScript does, after removing what only RE2 can write: flags at the front and `(?P<name>`. */
function compilePattern(value: string): Value {
  const text = value.replace(/\\(["\\])/g, '$1')
  if (notInRe2.test(text)) return { takesEmpty: false, problem: `uses in "${value}" what RE2 cannot match` }
  try {
    const pattern = new RegExp(`^(?:${text.replace(/^\(\?[imsU]+\)/, '').replaceAll('(?P<', '(?<')})$`)
    return { takesEmpty: pattern.test('') }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { takesEmpty: false, problem: `has a broken regular expression: "${value}"` }
  }
}
