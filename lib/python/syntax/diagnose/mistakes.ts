/** Reports that need more than a place and a sentence. Each follows the action of the CPython rule it is called from. */
import { FAIL, type Call, type Part, type Value } from './part'
import { elementsOf, expressionName, firstPart, partsOf } from './parts'
import { placeFrom, problemAt, raiseHere, raiseRange, tokenPlace } from './raise'
import { numberValue } from '../numberLiteral'
import type { Problem } from '../problem'

type Maybe = Problem | typeof FAIL

const GENERATOR = 'Generator expression must be parenthesized'

function textOf(call: Call, part: Part): string {
  const { tokens, source } = call.r.reading.scanner
  return source.slice(tokens.start[part.from], tokens.end[part.to - 1])
}

/** Python 2's `print x` and `exec x`. */
function isLegacyName(call: Call, part: Part): boolean {
  return part.kind === 'Name' && /^(?:print|exec)$/.test(textOf(call, part))
}

export function missingComma(call: Call): Maybe {
  const a = firstPart(call.a)
  const b = firstPart(call.b)
  if (a === null || b === null || isLegacyName(call, a)) return FAIL
  if (call.r.reading.levels[call.r.mark - 1] === 0) return FAIL
  return raiseRange(call.r.reading, a, b, 'invalid syntax. Perhaps you forgot a comma?')
}

export function legacyCall(call: Call): Maybe {
  const a = firstPart(call.a)
  const b = firstPart(call.b)
  if (a === null || b === null || !isLegacyName(call, a)) return FAIL
  const name = textOf(call, a)
  return raiseRange(call.r.reading, a, b, `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`)
}

/** Python 2's `<>`, its halves side by side. */
export function notEqualSpelling(call: Call): Maybe {
  const a = firstPart(call.a)
  const b = firstPart(call.b)
  const { tokens } = call.r.reading.scanner
  if (a === null || b === null || tokens.end[a.from] !== tokens.start[b.from]) return FAIL
  return raiseRange(call.r.reading, a, b, "invalid syntax.  Maybe you meant '!=' instead of '<>'?")
}

export function missingColon(call: Call): Maybe {
  const a = firstPart(call.a)
  if (a === null) return FAIL
  const place = tokenPlace(call.r.reading, a.from, a.to - 1)
  const message = "':' expected after dictionary key"
  return problemAt(call.r.reading, 'SyntaxError', message, { ...place, column: place.endColumn - 1, endColumn: 0 })
}

type Targets = 'star' | 'for' | 'del'

export function badTarget(call: Call, targets: Targets): Maybe {
  const a = firstPart(call.a)
  const bad = a === null ? null : invalidTarget(a, targets)
  if (bad === null) return FAIL
  const verb = targets === 'del' ? 'delete' : 'assign to'
  return raiseRange(call.r.reading, bad, bad, `cannot ${verb} ${expressionName(bad)}`)
}

/** The first part of a target that cannot be one. */
function invalidTarget(part: Part, targets: Targets): Part | null {
  switch (part.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return null
    case 'Tuple':
    case 'List':
      return firstInvalid(elementsOf(part), targets)
    case 'Starred':
      return targets === 'del' ? part : firstInvalid(elementsOf(part), targets)
    case 'Compare':
      return targets === 'for' ? invalidBeforeIn(part) : part
    default:
      return part
  }
}

function firstInvalid(parts: readonly Part[], targets: Targets): Part | null {
  for (const part of parts) {
    const found = invalidTarget(part, targets)
    if (found !== null) return found
  }
  return null
}

/** In `for a in b` the target and the iterable were read as one comparison. */
function invalidBeforeIn(part: Part): Part | null {
  const [left, first] = elementsOf(part)
  return left !== undefined && first?.kind === 'In' ? invalidTarget(left, 'for') : null
}

export function missingTargetParentheses(call: Call): Maybe {
  const a = firstPart(call.a)
  const last = partsOf(call.b).at(-1)
  if (a === null || last === undefined) return FAIL
  return raiseRange(call.r.reading, a, last, 'did you forget parentheses around the comprehension target?')
}

/** The last condition of the last clause, or what it iterates over. */
function lastClauseItem(clauses: Value): Part | null {
  return partsOf(clauses).at(-1) ?? null
}

export function bareGenerator(call: Call): Maybe {
  const a = firstPart(call.a)
  const last = lastClauseItem(call.b)
  return a === null || last === null ? FAIL : raiseRange(call.r.reading, a, last, GENERATOR)
}

export function bareGeneratorAmongArguments(call: Call): Maybe {
  const args = firstPart(call.a)
  const last = lastClauseItem(call.b)
  const positional = args === null ? [] : elementsOf(args).filter((part) => !isKeyword(part))
  const final = positional.at(-1)
  if (positional.length <= 1 || final === undefined || last === null) return FAIL
  return raiseRange(call.r.reading, final, last, GENERATOR)
}

function isKeyword(part: Part): boolean {
  return part.kind === 'Keyword' || part.kind === 'Unpacking'
}

export function positionalAfterKeyword(call: Call): Problem {
  const args = firstPart(call.a)
  const unpacks = args !== null && elementsOf(args).some((part) => part.kind === 'Unpacking')
  return raiseHere(call.r.reading, `positional argument follows keyword argument${unpacks ? ' unpacking' : ''}`)
}

export function boundOf(call: Call, kind: string): Maybe {
  const colon = firstPart(call.a)
  const bound = firstPart(call.b)
  if (colon === null) return FAIL
  const word = bound?.kind === 'Tuple' ? 'constraints' : 'bound'
  const place = placeFrom(call.r.reading, colon.from)
  return problemAt(call.r.reading, 'SyntaxError', `cannot use ${word} with ${kind}`, place)
}

export function ensureReal(call: Call): Problem | Value {
  return isImaginary(call) ? raiseAt(call, 'real number required in complex literal') : call.a
}

export function ensureImaginary(call: Call): Problem | Value {
  return isImaginary(call) ? call.a : raiseAt(call, 'imaginary number required in complex literal')
}

function isImaginary(call: Call): boolean {
  const part = firstPart(call.a)
  return part !== null && numberValue(textOf(call, part))?.type === 'complex'
}

function raiseAt(call: Call, message: string): Problem | Value {
  const part = firstPart(call.a)
  return part === null ? null : raiseRange(call.r.reading, part, part, message)
}
