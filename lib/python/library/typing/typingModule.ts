/** `_typing`: what the library's `typing` takes from the interpreter. */
import { setName } from '../../objects/dict/dictionary'
import { objectLayout } from '../../objects/layouts'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { type PyType, typeFlag } from '../../objects/PyType'
import { objectNew } from '../../objects/type/objectDefinition'
import { makeTypes } from '../../objects/type/makeTypes'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { typeAliasTypes } from './aliasType'
import { callTyping, lazyTypes, noDefault, owned } from './lazyValue'
import { parameterTypes } from './parameterTypes'

/** `typing.Generic`: what it does is written in the library. */
const generic: TypeEntry = {
  key: 'typing.Generic',
  base: 'object',
  definition: {
    name: 'typing.Generic',
    module: 'typing',
    layout: objectLayout,
    flags: typeFlag.BASETYPE,
    slots: { new_: objectNew },
    inheritsNew: true,
    classMethods: [
      native('__class_getitem__($type, args, /)', (vm, cls: PyType, args: PyObject) =>
        callTyping(vm, '_generic_class_getitem', [cls, args]),
      ),
      native(
        '__init_subclass__($type, /, *args, **kwargs)',
        (vm, cls: PyType, args: readonly PyObject[], keywords: KeywordValues) =>
          callTyping(vm, '_generic_init_subclass', [cls, ...args, ...keywords.values()], keywords.names),
      ),
    ],
  },
}

const types: readonly TypeEntry[] = [...lazyTypes, ...parameterTypes, ...typeAliasTypes, generic]

/** Code with type parameters needs the types without importing the module. */
export function needTypingTypes(vm: Vm): void {
  if (!vm.moreTypes.has(generic.key)) makeTypes(vm, types)
}

const EXPORTED = [
  'TypeVar',
  'ParamSpec',
  'TypeVarTuple',
  'ParamSpecArgs',
  'ParamSpecKwargs',
  'TypeAliasType',
  'Generic',
  'Union',
]

export const typingModule: NativeModule = {
  name: '_typing',
  functions: [native('_idfunc(x, /)', (_vm, x: PyObject) => owned(x))],
  types,
  setup: (vm, namespace) => {
    for (const name of EXPORTED) setName(vm, namespace, name, vm.typeNamed(`typing.${name}`))
    setName(vm, namespace, 'NoDefault', noDefault(vm))
  },
}
