/**
 * Blocks of dead objects that CPython keeps for the next ones of their type: neither does such a block count as free, nor does the next
 * object of the type take another. A collection of the oldest generation gives them all back.
 *
 * Source: pycore_freelist_state.h of 3.14. The table of a dict's keys has a list of its own, which is left out here.
 */
import type { TypeInfo } from '../heap/history/event'
import type { Block } from './Pymalloc'

const ROOM: Readonly<Record<string, number>> = { list: 80, dict: 80, float: 100, int: 100, tuple: 2000 }
const LONGEST_TUPLE = 20
const EMPTY_TUPLE_BYTES = 48
const POINTER = 8
/** Of an int of one digit. */
const SMALL_INT_BYTES = 28

export class FreeLists {
  private readonly lists = new Map<string, Block[]>()

  constructor(private readonly free: (block: Block) => void) {}

  take(type: TypeInfo, size: number): Block | null {
    const name = listOf(type, size)
    return name === null ? null : (this.lists.get(name)?.pop() ?? null)
  }

  /** Whether the block is kept. */
  keep(type: TypeInfo, size: number, block: Block): boolean {
    const name = listOf(type, size)
    if (name === null) return false
    const list = this.lists.get(name) ?? []
    if (list.length >= (ROOM[type.name] ?? 0)) return false
    list.push(block)
    this.lists.set(name, list)
    block.pool.owners[block.number] = 0
    return true
  }

  empty(): void {
    for (const list of this.lists.values()) for (const block of list.splice(0)) this.free(block)
  }
}

/** The list that an object goes to: tuples have one for each length. */
function listOf({ name, module, role }: TypeInfo, size: number): string | null {
  if (module !== 'builtins' || role === 'instance' || !Object.hasOwn(ROOM, name)) return null
  if (name === 'int') return size === SMALL_INT_BYTES ? name : null
  if (name !== 'tuple') return name
  const length = (size - EMPTY_TUPLE_BYTES) / POINTER
  return length <= LONGEST_TUPLE ? `tuple ${length}` : null
}
