/**
 * What CPython's compiler makes for a source and drops when it is done, of the types that free lists keep memory of.
 *
 * Its symbol table has a dict and two lists a block, and each function, class or lambda that is being compiled a few more dicts. So
 * that equal constants become one, it keeps a key of each until the end: a pair for a tuple, with a tuple as long of the items' keys;
 * a pair for a number that is no int, for bytes and for bools.
 * Source: sys._debugmallocstats() on the first line of 888 programs under 3.14.10: nine of ten are met exactly.
 */
import { type Code, type Const, codeFlag } from './code'
import { constantKey, type TupleShapes } from './tupleShapes'

export interface Passing {
  readonly lists: number
  readonly dicts: number
  /** By length. */
  readonly tuples: readonly number[]
}

const LISTS = 5
const LISTS_PER_BLOCK = 2
const DICTS = 9
const DICTS_PER_LEVEL = 6
/** Of a list, set or dict comprehension, which is a block of the symbol table and no code of its own. */
const COMPREHENDED = 1

/** `shapes`: the module's tuples; `comprehensions`: how many of lists, sets and dicts the source has. */
export function passingAllocations(module: Code, shapes: TupleShapes, comprehensions: number): Passing {
  const { blocks, depth } = measure(module)
  const all = blocks + comprehensions
  return {
    lists: LISTS + LISTS_PER_BLOCK * all,
    dicts: DICTS + DICTS_PER_LEVEL * depth + all + (comprehensions > 0 ? COMPREHENDED : 0),
    tuples: new Keys().of(module, shapes),
  }
}

function measure(module: Code): { readonly blocks: number; readonly depth: number } {
  let blocks = 0
  let depth = 0
  look(module, 0)
  return { blocks, depth }

  function look(code: Code, level: number): void {
    depth = Math.max(depth, level)
    if (level > 0) blocks += isFunction(code) ? 2 : 1
    for (const value of code.consts) if (value.type === 'code') look(value.code, level + 1)
  }
}

/** A function's symbol table has a block for annotations beside its own; that of a lambda or a generator expression has none. */
function isFunction({ flags, name }: Code): boolean {
  return (flags & codeFlag.NEWLOCALS) !== 0 && !name.startsWith('<')
}

/** The tuples that keys of constants are made of. */
class Keys {
  private readonly made: number[] = []
  private readonly seen = new Set<string>()

  of(module: Code, { lengths }: TupleShapes): readonly number[] {
    this.code(module)
    // Names and variables: texts, whose keys they are themselves.
    for (const length of lengths) this.pairAnd(length)
    if (module.consts.some(({ type }) => type === 'code')) this.note(2)
    return Array.from(this.made, (count) => count ?? 0)
  }

  private code(code: Code): void {
    const { consts, names, localsPlusNames, firstLine } = code
    for (const value of consts) {
      if (value.type === 'code') this.code(value.code)
      else this.constant(value)
    }
    if ([consts, names, localsPlusNames].some(({ length }) => length === 0)) this.once('()')
    // Its instructions, the table of its lines, which begin at the first, and that of its handlers are bytes.
    this.once(`code ${hash(code.instructions, 0)}`)
    this.once(`lines ${hash(code.positions, firstLine)}`)
    this.once(`handlers ${code.handlers.map(({ start, end, target }) => `${start} ${end} ${target}`).join()}`)
    if (consts.some(({ type }) => type === 'code') || this.isNew(constantKey(consts))) this.items(consts)
  }

  /** One of the constants that are told apart. */
  private constant(value: Const): void {
    if (value.type === 'tuple' && value.items.length === 0) this.once('()')
    else if (this.isNew(constantKey(value))) {
      if (value.type !== 'tuple') this.keyOf(value)
      else {
        for (const item of value.items) this.constant(item)
        this.items(value.items)
      }
    }
  }

  private once(key: string): void {
    if (this.isNew(key)) this.note(2)
  }

  private isNew(key: string): boolean {
    const { size } = this.seen
    return this.seen.add(key).size > size
  }

  /** The keys of what is in a tuple are made for it, whether known or not. */
  private items(values: readonly Const[]): void {
    for (const value of values) this.keyOf(value)
  }

  private keyOf(value: Const): void {
    switch (value.type) {
      case 'none':
      case 'ellipsis':
      case 'int':
      case 'str':
      case 'code':
        return
      case 'tuple':
        this.pairAnd(value.items.length)
        this.items(value.items)
        return
      default:
        this.note(2)
    }
  }

  private pairAnd(length: number): void {
    this.note(2)
    if (length > 0) this.note(length)
  }

  private note(length: number): void {
    this.made[length] = (this.made[length] ?? 0) + 1
  }
}

const [HASH_SEED, HASH_FACTOR] = [0x811c9dc5, 0x01000193]

/** Of lines, at even places, as far as they are from `first`. */
function hash(words: Int32Array, first: number): number {
  return words.reduce((sum, word, i) => Math.imul(sum ^ (i % 4 < 2 ? word - first : word), HASH_FACTOR), HASH_SEED)
}
