/**
 * Whether a misspelt keyword explains a plain "invalid syntax": each name on the wrong line is replaced by keywords like it,
 * and the first replacement that makes Python of the statement is suggested.
 *
 * What is tried reaches from the last compound statement that was understood (lastStatement.ts) to the line of the error. It knows texts only, no
 * objects. Follows TracebackException._find_keyword_typos and codeop of CPython 3.14.
 */
import { compile } from '../../../compile/compile'
import { GRAMMAR } from '../../../syntax/diagnose/diagnose'
import { Reading } from '../../../syntax/diagnose/Reading'
import { Recogniser } from '../../../syntax/diagnose/Recogniser'
import { anyCharacter } from '../../../syntax/Cursor'
import { parse } from '../../../syntax/parse'
import * as T from '../../../syntax/tokenKind'
import { tokenize } from '../../../syntax/tokenStream'
import { closestName } from '../../../text/closestName'
import { characters } from '../../../text/codePoints'
import { splitLines } from '../../../text/strSplit'
import { closeMatches } from './closeMatches'
import { dedent } from './lines'
import type { SyntaxErrorFacts } from './syntaxErrorText'

const MAX_CODE = 1024
const MAX_NAMES = 10
const MAX_MATCHES = 3
const LEAST_LIKENESS = 0.5
const KEYWORDS = (
  'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
  'import in is lambda nonlocal not or pass raise return try while with yield'
).split(' ')

/** The text that was refused, and where the last compound statement understood in it begins, 0 for none. */
export interface TypoSource {
  readonly lines: readonly string[]
  readonly lastStatement: number
  /** Then only names on the line of the error are looked at. */
  readonly isFile: boolean
}

interface Name {
  readonly word: string
  readonly line: number
  /** In UTF-16 units. */
  readonly start: number
}

export function mayBeTypo(message: string): boolean {
  return message === 'invalid syntax' || message.includes('Perhaps you forgot a comma')
}

/** The facts with the suggestion and its place, or null where none helps. */
export function withKeywordSuggested(facts: SyntaxErrorFacts, source: TypoSource): SyntaxErrorFacts | null {
  const endLine = facts.line ?? 0
  const code = dedent(source.lines.slice(Math.max(0, source.lastStatement - 1), endLine).join('\n'))
  if (characters(code).length > MAX_CODE) return null
  const lines = splitLines(code)
  const wanted = source.lastStatement === 0 ? endLine : endLine + 1
  for (const name of firstNames(code, (line) => !source.isFile || line + source.lastStatement === wanted)) {
    const keyword = keywordsLike(name.word).find((each) => isPython(replaced(lines, name, each)))
    if (keyword !== undefined) return corrected(facts, lines, name, keyword)
  }
  return null
}

function firstNames(code: string, isWanted: (line: number) => boolean): Name[] {
  const { tokens } = tokenize(code.endsWith('\n') ? code : `${code}\n`, 'exec')
  const lineStarts = startsOfLines(code)
  const names: Name[] = []
  for (let i = 0; i < tokens.count && names.length < MAX_NAMES; i++) {
    const line = tokens.line[i] ?? 0
    if (tokens.kind[i] !== T.NAME || !isWanted(line)) continue
    names.push({ word: tokens.name[i] ?? '', line, start: (tokens.start[i] ?? 0) - (lineStarts[line - 1] ?? 0) })
  }
  return names
}

function startsOfLines(code: string): number[] {
  const starts = [0]
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function keywordsLike(word: string): string[] {
  const closest = closestName(word, KEYWORDS)
  const matches = closeMatches(word, KEYWORDS, MAX_MATCHES, LEAST_LIKENESS)
  return (closest === null ? matches : [closest, ...matches]).slice(0, MAX_MATCHES)
}

function replaced(lines: readonly string[], { word, line, start }: Name, keyword: string): string {
  const changed = [...lines]
  const old = lines[line - 1] ?? ''
  changed[line - 1] = old.slice(0, start) + keyword + old.slice(start + word.length)
  return changed.join('\n')
}

/** Whether the text compiles, or is the beginning of one that may. */
function isPython(code: string): boolean {
  const { tree } = parse(code, { filename: '<input>', mode: 'exec', characterNamed: anyCharacter })
  if (tree !== null) return compile(tree, { filename: '<input>', source: code }).code !== null
  const rule = GRAMMAR.get('exec')
  if (rule === undefined) return false
  const reading = new Reading(`${code}\n`, 'exec', () => null)
  new Recogniser(reading, false, 0).recognise(rule)
  const { stop, tokens, pos, length } = reading.scanner
  if (stop === 'end' || stop === 'unfinished') return true
  return tokens.kind[tokens.count - 1] === T.DEDENT && pos >= length
}

function corrected(facts: SyntaxErrorFacts, lines: readonly string[], name: Name, keyword: string): SyntaxErrorFacts {
  const line = lines[name.line - 1] ?? ''
  const before = characters(line.slice(0, name.start)).length
  return {
    ...facts,
    message: `invalid syntax. Did you mean '${keyword}'?`,
    text: `${line}\n`,
    offset: before + 1,
    endOffset: before + 1 + characters(name.word).length,
    caretLine: name.line,
    endLine: name.line,
  }
}
