/**
 * SQLite in a run: the engine, and what it calls back, by numbers that it hands round as pointers.
 *
 * Invariants: a Python function that SQLite was given is counted once for it (`hold`), by a count that no object explains: the
 * collector cannot see it. SQLite gives it back when it forgets the function, at the latest when the database is closed. Work
 * done in SQLite is paid for from the run's budget, as loops and calls are (`progress`).
 */
import { IMMORTAL } from '../../../heap/HeapObject'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import { callbacksOf } from './callbacks'
import { SqliteEngine } from './engine/SqliteEngine'

/** Operations of SQLite's own machine between two looks at the budget. */
const OPERATIONS = 1000
/** What an operation costs, in loops and calls: it takes about as long. */
const COST = 5
/** Of the run's bytes, what SQLite may have. */
const SHARE = 0.75
const MILLISECONDS = 1000
const NANOSECONDS = 1_000_000n
/** How long it is waited for another connection, time after time, in milliseconds: as SQLite itself waits. */
const DELAYS = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100]
const LONGEST = 100
const HELD = 'a function that SQLite may call'
const RESULT = 'an aggregate that SQLite is working out'

/** What a database does while it runs a statement. */
export interface Watched {
  /** `set_progress_handler`: what is asked, and after how many operations each time. */
  progress: PyObject | null
  period: number
  /** Operations until it is asked again. */
  left: number
  authorizer: PyObject | null
  trace: PyObject | null
  /** How long it waits for another connection, in seconds. */
  patience: number
}

export class Databases {
  readonly engine: SqliteEngine
  /** `enable_callback_tracebacks` */
  tellsErrors = false
  /** An adapter is registered for a type that SQLite stores as it is. */
  adaptsPlain = false
  private readonly held = new Map<number, PyObject>()
  private readonly watched = new Map<number, Watched>()
  private next = 1

  constructor(
    private readonly vm: Vm,
    program: WebAssembly.Module,
  ) {
    const host = {
      system: vm.system,
      now: () => vm.clock.wallTime(),
      // The rest is for the program, which goes on when SQLite has no more memory.
      mayHave: (bytes: number) => vm.recorder.liveBytes + bytes <= vm.limits.bytes * SHARE,
      refuse: (): never => {
        throw vm.error('sqlite3.OperationalError', 'SQLite was interrupted in the middle of something and cannot go on')
      },
    }
    this.engine = new SqliteEngine(program, host, callbacksOf(vm, this))
  }

  // Held objects

  /** A number for an object (borrowed) that SQLite refers to from now on. */
  hold(object: PyObject, why: 'function' | 'aggregate'): number {
    const id = this.next++
    object.refs++
    this.held.set(id, object)
    if (object.refs < IMMORTAL) this.vm.recorder.hold(this.vm.ref(object), 1, why === 'function' ? HELD : RESULT)
    return id
  }

  heldBy(id: number): PyObject | null {
    return this.held.get(id) ?? null
  }

  release(id: number, why: 'function' | 'aggregate'): void {
    const object = this.held.get(id)
    if (object === undefined) return
    this.held.delete(id)
    if (object.refs < IMMORTAL) this.vm.recorder.hold(this.vm.ref(object), -1, why === 'function' ? HELD : RESULT)
    this.vm.decref(object)
  }

  // Watching

  /** Of a new connection: what it works is counted from now on. */
  watch(db: number, patience: number): number {
    const id = this.next++
    this.watched.set(id, { progress: null, period: 0, left: 0, authorizer: null, trace: null, patience })
    this.askOften(db, id)
    const { sqlite, places } = this.engine
    sqlite.sqlite3_busy_handler(db, places.busy, id)
    return id
  }

  watchedBy(id: number): Watched | null {
    return this.watched.get(id) ?? null
  }

  forget(id: number): void {
    this.watched.delete(id)
  }

  /** SQLite looks in often enough for the budget and for the program's own handler. */
  askOften(db: number, id: number): void {
    const { sqlite, places } = this.engine
    sqlite.sqlite3_progress_handler(db, this.lookEvery(this.watched.get(id)), places.progress, id)
  }

  lookEvery(watched: Watched | undefined): number {
    return watched?.progress == null ? OPERATIONS : Math.min(OPERATIONS, watched.period)
  }

  /** So many operations are done. */
  pay(operations: number): void {
    const { vm } = this
    vm.ticksLeft -= operations * COST
    if (vm.ticksLeft <= 0) vm.tick()
  }

  /** Another connection has the database: others run for a while. False when that has been tried long enough. */
  waitForOthers(id: number, tries: number): boolean {
    const { scheduler } = this.vm
    const most = Math.trunc((this.watched.get(id)?.patience ?? 0) * MILLISECONDS)
    const before = DELAYS.slice(0, tries).reduce((sum, one) => sum + one, 0)
    const later = LONGEST * Math.max(0, tries - DELAYS.length)
    const delay = Math.min(DELAYS[tries] ?? LONGEST, most - before - later)
    if (delay <= 0) return false
    const wait = scheduler.wait('a database that another connection has', BigInt(delay) * NANOSECONDS)
    while (wait.over !== 'late') scheduler.park(wait)
    return true
  }
}

/** The run's databases, begun with the first one that asks. */
export function databasesOf(vm: Vm): Databases {
  if (vm.databases !== null) return vm.databases
  const program = vm.host.sqlite?.()
  if (program === undefined)
    throw vm.error('ImportError', "no module 'sqlite3' in this interpreter: it was given no SQLite")
  const made = new Databases(vm, program)
  vm.databases = made
  // What they take is not in the heap: it is asked for at every line.
  vm.recorder.isCrowded = true
  return made
}
