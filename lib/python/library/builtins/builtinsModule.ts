/** `builtins`: its functions, in families, and the names of the built-in types. */
import { giveName, setName } from '../../objects/dict/dictionary'
import { shared } from '../../objects/type/sharedTypes'
import { coreTypes } from '../../vm/coreTypes'
import { openFunction } from '../io/openFunction'
import type { NativeModule } from '../NativeModule'
import { asyncFunctions } from './asyncFunctions'
import { attributeFunctions } from './attributeFunctions'
import { executeFunctions } from './executeFunctions'
import { iterationFunctions } from './iterationFunctions'
import { outputFunctions } from './outputFunctions'
import { addSiteBuiltins, siteTypes } from './siteBuiltins'
import { valueFunctions } from './valueFunctions'

/** Types by the name under which `builtins` has them. */
const TYPES = [
  'object', 'type', 'int', 'bool', 'float', 'complex', 'str', 'bytes', 'bytearray', 'tuple', 'list', 'dict', 'set', 'frozenset',
  'range', 'slice', 'property', 'staticmethod', 'classmethod', 'enumerate', 'zip', 'map', 'filter', 'reversed', 'memoryview',
] as const // oxfmt-ignore

export const builtinsModule: NativeModule = {
  name: 'builtins',
  functions: [
    ...attributeFunctions,
    ...asyncFunctions,
    ...executeFunctions,
    ...iterationFunctions,
    ...outputFunctions,
    openFunction,
    ...valueFunctions,
  ],
  types: shared(siteTypes, coreTypes),
  setup: (vm, namespace) => {
    addSiteBuiltins(vm, namespace)
    for (const name of TYPES) {
      const type = vm.moreTypes.get(name)
      if (type !== undefined) setName(vm, namespace, name, type)
    }
    setName(vm, namespace, 'super', vm.types.super_)
    for (const [key, type] of vm.moreTypes) {
      if (type.mro.includes(vm.types.BaseException) && !key.includes('.')) setName(vm, namespace, type.name, type)
    }
    setName(vm, namespace, 'None', vm.none)
    setName(vm, namespace, 'Ellipsis', vm.ellipsis)
    setName(vm, namespace, 'NotImplemented', vm.notImplemented)
    setName(vm, namespace, 'True', vm.true_)
    setName(vm, namespace, 'False', vm.false_)
    setName(vm, namespace, 'EnvironmentError', vm.typeNamed('OSError'))
    setName(vm, namespace, 'IOError', vm.typeNamed('OSError'))
    giveName(vm, namespace, '__debug__', vm.bool(true))
  },
}
