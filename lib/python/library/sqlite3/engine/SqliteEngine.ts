/**
 * SQLite in a run: one copy of its program (WebAssembly) with a memory of its own, made when the run first connects.
 *
 * Invariants: the program reaches the run's own system and nothing else (systemCalls.ts). Its memory grows only as far as the run's
 * budget of bytes allows; where it may not, SQLite is out of memory. It cannot tell when a stack is full, its own of C frames or the
 * machine's, so whoever runs much asks first (`hasRoom`). What is thrown through it all the same leaves it in the middle of
 * something: it is broken from then on, does nothing more, and says so.
 *
 * It does not know Python: who is called back, and with what, is `Callbacks`' affair.
 */
import { addCallbacks, type Callback } from './callbackTable'
import type { SqliteFunctions } from './sqliteFunctions'
import { type Surroundings, systemCalls } from './systemCalls'
import { WasmMemory } from './wasmMemory'

const PAGE = 1 << 16
const FIRST_PAGES = 128
const MOST_PAGES = 1 << 15
/** Of the 512 KiB of C frames: what one more call of SQLite may need. */
const STACK_BYTES = 512 << 10
const STACK_RESERVE = 96 << 10

/** To SQLite: the bytes are copied. */
export const TRANSIENT = -1

export type CallbackName =
  | 'call'
  | 'step'
  | 'final'
  | 'value'
  | 'inverse'
  | 'release'
  | 'collate'
  | 'progress'
  | 'busy'
  | 'authorize'
  | 'trace'

export interface EngineHost extends Omit<Surroundings, 'memory' | 'grow' | 'allocate'> {
  /** Whether the run may have so many bytes more. */
  mayHave(bytes: number): boolean
  /** Says that the program is broken. */
  refuse(): never
}

/** What is given back by these is lost with a broken program anyway. */
const GIVING_BACK = new Set(['free', 'sqlite3_free', 'sqlite3_finalize', 'sqlite3_reset', 'sqlite3_close_v2'])
/** Calls, one in another, that show that there is some room on the machine's stack. */
const PROBE = 400

export class SqliteEngine {
  readonly memory = new WasmMemory(new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES }))
  readonly sqlite: SqliteFunctions
  readonly places: Readonly<Record<CallbackName, number>>
  isBroken = false
  private readonly stackTop: number

  constructor(
    program: WebAssembly.Module,
    private readonly host: EngineHost,
    callbacks: Readonly<Record<CallbackName, Callback>>,
  ) {
    const calls = systemCalls({
      system: host.system,
      memory: this.memory,
      now: () => host.now(),
      grow: (bytes) => this.grow(bytes),
      allocate: (bytes) => this.allocate(bytes),
    })
    const env = { ...calls.env, memory: this.memory.memory }
    const imports = { ...calls, env } as WebAssembly.Imports // functions that take what the program passes
    const instance = new WebAssembly.Instance(program, imports)
    this.sqlite = this.guarded(instance.exports) as unknown as SqliteFunctions // of the program that package.json names
    this.sqlite.__wasm_call_ctors()
    this.stackTop = this.sqlite.emscripten_stack_get_current()
    this.places = addCallbacks(this.sqlite.__indirect_function_table, callbacks)
    this.sqlite.sqlite3_initialize()
  }

  /** How much memory it has taken beyond what it begins with. */
  get grown(): number {
    return this.memory.size - FIRST_PAGES * PAGE
  }

  /** Whether there is room for another call within those that run. */
  get hasRoom(): boolean {
    const used = this.stackTop - this.sqlite.emscripten_stack_get_current()
    return used < STACK_BYTES - STACK_RESERVE && canCall(PROBE)
  }

  private guarded(exports: WebAssembly.Exports): WebAssembly.Exports {
    return Object.fromEntries(
      Object.entries(exports).map(([name, value]) => [
        name,
        typeof value === 'function' ? this.guardedFunction(name, value as (...args: unknown[]) => unknown) : value, // of the program
      ]),
    )
  }

  private guardedFunction(name: string, call: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
    return (...args) => {
      if (this.isBroken) return GIVING_BACK.has(name) ? 0 : this.host.refuse()
      let isDone = false
      try {
        const result = call(...args)
        isDone = true
        return result
      } finally {
        if (!isDone) this.isBroken = true
      }
    }
  }

  /** A fifth more than is asked for, where that may be, so that a database does not grow page by page. */
  private grow(bytes: number): boolean {
    const { memory } = this.memory
    const { size } = this.memory
    for (const wanted of [Math.max(bytes, size * 1.2), bytes]) {
      const pages = Math.ceil((wanted - size) / PAGE)
      if (size / PAGE + pages > MOST_PAGES || !this.host.mayHave(this.grown + pages * PAGE)) continue
      if (canGrow(memory, pages)) return true
    }
    return false
  }

  private allocate(bytes: number): number {
    const at = this.sqlite.emscripten_builtin_memalign(PAGE, bytes)
    if (at !== 0) this.memory.bytes(at, bytes).fill(0)
    return at
  }

  /** Bytes of SQLite's own until `act` is done; null where it has no memory for them. */
  withBytes<T>(bytes: Uint8Array, act: (at: number) => T): T | null {
    const { sqlite, memory } = this
    const at = sqlite.malloc(bytes.length + 1)
    if (at === 0) return null
    memory.bytes(at, bytes.length).set(bytes)
    memory.view.setUint8(at + bytes.length, 0)
    try {
      return act(at)
    } finally {
      sqlite.free(at)
    }
  }

  /** As withBytes, for a text that ends where it says. */
  withText<T>(text: string, act: (at: number) => T): T | null {
    return this.withBytes(encoder.encode(text), act)
  }

  /** A place for one pointer or number of eight bytes until `act` is done. */
  withPlace<T>(act: (at: number) => T): T {
    const { sqlite, memory } = this
    const before = sqlite.emscripten_stack_get_current()
    const at = sqlite._emscripten_stack_alloc(16)
    memory.setLong(at, 0n)
    try {
      return act(at)
    } finally {
      sqlite._emscripten_stack_restore(before)
    }
  }
}

const encoder = new TextEncoder()

/** The machine may have less memory than the run is allowed. */
function canGrow(memory: WebAssembly.Memory, pages: number): boolean {
  try {
    memory.grow(pages)
    return true
  } catch {
    return false
  }
}

/** Whether so many calls, one in another, fit on the machine's stack. */
function canCall(depth: number): boolean {
  try {
    return nested(depth, 1, 2, 3, 4, 5, 6) > 0
  } catch {
    return false
  }
}

/** Its arguments take room. */
function nested(depth: number, a: number, b: number, c: number, d: number, e: number, f: number): number {
  return depth === 0 ? a + b + c + d + e + f : nested(depth - 1, b, c, d, e, f, a) + 1
}
