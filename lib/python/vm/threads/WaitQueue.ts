/**
 * Threads that wait for one thing, the first one first: for a lock, for a thread's end, for something in a queue.
 *
 * Invariant: an entry whose wait is over does not count any more; its thread took care of itself.
 */
import type { Thread, Wait } from '../Thread'
import type { Vm } from '../Vm'

interface Waiter {
  readonly thread: Thread
  readonly wait: Wait
}

export class WaitQueue {
  private waiters: Waiter[] = []

  get isEmpty(): boolean {
    return !this.waiters.some(({ wait }) => wait.over === null)
  }

  add(thread: Thread, wait: Wait): void {
    this.waiters = this.waiters.filter((waiter) => waiter.wait.over === null)
    this.waiters.push({ thread, wait })
  }

  /** Wakes the thread that has waited longest; its wait, or null when nobody waits. */
  wakeFirst(vm: Vm): Wait | null {
    for (let first = this.waiters.shift(); first !== undefined; first = this.waiters.shift()) {
      if (first.wait.over !== null) continue
      vm.scheduler.wake(first.thread)
      return first.wait
    }
    return null
  }

  wakeAll(vm: Vm): void {
    while (this.wakeFirst(vm) !== null);
  }
}

/**
 * Waits in the queue until `isThere`, or until the time is up: then false. No time (0) only asks. `isThere` may take what
 * it finds; it is asked again after every waking.
 */
export function waitUntil(
  vm: Vm,
  queue: WaitQueue,
  what: string,
  nanoseconds: bigint | null,
  isThere: (wait: Wait) => boolean,
): boolean {
  const wait = vm.scheduler.wait(what, nanoseconds)
  for (;;) {
    if (isThere(wait)) return true
    if (wait.over === 'late' || nanoseconds === 0n) return false
    const { thread } = vm
    wait.over = null
    queue.add(thread, wait)
    vm.scheduler.park(wait)
  }
}
