/** `_types`: the interpreter's own types by their names. */
import { setName } from '../../objects/dict/dictionary'
import type { Builtins } from '../../vm/Builtins'
import { capsuleType } from './capsuleType'
import type { NativeModule } from '../NativeModule'
import { genericAliasTypes } from '../../objects/generic/genericAliasType'
import { simpleNamespaceType } from './simpleNamespace'
import { unionTypes } from '../../objects/generic/unionType'

const NAMES: Readonly<Record<string, keyof Builtins>> = {
  AsyncGeneratorType: 'asyncGenerator',
  BuiltinFunctionType: 'builtin',
  BuiltinMethodType: 'builtin',
  CellType: 'cell',
  ClassMethodDescriptorType: 'classMethodDescriptor',
  CodeType: 'code',
  CoroutineType: 'coroutine',
  EllipsisType: 'ellipsisType',
  FrameType: 'frame',
  FunctionType: 'function',
  GeneratorType: 'generator',
  GetSetDescriptorType: 'getset',
  LambdaType: 'function',
  MappingProxyType: 'mappingProxy',
  MemberDescriptorType: 'member',
  MethodDescriptorType: 'methodDescriptor',
  MethodType: 'method',
  MethodWrapperType: 'methodWrapper',
  ModuleType: 'module',
  NoneType: 'noneType',
  NotImplementedType: 'notImplementedType',
  TracebackType: 'traceback',
  WrapperDescriptorType: 'wrapperDescriptor',
}

export const typesModule: NativeModule = {
  name: '_types',
  functions: [],
  types: [
    { ...simpleNamespaceType, exported: 'SimpleNamespace' },
    ...genericAliasTypes,
    ...unionTypes.map((entry) => ({ ...entry, exported: 'UnionType' })),
    { ...capsuleType, exported: 'CapsuleType' },
  ],
  setup: (vm, namespace) => {
    for (const [name, key] of Object.entries(NAMES)) setName(vm, namespace, name, vm.types[key])
  },
}
