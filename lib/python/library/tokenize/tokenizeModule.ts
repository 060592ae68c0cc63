/** `_tokenize`: source text, given line by line, as tokens. The whole text is read before the first token is given. */
import { syntaxErrorOf } from '../../objects/exception/syntaxError'
import { objectLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import { NULL_BYTES } from '../../syntax/parse'
import type { Stop } from '../../syntax/Scanner'
import type { Problem } from '../../syntax/problem'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { type ShownToken, TokenReader } from './readTokens'

const signature = parseSignature('tokenizeriter(readline, /, *, encoding=None, extra_tokens=False)')

const ENDMARKER = 0
const DEDENT = 6

interface IteratorData {
  readonly reader: TokenReader
  readonly tokens: Iterator<ShownToken, undefined>
  /** The first line that has a null byte: nothing is read from there on. */
  readonly nullLine: number | null
}

function newIterator(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [readline, encoding, extra] = bind(vm, signature, 'tokenizeriter', args, names) as readonly (
    | PyObject
    | undefined
  )[] // plain parameters
  const text = readAll(vm, readline ?? vm.none, encoding === undefined || encoding === vm.none ? null : encoding)
  const nullByte = text.indexOf('\0')
  const before = nullByte < 0 ? text : text.slice(0, text.lastIndexOf('\n', nullByte) + 1)
  const reader = new TokenReader(before, extra !== undefined && vm.truth(extra))
  const nullLine = nullByte < 0 ? null : before.split('\n').length
  const tokens = nullLine === null ? reader.read() : withoutEnd([...reader.read()]).values()
  const data: IteratorData = { reader, tokens, nullLine }
  return vm.newOf(cls, data)
}

/** The tokens without those of a text's end: it goes on. */
function withoutEnd(tokens: readonly ShownToken[]): readonly ShownToken[] {
  return tokens.slice(0, tokens.findLastIndex(({ type }) => type !== DEDENT && type !== ENDMARKER) + 1)
}

/** Until the function raises StopIteration or gives an empty line. */
function readAll(vm: Vm, readline: PyObject, encoding: PyObject | null): string {
  let text = ''
  for (;;) {
    const line = nextLine(vm, readline)
    if (line === null) return text
    const read = lineText(vm, line, encoding)
    if (read === '') return text
    text += read
  }
}

function nextLine(vm: Vm, readline: PyObject): PyObject | null {
  try {
    return call(vm, readline, [])
  } catch (error) {
    if (!vm.isError(error, 'StopIteration')) throw error
    vm.dropError(error)
    return null
  }
}

/** Takes the line over. */
function lineText(vm: Vm, line: PyObject, encoding: PyObject | null): string {
  try {
    if (encoding === null && (line.cls.kind & kind.STR) !== 0) return line.data as string // kind says that it is a str
    if (encoding !== null && (line.cls.kind & kind.BYTES) !== 0) return decoded(vm, line, encoding)
    throw vm.error('TypeError', `readline() returned a non-${encoding === null ? 'string' : 'bytes'} object`)
  } finally {
    vm.decref(line)
  }
}

function decoded(vm: Vm, line: PyObject, encoding: PyObject): string {
  const errors = vm.str('replace')
  try {
    const text = callMethod(vm, line, 'decode', [encoding, errors])
    const value = text.data as string // decode gives a str
    vm.decref(text)
    return value
  } finally {
    vm.decref(errors)
  }
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const { reader, tokens, nullLine } = self.data as IteratorData // the slot is that of these iterators
  const { value } = tokens.next()
  if (value !== undefined) return tokenTuple(vm, value)
  const problem = nullLine !== null && isAtTextEnd(reader) ? nullProblem(nullLine) : problemOf(reader)
  if (problem === null) return null
  throw syntaxErrorOf(vm, problem, '<string>')
}

function tokenTuple(vm: Vm, { type, text, start, end, line }: ShownToken): PyObject {
  const pair = ([row, column]: readonly [number, number]): PyObject => vm.filledTuple([vm.int(row), vm.int(column)])
  return vm.filledTuple([vm.int(type), vm.str(text), pair(start), pair(end), vm.str(line)])
}

/** Whether more lines might go on with what was read. */
function isAtTextEnd({ scanner: { stop, failure } }: TokenReader): boolean {
  const isOpen = failure === null || failure.message.startsWith('unterminated triple-quoted')
  return stop === 'none' || stop === 'end' || (isOpen && (stop === 'unfinished' || failure !== null))
}

function nullProblem(line: number): Problem {
  const message = 'source code cannot contain null bytes'
  return { ...NULL_BYTES, message, line, offset: 0, endLine: line, endOffset: 0 }
}

const MESSAGES: Readonly<Partial<Record<Stop, readonly [Problem['type'], string]>>> = {
  unfinished: ['SyntaxError', 'unexpected EOF in multi-line statement'],
  dedent: ['IndentationError', 'unindent does not match any outer indentation level'],
  tabs: ['TabError', 'inconsistent use of tabs and spaces in indentation'],
  deep: ['IndentationError', 'too many levels of indentation'],
  continuation: ['SyntaxError', 'unexpected character after line continuation character'],
}

function problemOf({ scanner }: TokenReader): Problem | null {
  if (scanner.stop === 'none' || scanner.stop === 'end') return null
  if (scanner.failure !== null) return scanner.failure
  const [type, message] = MESSAGES[scanner.stop] ?? (['SyntaxError', 'unknown tokenization error'] as const)
  const end = scanner.source.indexOf('\n', scanner.lineStart)
  const text = scanner.source.slice(scanner.lineStart, end < 0 ? scanner.length : end)
  const isIndentation = type === 'IndentationError' || type === 'TabError'
  const isHere = isIndentation || scanner.formatted.length > 0 || text.includes('\\')
  const offset = isHere ? text.length + 1 : 0
  return {
    type,
    message,
    line: scanner.line,
    offset,
    endLine: scanner.line,
    endOffset: offset,
    hasNoEnd: isIndentation,
    text,
  }
}

export const tokenizeModule: NativeModule = {
  name: '_tokenize',
  functions: [],
  types: [
    {
      key: '_tokenize.TokenizerIter',
      base: 'object',
      exported: 'TokenizerIter',
      definition: {
        name: '_tokenize.TokenizerIter',
        uncounted: true,
        module: '_tokenize',
        layout: { ...objectLayout, name: 'TokenizerIter', kind: kind.OTHER, role: 'machinery', size: () => 64 },
        slots: { new_: newIterator, iter: iteratorSelf, next },
      },
    },
  ],
}
