/**
 * A lock as CPython 3.14's: who comes while it is free takes it, also before those who wait for it; but one that has waited
 * for a millisecond is handed it.
 */
import type { Wait } from '../Thread'
import type { Vm } from '../Vm'
import { WaitQueue, waitUntil } from './WaitQueue'

const FAIR_AFTER = 1_000_000n

export class Mutex {
  isLocked = false
  private waiting = new WaitQueue()
  private readonly handedOver = new WeakSet<Wait>()

  /** False when the time is up; null nanoseconds wait for ever. */
  acquire(vm: Vm, what: string, nanoseconds: bigint | null): boolean {
    if (!this.isLocked && vm.thread.resumed === null) {
      this.isLocked = true
      return true
    }
    return waitUntil(vm, this.waiting, what, nanoseconds, (wait) => {
      if (this.handedOver.has(wait)) return true
      if (this.isLocked) return false
      this.isLocked = true
      return true
    })
  }

  release(vm: Vm): void {
    this.isLocked = false
    const woken = this.waiting.wakeFirst(vm)
    if (woken === null || vm.clock.now() - woken.since < FAIR_AFTER) return
    this.handedOver.add(woken)
    this.isLocked = true
  }

  /** Free again, and nobody waits. */
  reset(): void {
    this.isLocked = false
    this.waiting = new WaitQueue()
  }
}
