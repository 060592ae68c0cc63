/**
 * What SQLite calls: SQL functions, aggregates and collations written in Python, and the handlers of a connection. Follows
 * Modules/_sqlite/connection.c.
 *
 * A Python exception never leaves a callback: SQLite is told that the function failed, and the exception is forgotten, or told
 * where `enable_callback_tracebacks` asked for that. What ends the run goes through.
 */
import { int64Of } from './values'
import { isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { findAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import type { PyRaise } from '../../vm/PyRaise'
import { asRaise } from '../../vm/unwind'
import type { Vm } from '../../vm/Vm'
import type { Databases } from './Databases'
import type { Callback } from './engine/callbackTable'
import type { CallbackName } from './engine/SqliteEngine'
import { actionCodes } from './sqliteCodes'
import { argumentsAt, decodedText, setResult } from './values'

const POINTER = 4
const FAILED = -1
const FITS = 2n ** 31n

export function callbacksOf(vm: Vm, databases: Databases): Readonly<Record<CallbackName, Callback>> {
  const answers = new CallbackAnswers(vm, databases)
  return {
    call: { shape: 'iii:', call: (context = 0, count = 0, at = 0) => answers.call(context, count, at) },
    step: { shape: 'iii:', call: (context = 0, count = 0, at = 0) => answers.step(context, count, at) },
    inverse: { shape: 'iii:', call: (context = 0, count = 0, at = 0) => answers.inverse(context, count, at) },
    value: { shape: 'i:', call: (context = 0) => answers.value(context) },
    final: { shape: 'i:', call: (context = 0) => answers.final(context) },
    release: { shape: 'i:', call: (id = 0) => databases.release(id, 'function') },
    collate: {
      shape: 'iiiii:i',
      call: (id = 0, length = 0, at = 0, otherLength = 0, other = 0) =>
        answers.collate(id, [at, length], [other, otherLength]),
    },
    progress: { shape: 'i:i', call: (id = 0) => answers.progress(id) },
    busy: {
      shape: 'ii:i',
      call: (id = 0, tries = 0) => (databases.waitForOthers(id, tries) ? 1 : 0),
    },
    authorize: { shape: 'iiiiii:i', call: (id = 0, action = 0, ...texts) => answers.authorize(id, action, texts) },
    trace: {
      shape: 'iiii:i',
      call: (_what = 0, id = 0, statement = 0, text = 0) => answers.trace(id, statement, text),
    },
  }
}

class CallbackAnswers {
  constructor(
    private readonly vm: Vm,
    private readonly databases: Databases,
  ) {}

  /** A scalar function. */
  call(context: number, count: number, at: number): void {
    this.toResult(context, 'user-defined function raised exception', (callable) => this.applied(callable, count, at))
  }

  step(context: number, count: number, at: number): void {
    const words = "user-defined aggregate's '__init__' method raised error"
    const instance =
      this.instance(context) ??
      this.guarded(
        context,
        () => words,
        (type) => this.begin(context, type),
      )
    if (instance === null) return
    this.method(context, instance, 'step', count, at)
  }

  inverse(context: number, count: number, at: number): void {
    const instance = this.instance(context)
    if (instance !== null) this.method(context, instance, 'inverse', count, at)
  }

  value(context: number): void {
    const instance = this.instance(context)
    if (instance !== null) this.tell(context, instance, 'value')
  }

  /** The result of an aggregate, which ends with that. No rows: its class was never called. */
  final(context: number): void {
    const { engine } = this.databases
    const place = engine.sqlite.sqlite3_aggregate_context(context, 0)
    if (place === 0) return
    const id = engine.memory.int(place)
    const instance = this.databases.heldBy(id)
    if (instance === null) return
    this.tell(context, instance, 'finalize')
    engine.memory.setInt(place, 0)
    this.databases.release(id, 'aggregate')
  }

  collate(id: number, ...texts: readonly (readonly [number, number])[]): number {
    const { vm } = this
    const callable = this.databases.heldBy(id)
    if (callable === null) return 0
    const order = this.quietly(callable, () => {
      const result = this.calledWith(callable, () => texts.map(([at, length]) => this.text(at, length)))
      try {
        return isInt(result) ? Math.sign(Number(result.data)) : 0
      } finally {
        vm.decref(result)
      }
    })
    return order ?? 0
  }

  /** Not 0 interrupts the statement. */
  progress(id: number): number {
    const { databases, vm } = this
    const watched = databases.watchedBy(id)
    const every = databases.lookEvery(watched ?? undefined)
    databases.pay(every)
    if (watched?.progress == null) return 0
    watched.left -= every
    if (watched.left > 0) return 0
    watched.left = watched.period
    const { progress } = watched
    const goesOn = this.quietly(progress, () => {
      const result = call(vm, progress, [])
      try {
        return vm.truth(result) ? 1 : 0
      } finally {
        vm.decref(result)
      }
    })
    return goesOn ?? FAILED
  }

  authorize(id: number, action: number, texts: readonly number[]): number {
    const { vm } = this
    const callable = this.databases.watchedBy(id)?.authorizer ?? null
    if (callable === null) return 0
    const answer = this.quietly(callable, () => {
      const result = this.calledWith(callable, () => [vm.int(action), ...texts.map((at) => this.stringOrNone(at))])
      try {
        return isInt(result) && this.fits(int64Of(vm, result)) ? Number(result.data) : null
      } finally {
        vm.decref(result)
      }
    })
    return answer ?? actionCodes.DENY
  }

  private fits(value: bigint): boolean {
    return value < FITS && value >= -FITS
  }

  /** A statement begins: its text, with what was bound. */
  trace(id: number, statement: number, text: number): number {
    const callable = this.databases.watchedBy(id)?.trace ?? null
    if (callable === null) return 0
    this.quietly(callable, () => {
      this.vm.decref(this.calledWith(callable, () => [this.expanded(statement, text)]))
      return 0
    })
    return 0
  }

  private expanded(statement: number, text: number): PyObject {
    const { sqlite, memory } = this.databases.engine
    const at = sqlite.sqlite3_expanded_sql(statement)
    if (at === 0) return decodedText(this.vm, memory.stringBytes(text))
    try {
      return decodedText(this.vm, memory.stringBytes(at))
    } finally {
      sqlite.sqlite3_free(at)
    }
  }

  // Aggregates

  /** The aggregate that is being worked out, or null. */
  private instance(context: number): PyObject | null {
    const { engine } = this.databases
    const place = engine.sqlite.sqlite3_aggregate_context(context, POINTER)
    return place === 0 ? null : this.databases.heldBy(engine.memory.int(place))
  }

  private begin(context: number, type: PyObject): PyObject {
    const { vm, databases } = this
    const { sqlite, memory } = databases.engine
    const made = call(vm, type, [])
    const id = databases.hold(made, 'aggregate')
    memory.setInt(sqlite.sqlite3_aggregate_context(context, POINTER), id)
    vm.decref(made)
    return made
  }

  private method(context: number, instance: PyObject, name: 'step' | 'inverse', count: number, at: number): void {
    this.withMethod(context, instance, name, (method) => {
      this.vm.decref(this.applied(method, count, at))
      return null
    })
  }

  /** What a method without arguments gives is the result. */
  private tell(context: number, instance: PyObject, name: 'value' | 'finalize'): void {
    this.withMethod(context, instance, name, (method) => call(this.vm, method, []))
  }

  private withMethod(
    context: number,
    instance: PyObject,
    name: string,
    act: (method: PyObject) => PyObject | null,
  ): void {
    const whose = `user-defined aggregate's '${name}' method`
    let isThere = false
    const words = (): string => (isThere ? `${whose} raised error` : `${whose} not defined`)
    this.guarded(context, words, () => {
      const method = findAttr(this.vm, instance, name)
      if (method === null) throw this.vm.error('AttributeError', name)
      isThere = true
      try {
        this.give(context, act(method))
      } finally {
        this.vm.decref(method)
      }
      return instance
    })
  }

  // Calling

  /** Takes the result over; null is none to be told. */
  private give(context: number, result: PyObject | null): void {
    if (result === null) return
    try {
      if (!setResult(this.vm, this.databases, context, result))
        throw this.vm.error('TypeError', `SQLite has no type for '${result.cls.name}' objects`)
    } finally {
      this.vm.decref(result)
    }
  }

  private toResult(context: number, words: string, act: (callable: PyObject) => PyObject): void {
    this.guarded(
      context,
      () => words,
      (callable) => {
        this.give(context, act(callable))
        return callable
      },
    )
  }

  /** Does something with the function that was registered; SQLite is told what fails. */
  private guarded(context: number, words: () => string, act: (callable: PyObject) => PyObject): PyObject | null {
    const { databases, vm } = this
    const callable = databases.heldBy(databases.engine.sqlite.sqlite3_user_data(context))
    if (callable === null) return null
    callable.refs++
    try {
      return act(callable)
    } catch (thrown) {
      const error = asRaise(vm, thrown)
      this.fail(context, error, words())
      this.tellOrForget(error, callable)
      return null
    } finally {
      vm.decref(callable)
    }
  }

  private fail(context: number, error: PyRaise, words: string): void {
    const { engine } = this.databases
    if (this.vm.isError(error, 'MemoryError')) engine.sqlite.sqlite3_result_error_nomem(context)
    else if (this.vm.isError(error, 'OverflowError')) engine.sqlite.sqlite3_result_error_toobig(context)
    else engine.withText(words, (at) => engine.sqlite.sqlite3_result_error(context, at, -1))
  }

  private tellOrForget(error: PyRaise, callable: PyObject): void {
    if (this.databases.tellsErrors)
      this.vm.services.reportUnraisable(this.vm, error, 'Exception ignored on sqlite3 callback', callable)
    else this.vm.dropError(error)
  }

  /** As guarded, where SQLite has no way to be told: null if it failed. */
  private quietly(callable: PyObject, act: () => number | null): number | null {
    callable.refs++
    try {
      return act()
    } catch (error) {
      this.tellOrForget(asRaise(this.vm, error), callable)
      return null
    } finally {
      this.vm.decref(callable)
    }
  }

  private applied(callable: PyObject, count: number, at: number): PyObject {
    return this.calledWith(callable, () => argumentsAt(this.vm, this.databases, count, at))
  }

  private calledWith(callable: PyObject, make: () => readonly PyObject[]): PyObject {
    const args = make()
    try {
      return call(this.vm, callable, args)
    } finally {
      for (const arg of args) this.vm.decref(arg)
    }
  }

  private text(at: number, length: number): PyObject {
    return decodedText(this.vm, this.databases.engine.memory.bytes(at, length))
  }

  private stringOrNone(at: number): PyObject {
    return at === 0 ? this.vm.newNone() : decodedText(this.vm, this.databases.engine.memory.stringBytes(at))
  }
}
