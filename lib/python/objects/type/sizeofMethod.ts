/**
 * `__sizeof__`: the object's size without what the collector puts before it. Types that have something apart from their instances
 * tell their size themselves, all others leave it to `object`; only messages about wrong calls show which.
 */
import { native } from '../native/native'
import type { PyObject } from '../PyObject'

export const sizeofMethod = native('__sizeof__($self, /)', (vm, self: PyObject) => vm.int(vm.sizeWithoutHeader(self)))

/** Source: which types of 3.14.10 have the method in their dictionary. */
export const tellTheirSize: ReadonlySet<string> = new Set([
  'async_generator',
  'bytearray',
  'code',
  'coroutine',
  'dict',
  'frame',
  'frozenset',
  'generator',
  'int',
  'list',
  'object',
  'set',
  'str',
  'type',
  'array.array',
  'collections.OrderedDict',
  'collections.deque',
  'decimal.Decimal',
  'itertools.combinations',
  'itertools.combinations_with_replacement',
  'itertools.permutations',
  'itertools.product',
  '_io.BytesIO',
  '_io.BufferedRandom',
  '_io.BufferedReader',
  '_io.BufferedWriter',
])
