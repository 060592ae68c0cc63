/**
 * What the grammar's reports say and where. A report made by `call` may find that nothing is wrong after all; then the
 * rule it stands in does not match.
 */
import { FAIL, type Call, type Matching, type Part, type Value } from './part'
import { expressionName, firstPart, lastPart } from './parts'
import { placeFrom, placeOfToken, problemAt, raiseHere, raiseRange, tokenPlace } from './raise'
import * as mistakes from './mistakes'
import * as stringMistakes from './stringMistakes'
import type { Alternative, Result } from './notation'
import type { Problem } from '../problem'

type Report = Extract<Result, { type: 'report' }>

/** Builds the problem of a plain report. */
export function report(r: Matching, alternative: Alternative, result: Report, items: readonly Value[]): Problem {
  const { reading } = r
  const a = firstPart(items[alternative.a] ?? null)
  const message = fillIn(r, result.message, a)
  if (a === null) {
    if (result.form === 'next') return raiseNext(r, message)
    return raiseHere(reading, message, result.form === 'indent' ? 'IndentationError' : 'SyntaxError')
  }
  switch (result.form) {
    case 'at':
      return problemAt(reading, 'SyntaxError', message, tokenPlace(reading, a.from, a.to - 1))
    case 'range':
      return raiseRange(r.reading, a, firstPart(items[alternative.b] ?? null) ?? a, message)
    case 'span':
      return raiseRange(r.reading, a, lastPart(items[alternative.a] ?? null) ?? a, message)
    case 'from':
      return problemAt(reading, 'SyntaxError', message, placeFrom(reading, a.from))
    case 'indent':
      return raiseHere(reading, message, 'IndentationError')
    default:
      return raiseHere(reading, message)
  }
}

function raiseNext(r: Matching, message: string): Problem {
  return problemAt(r.reading, 'SyntaxError', message, placeOfToken(r.reading, r.mark))
}

function fillIn(r: Matching, message: string, a: Part | null): string {
  if (a === null || !message.includes('{')) return message
  const tokens = r.reading.scanner.tokens
  return message
    .replaceAll('{name}', () => expressionName(a))
    .replaceAll('{line}', String(tokens.line[a.from]))
    .replaceAll('{text}', () => r.reading.scanner.source.slice(tokens.start[a.from], tokens.end[a.from]))
}

type Answer = Problem | Value | typeof FAIL

/** Runs a report by name: a problem is raised, a value is the match, FAIL is none. */
export function callReport(
  r: Matching,
  name: string,
  alternative: Alternative,
  items: readonly Value[],
  from: number,
): Answer {
  return answerOf(name, { r, a: items[alternative.a] ?? null, b: items[alternative.b] ?? null, items, from })
}

/** One arm a name used after `call` in a grammar. */
function answerOf(name: string, call: Call): Answer {
  switch (name) {
    case 'missingComma':
      return mistakes.missingComma(call)
    case 'legacyCall':
      return mistakes.legacyCall(call)
    case 'notEqualSpelling':
      return mistakes.notEqualSpelling(call)
    case 'missingColon':
      return mistakes.missingColon(call)
    case 'badForTarget':
      return mistakes.badTarget(call, 'for')
    case 'badStarTarget':
      return mistakes.badTarget(call, 'star')
    case 'badDelTarget':
      return mistakes.badTarget(call, 'del')
    case 'missingTargetParentheses':
      return mistakes.missingTargetParentheses(call)
    case 'bareGenerator':
      return mistakes.bareGenerator(call)
    case 'bareGeneratorAmongArguments':
      return mistakes.bareGeneratorAmongArguments(call)
    case 'positionalAfterKeyword':
      return mistakes.positionalAfterKeyword(call)
    case 'boundOfTypeVarTuple':
      return mistakes.boundOf(call, 'TypeVarTuple')
    case 'boundOfParamSpec':
      return mistakes.boundOf(call, 'ParamSpec')
    case 'ensureReal':
      return mistakes.ensureReal(call)
    case 'ensureImaginary':
      return mistakes.ensureImaginary(call)
    case 'endOfPrompt':
      return FAIL
    case 'checkConversion':
      return stringMistakes.checkConversion(call)
    case 'checkString':
      return stringMistakes.checkString(call)
    case 'checkFormatted':
      return stringMistakes.checkFormatted(call, 'JoinedStr')
    case 'checkTemplate':
      return stringMistakes.checkFormatted(call, 'TemplateStr')
    case 'decodeMiddle':
      return stringMistakes.decodeMiddle(call)
    case 'concatenate':
      return stringMistakes.concatenate(call)
    case 'mixedConcatenation':
      return stringMistakes.mixedConcatenation(call)
    default:
      throw new Error(`grammar: no report ${name}`)
  }
}
