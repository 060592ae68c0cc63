/**
 * Who runs: the threads of a run take turns, one at a time, as CPython's do under its lock.
 *
 * A turn ends when the thread waits, or when its length is used up and another thread is ready: at an end of the
 * interpreter's instructions at which CPython too would let go (a call, a jump back). The length is the switch interval,
 * stretched or shortened by the run's seed; who is ready first runs first. So equal runs switch at equal places.
 *
 * A thread of which only the interpreter's own loop is under way is put aside by leaving that loop (PUT_ASIDE is thrown) and
 * goes on in any other turn. One that waits within native code cannot leave it: it is buried, and the others run on top
 * of it until its wait is over. A buried thread that is ready runs when what lies on top of it is done.
 *
 * Time is the run's own: when nobody is ready, it moves on to the end of the first wait. When there is none, no thread
 * will ever run again, and the run stops and says who waits for what.
 *
 * It does not know what threads wait for.
 */
import type { PyObject } from '../../objects/PyObject'
import type { Clock } from '../Clock'
import type { Frame } from '../Frame'
import { PyRaise } from '../PyRaise'
import { showStack } from '../shownStack'
import { PROCESS, Thread, type ThreadBody, type Wait } from '../Thread'
import type { Vm } from '../Vm'
import { isBlockingCall } from './blockingCall'
import { LEFT_BEHIND, PUT_ASIDE } from './putAside'
import { tellDeadlock } from './deadlock'
import { TurnLengths } from './TurnLengths'

const FIRST_IDENT = 140_000_000_000_000
const IDENT_STEP = 8_392_704
/** A buried thread that could go on lets the others run in every so many turns only: what lies on top of it may need it. */
const PATIENCE = 8

export class Scheduler {
  readonly main = new Thread(0, FIRST_IDENT, false)
  readonly turns: TurnLengths
  /** All threads that are not done, the oldest first. */
  readonly threads = new Set<Thread>([this.main])
  /** Ready to run, the first one first. */
  private readonly ready: Thread[] = []
  private readonly freeNumbers: number[] = []
  private nextNumber = 1
  private nextIdent = FIRST_IDENT + IDENT_STEP
  private nextNativeId = PROCESS + 1
  private turnIsOver = false
  private impatience = 0
  /** The program has ended: nobody but the main thread runs any more. */
  private isClosed = false

  constructor(
    private readonly vm: Vm,
    private readonly clock: Clock,
    seed: number,
  ) {
    this.turns = new TurnLengths(seed)
  }

  // Beginning and ending

  /** A new thread, ready to run. */
  spawn(body: ThreadBody, isDaemon: boolean): Thread {
    const number = this.freeNumbers.pop() ?? this.nextNumber++
    const thread = new Thread(number, this.nextIdent, isDaemon, this.nextNativeId++, this.vm.thread.systemName)
    this.nextIdent += IDENT_STEP
    thread.body = body
    thread.site = this.vm.recorder.site
    this.threads.add(thread)
    this.ready.push(thread)
    if (this.threads.size === 2) this.newTurn()
    return thread
  }

  /**
   * Runs the program's first thread to its end, and others meanwhile; their native code goes no further. Whoever types a program
   * gives it one body after another: between two, the others stand still.
   */
  runMain(body: ThreadBody): void {
    const { main } = this
    main.isDone = false
    main.body = body
    this.ready.push(main)
    try {
      while (!main.isDone) this.turn(this.next(null))
    } catch (error) {
      if (error !== LEFT_BEHIND) throw error
      this.enter(main)
    }
    main.pin()
  }

  /** The interpreter ends: daemon threads never run again. */
  close(): void {
    this.isClosed = true
  }

  /** Whether any other thread may run yet. */
  get isAlone(): boolean {
    return this.threads.size === 1 || this.isClosed
  }

  // Waiting

  /** The wait with which the running instruction was left, if it is being done again; else a new one. */
  wait(what: string, nanoseconds: bigint | null): Wait {
    const { thread } = this.vm
    const known = thread.resumed
    thread.resumed = null
    if (known !== null) return known
    const since = this.clock.now()
    return { since, deadline: nanoseconds === null ? null : since + nanoseconds, what, over: null }
  }

  /** The running thread waits until `wait` is over. Throws PUT_ASIDE where its instruction can be done again. */
  park(wait: Wait): void {
    const { thread } = this.vm
    wait.over = null
    thread.wait = wait
    if (thread.isAtBase && thread.frame !== null && isBlockingCall(this.vm, thread.frame)) throw PUT_ASIDE
    this.runOthers(thread)
    thread.wait = null
    if (thread === this.main && this.vm.signals.isDue) this.vm.signals.run()
  }

  /** A waiting thread may go on. */
  wake(thread: Thread, how: 'woken' | 'late' = 'woken'): void {
    const { wait } = thread
    if (wait === null || wait.over !== null) return
    wait.over = how
    this.ready.push(thread)
  }

  // Turns

