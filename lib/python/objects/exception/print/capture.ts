/**
 * From an exception to what will be printed of it, its causes, contexts and a group's members.
 *
 * Each exception is shown once: one met again on the way is left out. Texts are asked for in traceback.py's order, which a
 * program's `__str__` can observe. Follows TracebackException.__init__ of CPython 3.14.
 */
import { RunStop } from '../../../vm/PyRaise'
import type { Vm } from '../../../vm/Vm'
import { getName } from '../../dict/dictionary'
import type { PyFrame } from '../../function/frameObject'
import { findAttr } from '../../protocol/attributes'
import { repr, str } from '../../protocol/text'
import type { PyContainer, PyObject } from '../../PyObject'
import { kind, type PyType, shortName } from '../../PyType'
import { errorAttribute } from '../errorAttributes'
import { exceptionData } from '../exceptionData'
import { membersIn } from '../exceptionGroup'
import type { PyTraceback } from '../traceback'
import { lineOfTraceback } from '../tracebackTypes'
import type { CapturedException } from './CapturedException'
import type { FramePlace } from './frameText'
import { mayBeTypo, type TypoSource, withKeywordSuggested } from './keywordTypo'
import { suggestionText } from './suggestions'
import type { SyntaxErrorFacts } from './syntaxErrorText'

interface Pending {
  readonly captured: CapturedException
  readonly exception: PyContainer
}

export function capture(vm: Vm, exception: PyContainer): CapturedException {
  const seen = new Set<PyObject>()
  const first = captureOne(vm, exception, seen)
  const work: Pending[] = [{ captured: first, exception }]
  for (let at = work.pop(); at !== undefined; at = work.pop()) work.push(...captureRelated(vm, at, seen))
  return first
}

/** Captures the cause or context and the members; they are to be followed in turn. */
function captureRelated(vm: Vm, { captured, exception }: Pending, seen: Set<PyObject>): Pending[] {
  const { cause, context } = exceptionData(exception)
  const related: Pending[] = []
  const add = (other: PyContainer): CapturedException => {
    const made = captureOne(vm, other, seen)
    related.push({ captured: made, exception: other })
    return made
  }
  if (cause !== null && !seen.has(cause)) captured.cause = add(cause as PyContainer) // exceptions are containers
  const needsContext = captured.cause === null && !captured.suppressContext
  if (needsContext && context !== null && !seen.has(context)) captured.context = add(context as PyContainer) // as above
  if (vm.isInstanceOf(exception, 'BaseExceptionGroup')) {
    captured.members = membersIn(exception).map((member) => add(member as PyContainer)) // as above
  }
  return related
}

function captureOne(vm: Vm, exception: PyContainer, seen: Set<PyObject>): CapturedException {
  seen.add(exception)
  const data = exceptionData(exception)
  const message = safeText(vm, exception, '<exception str() failed>', str)
  const notes = notesOf(vm, exception)
  const isSyntax = vm.isInstanceOf(exception, 'SyntaxError')
  return {
    typeName: typeName(vm, exception.cls, '<unknown>.'),
    message: isSyntax ? message : message + suggestionText(vm, exception),
    notes,
    frames: limited(vm, framesOf(data.traceback as PyTraceback | null)), // only tracebacks are put there
    syntax: isSyntax ? syntaxFacts(vm, exception) : null,
    suppressContext: data.suppressContext,
    cause: null,
    context: null,
    members: null,
  }
}

