/** `csv.writer`: rows to text, given to a file's `write`. It holds its dialect and that method. */
import { isNumber } from '../../objects/number/isNumber'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { findAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { forEachItem, iterateOr } from '../../objects/protocol/iterate'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { ERROR, makeDialect, type PyDialect } from './dialect'
import { type Cell, rowText } from './rowText'

interface WriterData {
  dialect: PyObject | null
  write: PyObject | null
}

interface PyWriter extends PyContainer {
  data: WriterData
}

const WRITER = '_csv.writer'
const BYTES = 88

export function newWriter(vm: Vm, args: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): PyObject {
  const [file, ...rest] = args
  if (file === undefined) throw vm.error('TypeError', 'writer expected at least 1 argument, got 0')
  if (rest.length > 1) throw vm.error('TypeError', `writer expected at most 2 arguments, got ${args.length}`)
  const write = findAttr(vm, file, 'write')
  if (write === null || write.cls.slots.call === null) {
    vm.xdecref(write)
    throw vm.error('TypeError', 'argument 1 must have a "write" method')
  }
  try {
    const data: WriterData = { dialect: makeDialect(vm, rest, keywords), write }
    write.refs++
    return vm.container(vm.typeNamed(WRITER), data)
  } finally {
    vm.decref(write)
  }
}

function cellOf(vm: Vm, value: PyObject): Cell {
  if (value === vm.none) return { text: '', what: 'none' }
  if (isStr(value)) return { text: textValue(value), what: 'text' }
  return { text: vm.text(value), what: isNumber(value) ? 'number' : 'other' }
}

function cellsOf(vm: Vm, row: PyObject): Cell[] {
  const cells: Cell[] = []
  const iterator = iterateOr(vm, row, () => vm.error(ERROR, `iterable expected, not ${row.cls.name}`))
  try {
    forEachItem(vm, iterator, (value) => {
      try {
        cells.push(cellOf(vm, value))
      } finally {
        vm.decref(value)
      }
    })
  } finally {
    vm.decref(iterator)
  }
  return cells
}

function writeRow(vm: Vm, { data }: PyWriter, row: PyObject): PyObject {
  const { data: dialect } = data.dialect as PyDialect // a writer has a Dialect until it dies
  const text = rowText(dialect, cellsOf(vm, row))
  if (typeof text !== 'string') throw vm.error(ERROR, text.problem)
  const line = vm.str(text)
  try {
    return call(vm, data.write ?? vm.none, [line])
  } finally {
    vm.decref(line)
  }
}

function writeRows(vm: Vm, self: PyWriter, rows: PyObject): PyObject {
  forEachItem(vm, rows, (row) => {
    try {
      vm.decref(writeRow(vm, self, row))
    } finally {
      vm.decref(row)
    }
  })
  return vm.newNone()
}

export const writerType: TypeEntry & { readonly exported: string } = {
  key: WRITER,
  base: 'object',
  exported: 'Writer',
  definition: {
    name: WRITER,
    module: '_csv',
    layout: fixedLayout<WriterData>('writer', 'machinery', BYTES, ['dialect', 'write'], {
      labels: ['dialect', '(write)'],
    }),
    methods: [native('writerow($self, row, /)', writeRow), native('writerows($self, rows, /)', writeRows)],
    getset: {
      dialect: {
        get: (vm, self: PyWriter) => {
          const dialect = self.data.dialect ?? vm.none
          dialect.refs++
          return dialect
        },
        field: true,
      },
    },
  },
}
