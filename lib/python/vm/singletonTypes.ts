/** The types of None, Ellipsis and NotImplemented. */
import { native } from '../objects/native/native'
import type { PyObject } from '../objects/PyObject'
import { singletonLayout } from '../objects/layouts'
import type { TypeEntry } from '../objects/type/TypeEntry'
import type { Vm } from './Vm'

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function single(name: string, text: string, get: (vm: Vm) => PyObject): TypeEntry['definition'] {
  return {
    name,
    layout: singletonLayout,
    slots: {
      new_: (vm, cls, args) => {
        if (args.length > 0)
          throw vm.error('TypeError', `${cls.name === 'ellipsis' ? 'EllipsisType' : cls.name} takes no arguments`)
        return owned(get(vm))
      },
      repr: (vm) => vm.str(text),
    },
    methods: name === 'NoneType' ? [] : [native('__reduce__($self, /)', (vm) => vm.str(text))],
  }
}

const none = single('NoneType', 'None', (vm) => vm.none)
const notImplemented = single('NotImplementedType', 'NotImplemented', (vm) => vm.notImplemented)

export const singletonTypes: readonly TypeEntry[] = [
  {
    key: 'noneType',
    base: 'object',
    definition: { ...none, slots: { ...none.slots, bool: () => false, hash: () => 0xfca86420 } },
  },
  { key: 'ellipsisType', base: 'object', definition: single('ellipsis', 'Ellipsis', (vm) => vm.ellipsis) },
  {
    key: 'notImplementedType',
    base: 'object',
    definition: {
      ...notImplemented,
      slots: {
        ...notImplemented.slots,
        bool: (vm) => {
          throw vm.error('TypeError', 'NotImplemented should not be used in a boolean context')
        },
      },
    },
  },
]
