/**
 * Python's operations on constant strings, bytes and tuples, for folding: null wherever Python would raise.
 *
 * Invariant: a string is counted in code points, though it is kept as UTF-16. Slices follow PySlice_AdjustIndices.
 */
import { characters as charactersOf, joined, joinedAll } from '../text/codePoints'
import type { Const } from './code'
import { asInt } from './numbers'

const surrogate = /[\ud800-\udfff]/

/** Code points of a string; a string without surrogates costs nothing to count. */
export function codePointLength(text: string): number {
  if (!surrogate.test(text)) return text.length
  let count = 0
  for (const _ of text) count++
  return count
}

/** Items of a constant sequence; 0 for anything else. */
export function lengthOf(value: Const): number {
  if (value.type === 'str') return codePointLength(value.value)
  if (value.type === 'bytes') return value.value.length
  return value.type === 'tuple' ? value.items.length : 0
}

export function repeat(value: Const, times: number): Const | null {
  if (value.type === 'str') return { type: 'str', value: joinedAll('', Array<string>(times).fill(value.value)) }
  const copies = Array.from({ length: times })
  if (value.type === 'bytes') return { type: 'bytes', value: Uint8Array.from(copies.flatMap(() => [...value.value])) }
  return value.type === 'tuple' ? { type: 'tuple', items: copies.flatMap(() => value.items) } : null
}

export function concatenate(a: Const, b: Const): Const | null {
  if (a.type === 'str' && b.type === 'str') return { type: 'str', value: joined(a.value, b.value) }
  if (a.type === 'bytes' && b.type === 'bytes') return { type: 'bytes', value: Uint8Array.of(...a.value, ...b.value) }
  if (a.type === 'tuple' && b.type === 'tuple') return { type: 'tuple', items: [...a.items, ...b.items] }
  return null
}

type Items = { readonly length: number; at(index: number): Const | undefined; take(indices: readonly number[]): Const }

function itemsOf(value: Const): Items | null {
  if (value.type === 'tuple') {
    const take = (indices: readonly number[]): Const => ({
      type: 'tuple',
      items: indices.flatMap((i) => value.items[i] ?? []),
    })
    return { length: value.items.length, at: (i) => value.items[i], take }
  }
  if (value.type === 'str') return characters(value.value)
  return value.type === 'bytes' ? octets(value.value) : null
}

function characters(text: string): Items {
  const all = charactersOf(text)
  const make = (parts: readonly string[]): Const => ({ type: 'str', value: joinedAll('', parts) })
  return {
    length: all.length,
    at: (i) => make([all[i] ?? '']),
    take: (indices) => make(indices.map((i) => all[i] ?? '')),
  }
}

function octets(bytes: Uint8Array): Items {
  return {
    length: bytes.length,
    at: (i) => ({ type: 'int', value: bytes[i] ?? 0 }),
    take: (indices) => ({ type: 'bytes', value: Uint8Array.from(indices.map((i) => bytes[i] ?? 0)) }),
  }
}

/** A bound of a slice, brought into the range Python uses; null if it is no index. */
function bound(value: Const, missing: number, length: number, lowest: number): number | null {
  if (value.type === 'none') return missing
  const int = asInt(value)
  if (int === null) return null
  const size = BigInt(length)
  const shifted = int < 0n ? int + size : int
  const highest = BigInt(lowest < 0 ? length - 1 : length)
  if (shifted < BigInt(lowest)) return lowest
  return Number(shifted > highest ? highest : shifted)
}

function sliceIndices(slice: Extract<Const, { type: 'slice' }>, length: number): number[] | null {
  const [startBound, stopBound, stepValue] = slice.items
  const wide = stepValue.type === 'none' ? 1n : asInt(stepValue)
  if (wide === null || wide === 0n) return null
  const step = Number(BigInt.asIntN(53, wide))
  const back = step < 0
  const lowest = back ? -1 : 0
  const start = bound(startBound, back ? length - 1 : 0, length, lowest)
  const stop = bound(stopBound, back ? -1 : length, length, lowest)
  if (start === null || stop === null) return null
  const indices: number[] = []
  for (let i = start; back ? i > stop : i < stop; i += step) indices.push(i)
  return indices
}

/** `value[index]`, or null if Python would raise. */
export function subscript(value: Const, index: Const): Const | null {
  const items = itemsOf(value)
  if (items === null) return null
  if (index.type === 'slice') {
    const indices = sliceIndices(index, items.length)
    return indices === null ? null : items.take(indices)
  }
  const int = asInt(index)
  if (int === null) return null
  const position = int < 0n ? int + BigInt(items.length) : int
  if (position < 0n || position >= BigInt(items.length)) return null
  return items.at(Number(position)) ?? null
}
