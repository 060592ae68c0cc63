/** The dict type, its views and iterators, as a run begins with them. */
import type { TypeEntry } from '../type/TypeEntry'
import {
  dictItemIteratorDefinition,
  dictKeyIteratorDefinition,
  dictReverseItemIteratorDefinition,
  dictReverseKeyIteratorDefinition,
  dictReverseValueIteratorDefinition,
  dictValueIteratorDefinition,
} from './dictIterators'
import { dictDefinition } from './dictType'
import { dictItemsDefinition, dictKeysDefinition, dictValuesDefinition } from './dictViews'
import { mappingProxyDefinition } from './mappingProxy'

export const dictTypes: readonly TypeEntry[] = [
  { key: 'dict', base: 'object', definition: dictDefinition },
  { key: 'dictKeys', base: 'object', definition: dictKeysDefinition },
  { key: 'dictValues', base: 'object', definition: dictValuesDefinition },
  { key: 'dictItems', base: 'object', definition: dictItemsDefinition },
  { key: 'dictKeyIterator', base: 'object', definition: dictKeyIteratorDefinition },
  { key: 'dictValueIterator', base: 'object', definition: dictValueIteratorDefinition },
  { key: 'dictItemIterator', base: 'object', definition: dictItemIteratorDefinition },
  { key: 'dictReverseKeyIterator', base: 'object', definition: dictReverseKeyIteratorDefinition },
  { key: 'dictReverseValueIterator', base: 'object', definition: dictReverseValueIteratorDefinition },
  { key: 'dictReverseItemIterator', base: 'object', definition: dictReverseItemIteratorDefinition },
  { key: 'mappingProxy', base: 'object', definition: mappingProxyDefinition },
]
