/** `sqlite3.Row`: a row whose columns are found by place and by name. */
import { normalize } from '../../text/int'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { hasIndex, sequenceIndex } from '../../objects/number/indexValue'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { type CompareOp, type KeywordNames, type PyType, typeFlag } from '../../objects/PyType'
import { equal, hashOf, richCompare } from '../../objects/protocol/compare'
import { getItem } from '../../objects/protocol/items'
import { iterate } from '../../objects/protocol/iterate'
import { isSlice } from '../../objects/sequence/slice'
import { isTuple } from '../../objects/sequence/tupleType'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { isCursor } from './cursorData'

interface RowData {
  values: PyTuple | null
  description: PyObject | null
}

interface PyRow extends PyContainer {
  data: RowData
}

const ROW = 'sqlite3.Row'
const signature = parseSignature('Row(cursor, data, /)')
const ascii = /^[\0-\x7f]*$/

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [cursor, values] = bind(vm, signature, 'Row', args, names) as PyObject[] // the signature has no rest
  if (cursor === undefined || !isCursor(vm, cursor))
    throw vm.error('TypeError', `Row() argument 1 must be sqlite3.Cursor, not ${cursor?.cls.name ?? ''}`)
  if (values === undefined || !isTuple(values))
    throw vm.error('TypeError', `Row() argument 2 must be tuple, not ${values?.cls.name ?? ''}`)
  const description = cursor.data.description ?? vm.none
  values.refs++
  description.refs++
  return vm.newOf(cls, { values, description })
}

function valuesOf(vm: Vm, self: PyObject): PyTuple {
  return (self as PyRow).data.values ?? vm.emptyTuple // the slot is that of rows
}

/** Names of the columns; borrowed. */
function namesOf(self: PyObject): PyObject[] {
  const { description } = (self as PyRow).data // as above
  return description !== null && isTuple(description)
    ? description.data.flatMap((column) => (column as PyTuple).data.slice(0, 1)) // `description` is a tuple of tuples
    : []
}

function subscript(vm: Vm, self: PyObject, key: PyObject): PyObject {
  const values = valuesOf(vm, self)
  if (hasIndex(key)) return at(vm, values, sequenceIndex(vm, key, 'IndexError'))
  if (isStr(key)) {
    const place = namesOf(self).findIndex((name) => isSameName(vm, name, key))
    if (place < 0) throw vm.error('IndexError', missing(vm, self, key))
    return at(vm, values, place)
  }
  if (isSlice(vm, key)) return getItem(vm, values, key)
  throw vm.error('IndexError', 'Index must be int or string')
}

/** Of a row whose cursor ran nothing the words are others. */
function missing(vm: Vm, self: PyObject, key: PyObject): string {
  return (self as PyRow).data.description === vm.none ? `No item with key ${vm.reprText(key)}` : 'No item with that key' // as above
}

function at(vm: Vm, values: PyTuple, index: number): PyObject {
  const found = values.data[index < 0 ? index + values.data.length : index]
  if (found === undefined) throw vm.error('IndexError', 'tuple index out of range')
  found.refs++
  return found
}

/** Letters of ASCII are the same large and small. */
function isSameName(vm: Vm, left: PyObject, right: PyObject): boolean {
  if (equal(vm, left, right)) return true
  const [a, b] = [textValue(left), textValue(right)]
  return ascii.test(a) && ascii.test(b) && a.toLowerCase() === b.toLowerCase()
}

function compare(vm: Vm, self: PyObject, other: PyObject, op: CompareOp): PyObject {
  const isRow = other.cls.mro.includes(vm.typeNamed(ROW))
  if ((op !== '==' && op !== '!=') || !isRow) return vm.newNotImplemented()
  const [a, b] = [(self as PyRow).data, (other as PyRow).data] // both are rows
  if (!equal(vm, a.description ?? vm.none, b.description ?? vm.none)) return vm.bool(op === '!=')
  return richCompare(vm, valuesOf(vm, self), valuesOf(vm, other), op)
}

export const rowType: TypeEntry & { readonly exported: string } = {
  key: ROW,
  base: 'object',
  exported: 'Row',
  definition: {
    name: ROW,
    module: 'sqlite3',
    layout: fixedLayout<RowData>('Row', 'container', 48, ['values', 'description'], {
      labels: ['(values)', '(description)'],
    }),
    flags: typeFlag.BASETYPE | typeFlag.VISITED,
    slots: {
      new_: create,
      hash: (vm, self) =>
        normalize(
          BigInt(hashOf(vm, (self as PyRow).data.description ?? vm.none)) ^ BigInt(hashOf(vm, valuesOf(vm, self))),
        ), // the slot is that of rows
      compare,
      iter: (vm, self) => iterate(vm, valuesOf(vm, self)),
      len: (vm, self) => valuesOf(vm, self).data.length,
      getItem: subscript,
    },
    methods: [
      native('keys($self, /)', (vm, self: PyObject) => {
        const names = namesOf(self)
        for (const name of names) name.refs++
        return vm.list(names)
      }),
    ],
  },
}