/** What `show` answers, or `fallback` if it raises. */
export function safeText(
  vm: Vm,
  object: PyObject,
  fallback: string,
  show: (vm: Vm, object: PyObject) => string,
): string {
  try {
    return show(vm, object)
  } catch (error) {
    if (error instanceof RunStop || !vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
    return fallback
  }
}

/** The class's name with its module, which is `unknown` where it is no text. */
export function typeName(vm: Vm, cls: PyType, unknown: string): string {
  const qualname = cls.qualname === null ? shortName(cls) : String(cls.qualname.data)
  const module = vm.services.moduleOf(vm, cls)
  if (module === 'builtins' || module === '__main__') return qualname
  return module === '' ? unknown + qualname : `${module}.${qualname}`
}

function notesOf(vm: Vm, exception: PyContainer): string[] {
  let notes: PyObject | null
  try {
    notes = findAttr(vm, exception, '__notes__')
  } catch (error) {
    if (error instanceof RunStop || !vm.isError(error, 'Exception')) throw error
    const shown = safeText(vm, error.exception, '<__notes__ repr() failed>', repr)
    vm.dropError(error)
    return [`Ignored error getting __notes__: ${shown}`]
  }
  if (notes === null) return []
  try {
    return noteTexts(vm, notes)
  } finally {
    vm.decref(notes)
  }
}

function noteTexts(vm: Vm, notes: PyObject): string[] {
  if (notes === vm.none) return []
  if ((notes.cls.kind & (kind.LIST | kind.TUPLE)) === 0) return [safeText(vm, notes, '<__notes__ repr() failed>', repr)]
  return [...(notes.data as readonly PyObject[])].map((note) => safeText(vm, note, '<note str() failed>', str)) // kind says so
}

/** Outermost first. */
export function framesOf(first: PyTraceback | null): FramePlace[] {
  const places: FramePlace[] = []
  for (let at = first; at !== null; at = at.data.next as PyTraceback | null) places.push(placeOf(at)) // next is a traceback
  return places
}

function placeOf(traceback: PyTraceback): FramePlace {
  const { instruction, frame } = traceback.data
  const { code } = (frame as PyFrame).data.unit // its frame is one
  const position = (field: number): number | null => {
    const value = instruction < 0 ? -1 : (code.positions[instruction * 4 + field] ?? -1)
    return value < 0 ? null : value
  }
  return {
    filename: code.filename,
    name: code.name,
    line: position(0) ?? lineOfTraceback(traceback),
    endLine: position(1),
    column: position(2),
    endColumn: position(3),
  }
}

/** The last ones, as `sys.tracebacklimit` says; where it allows more than there are, traceback.py loses the first ones. */
function limited(vm: Vm, places: FramePlace[]): FramePlace[] {
  const limit = tracebackLimit(vm)
  return limit === null ? places : places.slice(places.length - Math.max(0, limit))
}

export function tracebackLimit(vm: Vm): number | null {
  const limit = getName(vm.sysDict, 'tracebacklimit')
  return limit === null || (limit.cls.kind & kind.INT) === 0 ? null : Number(limit.data)
}

function syntaxFacts(vm: Vm, exception: PyContainer): SyntaxErrorFacts {
  const number = (name: string): number | null => {
    const value = errorAttribute(exception, name)
    return value !== null && (value.cls.kind & kind.INT) !== 0 ? Number(value.data) : null
  }
  const text = (name: string): string | null => {
    const value = errorAttribute(exception, name)
    return value !== null && (value.cls.kind & kind.STR) !== 0 ? String(value.data) : null
  }
  const message = errorAttribute(exception, 'msg') ?? vm.none
  const facts: SyntaxErrorFacts = {
    message: vm.truth(message) ? str(vm, message) : '<no detail available>',
    filename: text('filename'),
    line: number('lineno'),
    endLine: number('end_lineno'),
    offset: number('offset'),
    endOffset: number('end_offset'),
    text: text('text'),
  }
  const source = facts.text === null || !mayBeTypo(facts.message) ? null : typoSource(vm, exception, facts)
  return source === null ? facts : (withKeywordSuggested(facts, source) ?? facts)
}

/** The text to look for a misspelt keyword in: the one refused, or the file's. */
function typoSource(vm: Vm, exception: PyContainer, facts: SyntaxErrorFacts): TypoSource | null {
  const metadata = errorAttribute(exception, '_metadata')
  if (metadata === null || (metadata.cls.kind & kind.TUPLE) === 0) return null
  const [line, , source] = metadata.data as readonly PyObject[] // kind says so
  const lastStatement = Number(line?.data ?? 0)
  if (source !== undefined && (source.cls.kind & kind.STR) !== 0) {
    return { lines: String(source.data).split('\n'), lastStatement, isFile: false }
  }
  const lines = fileLines(vm, facts.filename ?? '')
  if (lines.length > 0) return { lines, lastStatement, isFile: true }
  return { lines: (facts.text ?? '').split('\n'), lastStatement: 0, isFile: false }
}

function fileLines(vm: Vm, filename: string): string[] {
  const lines: string[] = []
  for (let line = vm.services.sourceLine(vm, filename, 1); line !== null;) {
    lines.push(line)
    line = vm.services.sourceLine(vm, filename, lines.length + 1)
  }
  return lines
}
