/** The number types of every run. */
import type { TypeEntry } from '../type/TypeEntry'
import { boolDefinition } from './boolType'
import { complexDefinition } from './complexType'
import { floatDefinition } from './floatType'
import { intDefinition } from './intType'

export const numberTypes: readonly TypeEntry[] = [
  { key: 'int', base: 'object', definition: intDefinition },
  { key: 'bool', base: 'int', definition: boolDefinition },
  { key: 'float', base: 'object', definition: floatDefinition },
  { key: 'complex', base: 'object', definition: complexDefinition },
]
