/** The iterators over other iterators, as a run begins with them. */
import type { TypeEntry } from '../type/TypeEntry'
import { callableIteratorDefinition } from './callableIterator'
import { enumerateDefinition } from './enumerateType'
import { filterDefinition, mapDefinition } from './mapType'
import { reversedDefinition } from './reversedType'
import { sequenceIteratorDefinition } from './sequenceIterator'
import { zipDefinition } from './zipType'

export const iterationTypes: readonly TypeEntry[] = [
  { key: 'sequenceIterator', base: 'object', definition: sequenceIteratorDefinition },
  { key: 'callableIterator', base: 'object', definition: callableIteratorDefinition },
  { key: 'enumerate', base: 'object', definition: enumerateDefinition },
  { key: 'zip', base: 'object', definition: zipDefinition },
  { key: 'map', base: 'object', definition: mapDefinition },
  { key: 'filter', base: 'object', definition: filterDefinition },
  { key: 'reversed', base: 'object', definition: reversedDefinition },
]
