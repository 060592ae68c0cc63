/** The text and bytes types of every run, with their iterators. */
import type { TypeEntry } from '../type/TypeEntry'
import { byteArrayDefinition } from './byteArrayType'
import { byteArrayIteratorDefinition, bytesIteratorDefinition } from './bytesIterators'
import { bytesDefinition } from './bytesType'
import { strAsciiIteratorDefinition, strIteratorDefinition } from './strIterator'
import { strDefinition } from './strType'

export const textTypes: readonly TypeEntry[] = [
  { key: 'str', base: 'object', definition: strDefinition },
  { key: 'bytes', base: 'object', definition: bytesDefinition },
  { key: 'bytearray', base: 'object', definition: byteArrayDefinition },
  { key: 'strIterator', base: 'object', definition: strIteratorDefinition },
  { key: 'strAsciiIterator', base: 'object', definition: strAsciiIteratorDefinition },
  { key: 'bytesIterator', base: 'object', definition: bytesIteratorDefinition },
  { key: 'bytearrayIterator', base: 'object', definition: byteArrayIteratorDefinition },
]
