import { expect, test } from 'vitest'
import {
  hashComplex,
  hashFloat,
  hashFrozenSet,
  hashFromInt,
  hashInt,
  hashToInt,
  hashTuple,
  type HashValue,
} from './hash'
import goldens from './goldens/hash.json'
import { mismatches } from './goldens/replay'
import type { PyInt } from './int'
import { hashBytes, hashString } from './siphash'

const asInt =
  <A extends unknown[]>(hash: (...args: A) => HashValue) =>
  (...args: A) =>
    hashToInt(hash(...args))

test('hash values equal those of CPython under PYTHONHASHSEED=0', () => {
  const answers = {
    str: asInt(hashString),
    bytes: asInt(hashBytes),
    int: asInt(hashInt),
    float: asInt(hashFloat),
    complex: asInt((value: { real: number; imaginary: number }) =>
      hashComplex(hashFloat(value.real), hashFloat(value.imaginary)),
    ),
    tuple: asInt((...items: PyInt[]) => hashTuple(items.map(hashInt))),
    frozenset: asInt((...items: PyInt[]) => hashFrozenSet(items.map(hashInt))),
  }
  expect(mismatches(goldens, answers)).toEqual([])
})

test('an int returned by __hash__ is kept when it fits 64 bits and reduced when not', () => {
  expect(hashToInt(hashFromInt(-1))).toBe(-2)
  expect(hashToInt(hashFromInt(2n ** 63n - 1n))).toBe(2n ** 63n - 1n)
  expect(hashToInt(hashFromInt(2n ** 64n))).toBe(8)
})
