/** SyntaxError: where in a source text what was wrong; and making one of the parser's or compiler's findings. */
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { Problem } from '../../syntax/problem'
import { itemsOf } from '../protocol/iterate'
import { str } from '../protocol/text'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, kind } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { initBaseException, newBaseException } from './baseException'
import { errorAttribute, setErrorAttribute } from './errorAttributes'
import { extendedLayout, type PyException } from './exceptionData'
import { field, putField } from './fields'
import { mayBeTypo } from './print/keywordTypo'
import { lastStatementLine } from './print/lastStatement'
import { addContext } from './raising'

const BYTES = 144
const DETAILS = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', '_metadata'] as const
const LEAST_DETAILS = 4

function initSyntaxError(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  initBaseException(vm, self, args, names)
  const exception = self as PyException // its class derives from SyntaxError
  const [message, details] = args
  if (message !== undefined) setErrorAttribute(vm, exception, 'msg', message)
  if (details === undefined || args.length !== 2) return
  const items = itemsOf(vm, details)
  try {
    readDetails(vm, exception, items)
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function readDetails(vm: Vm, self: PyException, items: readonly PyObject[]): void {
  const count = items.length
  if (count < LEAST_DETAILS)
    throw vm.error('TypeError', `function takes at least ${LEAST_DETAILS} arguments (${count} given)`)
  if (count > DETAILS.length)
    throw vm.error('TypeError', `function takes at most ${DETAILS.length} arguments (${count} given)`)
  DETAILS.forEach((name, i) => putField(vm, self, name, items[i]))
  if (errorAttribute(self, 'end_lineno') !== null && errorAttribute(self, 'end_offset') === null) {
    throw vm.error('TypeError', 'end_offset must be provided when end_lineno is provided')
  }
}

function strOfSyntaxError(vm: Vm, self: PyContainer): PyObject {
  const message = str(vm, errorAttribute(self, 'msg') ?? vm.none)
  const filename = errorAttribute(self, 'filename')
  const line = errorAttribute(self, 'lineno')
  const name = filename !== null && (filename.cls.kind & kind.STR) !== 0 ? baseName(String(filename.data)) : null
  const lineText = line !== null && line.cls === vm.types.int ? `line ${String(line.data)}` : null
  const place = [name, lineText].filter((part) => part !== null).join(', ')
  return vm.str(place === '' ? message : `${message} (${place})`)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * The exception for what the parser or the compiler found, to be thrown. `text` is what was refused; null where it can be
 * read again by the file's name, as that of the program itself.
 */
export function syntaxErrorOf(vm: Vm, problem: Problem, filename: string, text: string | null = null): PyRaise {
  const { line, offset, endLine, endOffset, hasNoEnd = false } = problem
  const ends = problem.hasShortArgs === true ? [] : [endLine, endOffset]
  const shown = problem.text === null ? vm.newNone() : vm.str(problem.text)
  const places = [vm.int(line), vm.int(offset), shown, ...ends.map((end) => (hasNoEnd ? vm.newNone() : vm.int(end)))]
  const cls = vm.typeNamed(problem.type)
  const isSyntax = cls.mro.includes(vm.typeNamed('SyntaxError'))
  const args = [
    vm.str(problem.message),
    ...(isSyntax ? [vm.tuple([problem.isUnnamed === true ? vm.newNone() : vm.str(filename), ...places])] : []),
  ]
  const self = newBaseException(vm, cls, args, null)
  if (isSyntax) {
    initSyntaxError(vm, self, args, null)
    if (problem.hasBareArgs === true) initBaseException(vm, self, args.slice(0, 1), null)
    if (problem.isUnnamed === true) setErrorAttribute(vm, self, 'filename', vm.str(filename))
    setMetadata(vm, self, problem, { filename, text })
  } else for (const place of places) vm.decref(place)
  for (const arg of args) vm.decref(arg)
  addContext(vm, self)
  return new PyRaise(self)
}

/** What the search for a misspelt keyword needs. */
function setMetadata(
  vm: Vm,
  self: PyException,
  problem: Problem,
  { filename, text }: { filename: string; text: string | null },
): void {
  const isWanted = mayBeTypo(problem.message)
  const source = !isWanted ? '' : (text ?? fileText((line) => vm.services.sourceLine(vm, filename, line)))
  const line = isWanted ? lastStatementLine(source, problem.line) : 0
  const metadata = vm.tuple([vm.int(line), vm.int(0), text === null ? vm.newNone() : vm.str(text)])
  setErrorAttribute(vm, self, '_metadata', metadata)
  vm.decref(metadata)
}

function fileText(lineAt: (line: number) => string | null): string {
  const lines: string[] = []
  for (let line = lineAt(1); line !== null; line = lineAt(lines.length + 1)) lines.push(line)
  return lines.join('\n')
}

export const syntaxErrorDefinition: TypeDefinition = {
  name: 'SyntaxError',
  layout: extendedLayout('SyntaxError', BYTES),
  slots: {
    init: initSyntaxError,
    str: (vm, self) => strOfSyntaxError(vm, self as PyContainer), // exceptions are containers
  },
  getset: {
    msg: field('msg'),
    filename: field('filename'),
    lineno: field('lineno'),
    offset: field('offset'),
    text: field('text'),
    end_lineno: field('end_lineno'),
    end_offset: field('end_offset'),
    print_file_and_line: field('print_file_and_line'),
    _metadata: field('_metadata'),
  },
}
