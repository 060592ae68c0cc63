/** `csv.reader`: an iterator over rows. It holds its dialect, the iterator of lines, and the row that is being read. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import { floatNew } from '../../objects/number/floatNew'
import { typeFlag } from '../../objects/PyType'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import { appendItem } from '../../objects/sequence/listItems'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { type DialectData, ERROR, makeDialect, type PyDialect, quotes } from './dialect'
import { fieldLimit } from './fieldLimit'
import { type Field, RowParser } from './RowParser'

interface ReaderData {
  dialect: PyObject | null
  input: PyObject | null
  /** The list of the row; null between rows. */
  fields: PyList | null
  /** One for all rows, as CPython's: an iterator of lines that asks the reader for a row disturbs the row it gives a line to. */
  parser: RowParser | null
  lines: number
}

interface PyReader extends PyContainer {
  data: ReaderData
}

const READER = '_csv.reader'
const BYTES = 104
const FIELDS_SLOT = NAMED_SLOT + 2

export function newReader(vm: Vm, args: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): PyObject {
  const [lines, ...rest] = args
  if (lines === undefined) throw vm.error('TypeError', 'reader expected at least 1 argument, got 0')
  if (rest.length > 1) throw vm.error('TypeError', `reader expected at most 2 arguments, got ${args.length}`)
  const fields = vm.list([]) as PyList // exact list
  let input: PyObject | null = null
  try {
    input = iterate(vm, lines)
    const data: ReaderData = { dialect: makeDialect(vm, rest, keywords), input, fields, parser: null, lines: 0 }
    return vm.container(vm.typeNamed(READER), data)
  } catch (error) {
    vm.xdecref(input)
    vm.decref(fields)
    throw error
  }
}

function dialectOf({ dialect }: ReaderData): DialectData {
  return (dialect as PyDialect).data // a reader has a Dialect until it dies
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const { data } = self as PyReader // the slot is that of readers
  if (data.input === null) return null
  const parser = startRow(vm, self, data)
  do {
    const line = nextItem(vm, data.input)
    if (line === null) {
      if (!parser.isOpen) return null
      if (dialectOf(data).strict) throw vm.error(ERROR, 'unexpected end of data')
      parser.save()
      break
    }
    readLine(vm, data, parser, line)
  } while (!parser.isDone)
  const row = data.fields
  if (row === null) return null
  data.fields = null
  vm.recordDrop(self, FIELDS_SLOT)
  return row
}

function parserOf(vm: Vm, data: ReaderData): RowParser {
  const dialect = dialectOf(data)
  return new RowParser(dialect, (field) => {
    if (data.fields !== null) appendItem(vm, data.fields, fieldValue(vm, field, dialect.quoting))
  })
}

/** A new list for the row; what an earlier, broken row left goes. */
function startRow(vm: Vm, self: PyObject, data: ReaderData): RowParser {
  const old = data.fields
  const made = vm.list([]) as PyList // exact list
  data.fields = made
  vm.recordStore(self, FIELDS_SLOT, made)
  vm.xdecref(old)
  const parser = (data.parser ??= parserOf(vm, data))
  parser.begin(fieldLimit(vm))
  return parser
}

/** Takes the line over. */
function readLine(vm: Vm, data: ReaderData, parser: RowParser, line: PyObject): void {
  try {
    if (!isStr(line)) {
      const hint = 'the file should be opened in text mode'
      throw vm.error(ERROR, `iterator should return strings, not ${line.cls.name} (${hint})`)
    }
    if (data.fields === null) throw vm.error(ERROR, 'iterator has already advanced the reader')
    data.lines++
    const wrong = parser.line(textValue(line))
    if (wrong !== null) throw vm.error(ERROR, wrong)
  } finally {
    vm.decref(line)
  }
}

function fieldValue(vm: Vm, { text, isQuoted }: Field, quoting: number): PyObject {
  const tellsNone = quoting === quotes.NOTNULL || quoting === quotes.STRINGS
  if (text === '' && !isQuoted && tellsNone) return vm.newNone()
  const value = vm.str(text)
  const isNumber = quoting === quotes.NONNUMERIC || quoting === quotes.STRINGS
  if (!isNumber || isQuoted || text === '') return value
  try {
    return floatNew(vm, vm.types.float, [value], null)
  } finally {
    vm.decref(value)
  }
}

export const readerType: TypeEntry & { readonly exported: string } = {
  key: READER,
  base: 'object',
  exported: 'Reader',
  definition: {
    name: READER,
    module: '_csv',
    layout: fixedLayout<ReaderData>('reader', 'machinery', BYTES, ['dialect', 'input', 'fields'], {
      labels: ['dialect', '(lines)', '(row)'],
    }),
    flags: typeFlag.VISITED,
    slots: { iter: iteratorSelf, next },
    getset: {
      dialect: {
        get: (vm, self: PyReader) => {
          const dialect = self.data.dialect ?? vm.none
          dialect.refs++
          return dialect
        },
        field: true,
      },
      line_num: { get: (vm, self: PyReader) => vm.int(self.data.lines), field: true },
    },
  },
}
