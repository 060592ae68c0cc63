/**
 * The constants of one compilation, each kept once: equal constants of the same type share one `Pooled`, so that
 * "the same constant" is identity everywhere after the code generator.
 *
 * Invariant: 1, 1.0 and True are three constants, 0.0 and -0.0 two; tuples, frozensets and slices are equal when their
 * items are the same Pooled. Code objects compare by content, so a `finally` body compiled twice leaves one.
 * Follows CPython's _PyCode_ConstantKey and const_cache.
 */
import type { ConstantValue } from '../syntax/tree'
import type { Code, Const } from './code'

export class Pooled {
  readonly id: number
  readonly value: Const
  constructor(id: number, value: Const) {
    this.id = id
    this.value = value
  }
}

/** An integer as the tree keeps it: a bigint only beyond 2**53 - 1. */
export function intConst(value: bigint): ConstantValue {
  const small = value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER)
  return { type: 'int', value: small ? Number(value) : value }
}

export function complexConst(real: number, imag: number): Const {
  return Object.is(real, 0) ? { type: 'complex', imag } : { type: 'complexPair', real, imag }
}

const noneConst: Const = { type: 'none' }

function sameItems<T>(one: ArrayLike<T>, other: ArrayLike<T>): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false
  return true
}

function sameHandlers(one: Code, other: Code): boolean {
  return JSON.stringify(one.handlers) === JSON.stringify(other.handlers)
}

/** A number that differs for most different arrays. */
function digest(values: Int32Array): number {
  let sum = values.length
  for (const value of values) sum = (Math.imul(sum, 31) + value) | 0
  return sum
}

function sameCode(one: Code, other: Code): boolean {
  return (
    one.name === other.name &&
    one.flags === other.flags &&
    one.posOnlyArgCount === other.posOnlyArgCount &&
    one.kwOnlyArgCount === other.kwOnlyArgCount &&
    sameItems(one.instructions, other.instructions) &&
    sameItems(one.positions, other.positions) &&
    sameItems(one.consts, other.consts) &&
    sameItems(one.names, other.names) &&
    sameItems(one.localsPlusNames, other.localsPlusNames) &&
    sameHandlers(one, other)
  )
}

function floatKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

/** A key under which Python's `==` makes values equal: 1, 1.0 and True share one. */
export function equalityKey(value: Const): string {
  if (value.type === 'bool') return value.value ? 'n1' : 'n0'
  if (value.type === 'int') return `n${value.value}`
  if (value.type === 'float') return Number.isInteger(value.value) ? `n${BigInt(value.value)}` : `f${value.value}`
  if (value.type === 'complex' || value.type === 'complexPair') {
    const real = value.type === 'complex' ? 0 : value.real
    return value.imag === 0 ? equalityKey({ type: 'float', value: real }) : `c${real + 0},${value.imag}`
  }
  if (value.type === 'str') return `s${value.value.length}:${value.value}`
  if (value.type === 'bytes') return `b${value.value.length}:${value.value.join()}`
  if (value.type === 'code') return `o${value.code.qualname}:${value.code.firstLine}`
  if (value.type === 'tuple' || value.type === 'slice') return `${value.type}(${value.items.map(equalityKey).join()})`
  if (value.type === 'frozenset') return `{${value.items.map(equalityKey).toSorted().join()}}`
  return value.type
}

export class Pool {
  #next = 0
  readonly #strings = new Map<string, Pooled>()
  readonly #ints = new Map<number | bigint, Pooled>()
  readonly #others = new Map<string, Pooled>()
  readonly #codes = new Map<string, Pooled[]>()
  readonly none: Pooled = this.intern(noneConst)

  intern(value: Const): Pooled {
    if (value.type === 'str') return this.#keep(this.#strings, value.value, value)
    if (value.type === 'int') return this.#keep(this.#ints, value.value, value)
    if (value.type === 'code') return this.#code(value.code)
    if (value.type === 'tuple') return this.tuple(value.items.map((item) => this.intern(item)))
    if (value.type === 'frozenset') return this.frozenset(value.items.map((item) => this.intern(item)))
    if (value.type === 'slice') return this.slice(value.items.map((item) => this.intern(item)))
    return this.#keep(this.#others, Pool.#scalarKey(value), value)
  }

  string(value: string): Pooled {
    return this.#strings.get(value) ?? this.intern({ type: 'str', value })
  }

  int(value: number): Pooled {
    return this.#ints.get(value) ?? this.intern({ type: 'int', value })
  }

  bool(value: boolean): Pooled {
    return this.intern({ type: 'bool', value })
  }

  tuple(items: readonly Pooled[]): Pooled {
    const key = `t${items.map((item) => item.id).join()}`
    return this.#others.get(key) ?? this.#add(this.#others, key, { type: 'tuple', items: items.map((i) => i.value) })
  }

  /** A frozenset of the items; of equal ones the first stays, as in Python. */
  frozenset(items: readonly Pooled[]): Pooled {
    const distinct = new Map<string, Pooled>()
    for (const item of items) {
      const key = equalityKey(item.value)
      if (!distinct.has(key)) distinct.set(key, item)
    }
    const kept = [...distinct.values()]
    const ids = kept.map((item) => item.id).toSorted((a, b) => a - b)
    const key = `{${ids.join()}`
    return this.#others.get(key) ?? this.#add(this.#others, key, { type: 'frozenset', items: kept.map((i) => i.value) })
  }

  slice(items: readonly Pooled[]): Pooled {
    const [start = this.none, stop = this.none, step = this.none] = items
    const key = `:${start.id},${stop.id},${step.id}`
    const value: Const = { type: 'slice', items: [start.value, stop.value, step.value] }
    return this.#others.get(key) ?? this.#add(this.#others, key, value)
  }

  #code(code: Code): Pooled {
    const key = `${code.name}:${code.firstLine}:${code.argCount}:${digest(code.instructions)}:${digest(code.positions)}`
    const candidates = this.#codes.get(key) ?? []
    for (const each of candidates) if (each.value.type === 'code' && sameCode(each.value.code, code)) return each
    const pooled = new Pooled(this.#next++, { type: 'code', code })
    this.#codes.set(key, [...candidates, pooled])
    return pooled
  }

  #keep<K>(table: Map<K, Pooled>, key: K, value: Const): Pooled {
    return table.get(key) ?? this.#add(table, key, value)
  }

  #add<K>(table: Map<K, Pooled>, key: K, value: Const): Pooled {
    const pooled = new Pooled(this.#next++, value)
    table.set(key, pooled)
    return pooled
  }

  static #scalarKey(value: Const): string {
    if (value.type === 'bool') return value.value ? 'T' : 'F'
    if (value.type === 'float') return `f${floatKey(value.value)}`
    if (value.type === 'complex') return `c0,${floatKey(value.imag)}`
    if (value.type === 'complexPair') return `c${floatKey(value.real)},${floatKey(value.imag)}`
    if (value.type === 'bytes') return `b${value.value.join()}`
    return value.type
  }
}
