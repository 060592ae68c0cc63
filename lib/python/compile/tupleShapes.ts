/**
 * Which tuples the code of a whole module consists of: of names, of variables, of constants, and constants that are tuples.
 * Equal ones are one in all the code that was compiled together. Does not know who counts them.
 */
import type { Code, Const } from './code'

/** The same in every run. Each code has some of the tuples, by their numbers. */
export interface TupleShapes {
  readonly lengths: readonly number[]
  /** How many codes have each. */
  readonly holders: Uint16Array
  readonly parts: ReadonlyMap<Code, PartTuples>
}

export interface PartTuples {
  /** Of names, variables and the constants together. */
  readonly own: readonly number[]
  readonly constants: readonly number[]
}

export function tupleShapes(module: Code): TupleShapes {
  const numbers = new Map<string, number>()
  const lengths: number[] = []
  const holders: number[] = []
  const parts = new Map<Code, PartTuples>()
  for (const code of codesIn(module)) look(code)
  return { lengths, holders: Uint16Array.from(holders), parts }

  function look(code: Code): void {
    const own = [
      ...numberOf(JSON.stringify(code.names), code.names.length),
      ...numberOf(variablesKey(code), code.localsPlusNames.length),
      ...numberOf(constantsKey(code), code.consts.length),
    ]
    parts.set(code, { own, constants: code.consts.flatMap(tuplesIn) })
  }

  function tuplesIn(value: Const): number[] {
    if (value.type !== 'tuple') return []
    return [...numberOf(constantKey(value.items), value.items.length), ...value.items.flatMap(tuplesIn)]
  }

  /** Without a key it is like no other. */
  function numberOf(key: string | null, length: number): number[] {
    if (length === 0) return []
    const number = (key === null ? undefined : numbers.get(key)) ?? lengths.push(length) - 1
    if (key !== null) numbers.set(key, number)
    holders[number] = (holders[number] ?? 0) + 1
    return [number]
  }
}

/** The code and what is in it, each before what is in that; code may be nested deeper than the stack goes. */
export function* codesIn(code: Code): Generator<Code> {
  const left = [code]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next
    left.push(...next.consts.flatMap((value) => (value.type === 'code' ? value.code : [])).toReversed())
  }
}

/** The compiler renames the argument of `__annotate__` at last: that tuple is its own. */
function variablesKey({ name, localsPlusNames }: Code): string | null {
  return name === '__annotate__' ? null : JSON.stringify(localsPlusNames)
}

/** Of the tuple of a code's constants; null with code among them, which is like no other code. */
export function constantsKey({ consts }: Code): string | null {
  return consts.every(({ type }) => type !== 'code') ? constantKey(consts) : null
}

/** Equal for equal constants, and for equal lists of them; a list of texts alone has the key of one of names. */
export function constantKey(constant: Const | readonly Const[]): string {
  return JSON.stringify(constant, (_key, value: unknown) => plain(value))
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n` // what JSON has no text for
  if (typeof value === 'number') return numberKey(value)
  return isText(value) ? value.value : value
}

/** JSON takes the two zeros for one, and has no infinities. */
export function numberKey(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

function isText(value: unknown): value is Const & { readonly type: 'str' } {
  return typeof value === 'object' && value !== null && (value as { readonly type?: unknown }).type === 'str'
}