  /** The running thread has used up what it was given. */
  tick(): void {
    this.vm.signals.look(this.clock.now())
    if (this.isAlone) return
    this.turnIsOver = true
    this.vm.collector.pending = true
    this.newTurn()
  }

  /** The interpreter is between two instructions; nothing of them is under way. */
  atBoundary(): void {
    if (this.vm.signals.isDue && this.vm.thread === this.main) this.vm.signals.run()
    if (!this.turnIsOver) return
    this.turnIsOver = false
    this.wakeLate()
    const { thread } = this.vm
    if (!this.ready.some((other) => !other.isBuried)) return
    if (thread.isAtBase) {
      this.ready.push(thread)
      throw PUT_ASIDE
    }
    if (++this.impatience % PATIENCE !== 0) return
    this.ready.push(thread)
    this.runOthers(thread)
  }

  /** Runs the others until `thread`, which cannot be put aside, has its turn. */
  private runOthers(thread: Thread): void {
    thread.isBuried = true
    try {
      for (let next = this.next(thread); next !== thread; next = this.next(thread)) {
        this.turn(next)
        if (this.main.isDone && thread.isDaemon) throw LEFT_BEHIND
      }
    } finally {
      thread.isBuried = false
    }
    this.newTurn()
  }

  /** The thread whose turn it is: `thread`, or one that is not buried. Time passes until there is one. */
  private next(thread: Thread | null): Thread {
    for (;;) {
      this.wakeLate()
      const at = this.ready.findIndex((one) => one === thread || (!one.isBuried && !this.isClosed))
      const [next] = at < 0 ? [] : this.ready.splice(at, 1)
      if (next !== undefined) return next
      this.passTime(thread)
    }
  }

  private passTime(thread: Thread | null): void {
    let first: bigint | null = this.vm.signals.alarm?.at ?? null
    for (const one of this.threads) {
      if (one !== thread && (one.isBuried || this.isClosed)) continue
      const deadline = one.wait?.over === null ? one.wait.deadline : null
      if (deadline !== null && (first === null || deadline < first)) first = deadline
    }
    if (first === null) throw tellDeadlock(this.vm, this.threads)
    this.clock.passUntil(first)
  }

  private wakeLate(): void {
    const now = this.clock.now()
    this.vm.signals.look(now)
    if (this.isAlone && this.ready.length > 0) return
    const late = [...this.threads].filter(
      ({ wait }) => wait !== null && wait.over === null && wait.deadline !== null && wait.deadline <= now,
    )
    late.sort((a, b) => Number((a.wait?.deadline ?? 0n) - (b.wait?.deadline ?? 0n)))
    for (const thread of late) this.wake(thread, 'late')
  }

  /** Lets the thread run until it waits, its turn is over, or it ends. */
  private turn(thread: Thread): void {
    const beneath = this.vm.thread
    this.enter(thread)
    thread.base = beneath.nativeDepth
    thread.nativeDepth = thread.base
    this.newTurn()
    try {
      this.goOn(thread)
      this.finish(thread)
    } catch (error) {
      if (error !== PUT_ASIDE) throw error
    }
    this.enter(beneath)
  }

  private goOn(thread: Thread): void {
    const { vm } = this
    const { body } = thread
    let value = null
    let raise: PyRaise | null = null
    try {
      if (thread.entry !== null) value = this.resume(thread, thread.entry)
      else {
        thread.entry = body?.begin() ?? null
        if (thread.entry !== null) value = vm.services.runOn(vm, thread.entry)
      }
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error
      raise = error
    }
    thread.entry = null
    body?.end(value, raise)
  }

  /** Where it waited, the wait goes on; unless a signal's handler raises there. */
  private resume(thread: Thread, entry: Frame): PyObject | null {
    const { vm } = this
    const { wait } = thread
    thread.wait = null
    const raise = thread === this.main && vm.signals.isDue ? this.interrupt() : null
    if (raise === null) {
      thread.resumed = wait
      return vm.services.runOn(vm, entry)
    }
    if (wait !== null) wait.over = 'late'
    return vm.services.runRaising(vm, entry, raise)
  }

  /** Runs handlers on top of what the main thread does; null when they raised nothing. */
  private interrupt(): PyRaise | null {
    const { main, vm } = this
    main.nativeDepth++
    try {
      vm.signals.run()
      return null
    } catch (error) {
      if (!(error instanceof PyRaise)) throw error
      return error
    } finally {
      main.nativeDepth--
    }
  }

  private finish(thread: Thread): void {
    const { vm } = this
    thread.isDone = true
    thread.body = null
    if (thread === this.main) return
    this.threads.delete(thread)
    this.freeNumbers.push(thread.number)
    thread.joiners.wakeAll(vm)
  }

  private enter(thread: Thread): void {
    const { vm } = this
    const from = vm.thread
    if (from === thread) return
    if (from.frame !== null) showStack(vm, from.frame)
    from.site = vm.recorder.site
    vm.thread = thread
    vm.recorder.thread(thread.number)
    vm.recorder.site = thread.site
  }

  private newTurn(): void {
    if (!this.isAlone) this.vm.grantTicks(this.turns.next())
  }
}
