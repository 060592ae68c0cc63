/** `enumerate`. */
import { add, type PyInt } from '../../text/int'
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { fixedLayout } from '../layouts'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { putField } from '../putField'
import { type KeywordNames, type PyType, typeFlag } from '../PyType'
import { iterate } from '../protocol/iterate'
import { iteratorSelf } from '../sequence/itemIterators'
import type { TypeDefinition } from '../type/defineType'
import { tupleOf } from './ownTuple'
import { rawNext } from './rawNext'

interface EnumerateData {
  iterator: PyObject | null
  result: PyTuple | null
  index: PyInt
}

interface PyEnumerate extends PyContainer {
  data: EnumerateData
}

const BYTES = 72

const signature = parseSignature('enumerate(iterable, start=0)')

/** As the type's own call reads them. */
function checkNames(vm: Vm, args: readonly PyObject[], names: KeywordNames): void {
  const count = args.length - (names?.length ?? 0)
  if (args.length === 0 || (args.length > 2 && count === 0))
    throw vm.error('TypeError', "enumerate() missing required argument 'iterable'")
  if (args.length > 2) throw vm.error('TypeError', `enumerate() takes at most 2 arguments (${args.length} given)`)
  const known = count === 1 ? ['start'] : args.length === 1 ? ['iterable'] : ['iterable', 'start']
  const wrong = names?.find((name) => !known.includes(name))
  if (wrong !== undefined) throw vm.error('TypeError', `'${wrong}' is an invalid keyword argument for enumerate()`)
}

function make(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  checkNames(vm, args, names)
  const [iterable, start] = bind(vm, signature, 'enumerate', args, names) as [PyObject, PyObject | undefined] // plain parameters
  const data: EnumerateData = { iterator: null, result: null, index: 0 }
  const self = vm.newOf(cls, data)
  try {
    if (start !== undefined) data.index = vm.services.index(vm, start)
    putField(vm, self, 0, data, 'iterator', iterate(vm, iterable))
    putField(vm, self, 1, data, 'result', vm.tuple([vm.newNone(), vm.newNone()]))
  } catch (error) {
    vm.decref(self)
    throw error
  }
  return self
}

function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as EnumerateData // the slot is that of enumerate
  const item = data.iterator === null ? null : rawNext(vm, data.iterator)
  if (item === null) return null
  const index = vm.int(data.index)
  data.index = add(data.index, 1)
  return tupleOf(vm, data.result, [index, item])
}

export const enumerateDefinition: TypeDefinition = {
  name: 'enumerate',
  layout: fixedLayout<EnumerateData>('enumerate', 'machinery', BYTES, ['iterator', 'result'], {
    labels: ['(iterator)', '(item)'],
  }),
  flags: typeFlag.BASETYPE,
  slots: { new_: make, iter: iteratorSelf, next },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyEnumerate) => {
      const { iterator, index } = self.data
      const held = iterator ?? vm.none
      held.refs++
      self.cls.refs++
      return vm.tuple([self.cls, vm.tuple([held, vm.int(index)])])
    }),
  ],
  classMethods: [classGetItem],
}
