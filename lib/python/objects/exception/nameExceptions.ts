/** ImportError, NameError and AttributeError: what was looked for, and where. Suggestions are made of it when they are printed. */
import type { Vm } from '../../vm/Vm'
import { newDict, setName } from '../dict/dictionary'
import type { PyDict } from '../dict/DictTable'
import { updateFrom } from '../dict/updating'
import { native } from '../native/native'
import type { PyObject } from '../PyObject'
import type { KeywordNames } from '../PyType'
import type { TypeDefinition } from '../type/defineType'
import { initBaseException, positional, reduced, stateOf, strObject, strOfArgs } from './baseException'
import { errorAttribute } from './errorAttributes'
import { extendedLayout, type PyException } from './exceptionData'
import { field, putField, takeKeywords } from './fields'

const NAME_BYTES = 80
const ATTRIBUTE_BYTES = 88
const IMPORT_BYTES = 104

function initImportError(vm: Vm, self: PyException, args: readonly PyObject[], names: KeywordNames): void {
  const given = positional(args, names)
  initBaseException(vm, self, given, null)
  takeKeywords(vm, self, 'ImportError', ['name', 'path', 'name_from'], args, names)
  putField(vm, self, 'msg', given.length === 1 ? given[0] : undefined)
}

function strOfImportError(vm: Vm, self: PyException): PyObject {
  const message = errorAttribute(self, 'msg')
  return message !== null && message.cls === vm.types.str ? strObject(vm, message) : strOfArgs(vm, self)
}

/** The instance's dictionary and these fields, as far as they are set; owned, null where there is nothing. */
function stateWith(vm: Vm, self: PyException, fields: readonly string[]): PyDict | null {
  const own = stateOf(vm, self)
  const set = fields.filter((name) => errorAttribute(self, name) !== null)
  if (own === null && set.length === 0) return null
  const state = newDict(vm)
  if (own !== null) updateFrom(vm, state, own)
  for (const name of set) setName(vm, state, name, errorAttribute(self, name) ?? vm.none)
  return state
}

function ownedArgs(vm: Vm, self: PyException): PyObject {
  const args = self.data.args ?? vm.emptyTuple
  args.refs++
  return args
}

/** The object is left out: it may not be copied with the exception. */
function attributeErrorState(vm: Vm, self: PyException): PyObject {
  const state = stateWith(vm, self, ['name']) ?? newDict(vm)
  setName(vm, state, 'args', self.data.args ?? vm.emptyTuple)
  return state
}

export const importErrorDefinition: TypeDefinition = {
  name: 'ImportError',
  layout: extendedLayout('ImportError', IMPORT_BYTES),
  slots: {
    init: (vm, self, args, names) => initImportError(vm, self as PyException, args, names), // its class derives from it
    str: (vm, self) => strOfImportError(vm, self as PyException), // as above
  },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyException) =>
      reduced(vm, self, ownedArgs(vm, self), stateWith(vm, self, ['name', 'path', 'name_from'])),
    ),
  ],
  getset: {
    msg: field('msg'),
    name: field('name'),
    path: field('path'),
    name_from: field('name_from'),
  },
}

export const nameErrorDefinition: TypeDefinition = {
  name: 'NameError',
  layout: extendedLayout('NameError', NAME_BYTES),
  slots: {
    init: (vm, self, args, names) => {
      initBaseException(vm, self, positional(args, names), null)
      takeKeywords(vm, self as PyException, 'NameError', ['name'], args, names) // as above
    },
  },
  getset: { name: field('name') },
}

export const attributeErrorDefinition: TypeDefinition = {
  name: 'AttributeError',
  layout: extendedLayout('AttributeError', ATTRIBUTE_BYTES),
  slots: {
    init: (vm, self, args, names) => {
      initBaseException(vm, self, positional(args, names), null)
      takeKeywords(vm, self as PyException, 'AttributeError', ['obj', 'name'], args, names) // as above
    },
  },
  methods: [
    native('__getstate__($self, /)', attributeErrorState),
    native('__reduce__($self, /)', (vm, self: PyException) =>
      reduced(vm, self, ownedArgs(vm, self), attributeErrorState(vm, self)),
    ),
  ],
  getset: { name: field('name'), obj: field('obj') },
}
