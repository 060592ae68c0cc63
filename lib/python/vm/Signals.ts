/**
 * Signals that came and whose handlers did not run yet. Handlers run in the main thread: between two of its instructions,
 * or when it wakes from a wait, which then goes on.
 *
 * It does not know what a signal's action is (library/signal).
 */
import { SystemFault } from '../system/SystemFault'
import type { Vm } from './Vm'

interface Alarm {
  /** By the run's clock, in nanoseconds. */
  at: bigint
  /** How long after that the next one comes; 0 for none. */
  readonly interval: bigint
  readonly signal: number
}

export class Signals {
  private readonly pending = new Set<number>()
  /** Signals that the program blocks, and those of them that came meanwhile. */
  readonly blocked = new Set<number>()
  readonly held = new Set<number>()
  /** The timer of `alarm` and `setitimer`. */
  alarm: Alarm | null = null
  /** The descriptor into which the numbers of signals are written; -1 for none. */
  wakeup = -1

  constructor(private readonly vm: Vm) {}

  get isDue(): boolean {
    return this.pending.size > 0
  }

  /** A signal comes; the main thread hears of it soon. */
  trip(signal: number): void {
    const { vm } = this
    this.pending.add(signal)
    vm.collector.pending = true
    vm.scheduler.wake(vm.scheduler.main)
    if (this.wakeup >= 0) this.tell(signal)
  }

  /** A descriptor that is closed, or has no room, hears nothing. */
  private tell(signal: number): void {
    try {
      this.vm.system.descriptors.get(this.wakeup).write(Uint8Array.of(signal))
    } catch (error) {
      if (!(error instanceof SystemFault)) throw error
    }
  }

  /** Runs the handlers that are due, the lowest signal first; in the main thread. What one raises is thrown. */
  run(): void {
    const { vm } = this
    for (const signal of [...this.pending].sort((a, b) => a - b)) {
      this.pending.delete(signal)
      vm.services.handleSignal(vm, signal)
    }
  }

  /** The clock moved on: the alarm may go off. */
  look(now: bigint): void {
    const { alarm } = this
    if (alarm === null || alarm.at > now) return
    if (alarm.interval > 0n) alarm.at = now + alarm.interval
    else this.alarm = null
    this.vm.services.sendSignal(this.vm, alarm.signal)
  }
}
