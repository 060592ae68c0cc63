/** Every type that exists from the first moment of a run, bases before the types derived from them. */
import { containerTypes } from '../objects/sequence/containerTypes'
import { exceptionTypes } from '../objects/exception/exceptionTypes'
import { tracebackTypes } from '../objects/exception/tracebackTypes'
import {
  classMethodDefinition,
  propertyDefinition,
  staticMethodDefinition,
  superDefinition,
} from '../objects/function/decorators'
import { frameLocalsType } from '../objects/function/frameLocals'
import { frameDefinition } from '../objects/function/frameDefinition'
import { codeIteratorTypes } from '../objects/function/codeIterators'
import { codeDefinition } from '../objects/function/codeType'
import { cellDefinition, functionDefinition, methodDefinition } from '../objects/function/functionTypes'
import { generatorTypes } from '../objects/generator/generatorTypes'
import { genericAliasTypes } from '../objects/generic/genericAliasType'
import { unionTypes } from '../objects/generic/unionType'
import { memoryTypes } from '../objects/memory/memoryType'
import { moduleTypes } from '../objects/module/moduleTypes'
import {
  builtinDefinition,
  classMethodDescriptorDefinition,
  getsetDefinition,
  methodDescriptorDefinition,
  methodWrapperDefinition,
  wrapperDescriptorDefinition,
} from '../objects/native/nativeTypes'
import { numberTypes } from '../objects/number/numberTypes'
import { templateTypes } from '../objects/text/templateTypes'
import { textTypes } from '../objects/text/textTypes'
import { shared } from '../objects/type/sharedTypes'
import type { TypeEntry } from '../objects/type/TypeEntry'
import { memberDefinition } from '../objects/type/member'
import { objectDefinition } from '../objects/type/objectDefinition'
import { typeDefinition } from '../objects/type/typeDefinition'
import { weakrefTypes } from '../objects/weakref/weakrefTypes'
import { singletonTypes } from './singletonTypes'

export const coreTypes: readonly TypeEntry[] = shared([
  { key: 'object', base: null, definition: objectDefinition },
  { key: 'type', base: 'object', definition: typeDefinition },
  ...singletonTypes,
  ...numberTypes,
  ...textTypes,
  ...templateTypes,
  ...memoryTypes,
  ...containerTypes,
  { key: 'function', base: 'object', definition: functionDefinition },
  { key: 'builtin', base: 'object', definition: builtinDefinition },
  { key: 'methodDescriptor', base: 'object', definition: methodDescriptorDefinition },
  { key: 'classMethodDescriptor', base: 'object', definition: classMethodDescriptorDefinition },
  { key: 'wrapperDescriptor', base: 'object', definition: wrapperDescriptorDefinition },
  { key: 'methodWrapper', base: 'object', definition: methodWrapperDefinition },
  { key: 'getset', base: 'object', definition: getsetDefinition },
  { key: 'member', base: 'object', definition: memberDefinition },
  { key: 'method', base: 'object', definition: methodDefinition },
  { key: 'staticmethod', base: 'object', definition: staticMethodDefinition },
  { key: 'classmethod', base: 'object', definition: classMethodDefinition },
  { key: 'property', base: 'object', definition: propertyDefinition },
  { key: 'super_', base: 'object', definition: superDefinition },
  { key: 'cell', base: 'object', definition: cellDefinition },
  { key: 'code', base: 'object', definition: codeDefinition },
  ...codeIteratorTypes,
  { key: 'frame', base: 'object', definition: frameDefinition },
  frameLocalsType,
  ...moduleTypes,
  ...genericAliasTypes,
  ...unionTypes,
  ...generatorTypes,
  ...weakrefTypes,
  ...tracebackTypes,
  ...exceptionTypes,
])

/** The names in their dictionaries. */
export const coreTypeNames: ReadonlySet<string> = new Set(
  coreTypes.flatMap((entry) => [...(entry.shared?.names ?? [])]),
)
