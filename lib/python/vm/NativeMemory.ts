/**
 * The memory that C code of a run could see: blocks of bytes at made-up addresses. Nothing of it is the host's.
 *
 * Invariant: blocks never touch and an address is never used again, so that whoever reads beyond a block, or from one that was
 * freed, finds nothing there. What an address inside a Python object shows is not known here (library/ctypes/access.ts).
 */
import type { PyObject } from '../objects/PyObject'

export interface Block {
  readonly address: number
  readonly bytes: Uint8Array
}

export interface Found {
  readonly block: Block
  /** The address's place in the block. */
  readonly at: number
}

const FIRST = 0x55d000000010
const UNIT = 16

export class NativeMemory {
  /** References that C code took and did not give back. */
  readonly taken = new Map<PyObject, number>()
  /** What C code allocated and did not free, by its address. */
  readonly allocated = new Map<number, PyObject>()
  /** What lies at the addresses of C functions. */
  readonly functions = new Map<number, unknown>()
  /** `ctypes.get_errno()` */
  errno = 0
  /** How many bytes all blocks have. */
  used = 0
  /** Addresses of bytes objects whose text C code was shown, in order. */
  private readonly texts: number[] = []
  private readonly blocks: Block[] = []
  private next = FIRST

  /** A block for these bytes, which somebody else may own. */
  place(bytes: Uint8Array): Block {
    const block: Block = { address: this.reserve(bytes.length), bytes }
    this.blocks.push(block)
    this.used += bytes.length
    return block
  }

  /** An address that nothing is read from: a function's. */
  reserve(size: number): number {
    const address = this.next
    this.next += (Math.ceil(size / UNIT) + 1) * UNIT
    return address
  }

  free(block: Block): void {
    const at = lastUpTo(this.blocks, ({ address }) => address, block.address)
    if (this.blocks[at] !== block) return
    this.blocks.splice(at, 1)
    this.used -= block.bytes.length
  }

  /** The block that has room for `size` bytes at the address. */
  find(address: number, size: number): Found | null {
    const block = this.blocks[lastUpTo(this.blocks, (one) => one.address, address)]
    if (block === undefined) return null
    const at = address - block.address
    return at + size <= block.bytes.length ? { block, at } : null
  }

  showText(start: number): void {
    const at = lastUpTo(this.texts, Number, start)
    if (this.texts[at] !== start) this.texts.splice(at + 1, 0, start)
  }

  /** Where the last bytes object begins that was shown and lies not behind the address. */
  textBefore(address: number): number | null {
    return this.texts[lastUpTo(this.texts, Number, address)] ?? null
  }
}

/** The number of the last one that does not begin behind the address, or -1; they are in order. */
function lastUpTo<T>(items: readonly T[], start: (item: T) => number, address: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && start(item) <= address) low = middle + 1
    else high = middle
  }
  return low - 1
}
