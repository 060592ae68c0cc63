/** The sequence types and their iterators, as a run begins with them. */
import type { TypeEntry } from '../type/TypeEntry'
import { listIteratorDefinition, listReverseIteratorDefinition, tupleIteratorDefinition } from './itemIterators'
import { listDefinition } from './listType'
import { longRangeIteratorDefinition, rangeIteratorDefinition } from './rangeIterators'
import { rangeDefinition } from './rangeType'
import { sliceDefinition } from './sliceType'
import { tupleDefinition } from './tupleType'

export const sequenceTypes: readonly TypeEntry[] = [
  { key: 'tuple', base: 'object', definition: tupleDefinition },
  { key: 'list', base: 'object', definition: listDefinition },
  { key: 'range', base: 'object', definition: rangeDefinition },
  { key: 'slice', base: 'object', definition: sliceDefinition },
  { key: 'listIterator', base: 'object', definition: listIteratorDefinition },
  { key: 'listReverseIterator', base: 'object', definition: listReverseIteratorDefinition },
  { key: 'tupleIterator', base: 'object', definition: tupleIteratorDefinition },
  { key: 'rangeIterator', base: 'object', definition: rangeIteratorDefinition },
  { key: 'longRangeIterator', base: 'object', definition: longRangeIteratorDefinition },
]
