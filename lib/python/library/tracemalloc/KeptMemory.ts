/**
 * The memory of dead objects that CPython keeps for the next ones of their type. It is not given back, so a trace of it stays;
 * who is made in it asks for nothing, and has the trace for its own.
 *
 * Invariant: a list is a stack; null stands for memory that was asked for before tracing began. Which objects of the types
 * that have a FreeList are made so is decided there; small ints, floats, ranges and the smallest tables of dicts are
 * told apart here only. Source: pycore_freelist_state.h of 3.14 and numbers of a program that has just begun.
 */
import type { PyObject } from '../../objects/PyObject'
import { kind, type PyType } from '../../objects/PyType'
import type { Vm } from '../../vm/Vm'
import type { Block } from './Traces'

type Stack = (Block | null)[]

/** How many of each there may be. */
const INTS = 100
const FLOATS = 100
const RANGES = 6
const TABLES = 80
/** How many there are in a program that has just begun. */
const FIRST_INTS = 14
const FIRST_FLOATS = 4
const FIRST_RANGES = 1
const FIRST_TABLES = 74
/** Of a table of five names. */
const TABLE_BYTES = 120
const MOST = 2000
const LARGEST_DIGIT = 2 ** 30

function none(count: number): Stack {
  return new Array<null>(count).fill(null)
}

export class KeptMemory {
  private readonly ofType = new Map<PyType, Stack>()
  private readonly ofLength = new Map<number, Stack>()
  private readonly tables: Stack = none(FIRST_TABLES)

  constructor(private readonly vm: Vm) {
    const { types } = vm
    this.ofType.set(types.int, none(FIRST_INTS))
    this.ofType.set(types.float, none(FIRST_FLOATS))
    this.ofType.set(types.range, none(FIRST_RANGES))
    this.ofType.set(types.rangeIterator, none(FIRST_RANGES))
  }

  /** For a new object: the memory that it is made in, undefined where it asks for its own. */
  take(object: PyObject, isReused: boolean): Block | null | undefined {
    if (isReused) return this.stackOf(object).pop() ?? null
    return this.isLoose(object) ? this.stackOf(object).pop() : undefined
  }

  /** Of a dead object: whether its memory is kept. */
  keep(object: PyObject, isKept: boolean, block: Block | null, given: Block[]): boolean {
    const room = this.roomFor(object)
    if (!isKept && room === 0) return false
    const stack = this.stackOf(object)
    if (!isKept && stack.length >= room) return false
    stack.push(block)
    if (stack.length > MOST) given.push(...stack.splice(0, 1).filter((one) => one !== null))
    return true
  }

  takeTable(bytes: number): Block | null | undefined {
    return bytes === TABLE_BYTES ? this.tables.pop() : undefined
  }

  keepTable(bytes: number, block: Block | null): boolean {
    if (bytes !== TABLE_BYTES || this.tables.length >= TABLES) return false
    this.tables.push(block)
    return true
  }

  /** Forgets all that is kept; returns what is given back of it. */
  empty(): Block[] {
    const given: Block[] = []
    for (const stack of [...this.ofType.values(), ...this.ofLength.values(), this.tables])
      for (const block of stack.splice(0)) if (block !== null) given.push(block)
    return given
  }

  private isLoose(object: PyObject): boolean {
    return this.roomFor(object) > 0
  }

  /** Of the types of which nobody but this list tells who is made in dead ones' memory. */
  private roomFor({ cls, data }: PyObject): number {
    const { types } = this.vm
    if (cls === types.int) return typeof data === 'number' && Math.abs(data) < LARGEST_DIGIT ? INTS : 0
    if (cls === types.float) return FLOATS
    return cls === types.range || cls === types.rangeIterator ? RANGES : 0
  }

  private stackOf(object: PyObject): Stack {
    const isTuple = object.cls.kind === kind.TUPLE
    const stacks: Map<PyType | number, Stack> = isTuple ? this.ofLength : this.ofType
    const key = isTuple ? object.cls.layout.size(object) : object.cls
    let stack = stacks.get(key)
    if (stack === undefined) stacks.set(key, (stack = []))
    return stack
  }
}
