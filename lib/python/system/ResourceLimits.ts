/**
 * The limits of the run's one process, as `getrlimit` and `setrlimit` know them: a soft one that counts and a hard one
 * up to which it may be raised. What a run begins with is what a Linux session has.
 *
 * The number of open files and the size of a file are held to (Descriptors.ts, OpenFile.ts). The others are kept and
 * shown only: memory, time and recursion are budgets of the run.
 */
import { errno, fault } from './SystemFault'

/** Linux's numbers, by the names that the resource module gives them. */
export const resourceNumbers = {
  RLIMIT_CPU: 0,
  RLIMIT_FSIZE: 1,
  RLIMIT_DATA: 2,
  RLIMIT_STACK: 3,
  RLIMIT_CORE: 4,
  RLIMIT_RSS: 5,
  RLIMIT_NPROC: 6,
  RLIMIT_NOFILE: 7,
  RLIMIT_MEMLOCK: 8,
  RLIMIT_AS: 9,
  RLIMIT_SIGPENDING: 11,
  RLIMIT_MSGQUEUE: 12,
  RLIMIT_NICE: 13,
  RLIMIT_RTPRIO: 14,
  RLIMIT_RTTIME: 15,
} as const

/** No limit: the largest number there is. */
export const UNLIMITED = 2n ** 64n - 1n
export const RESOURCES = 16
const MOST_FILES = 1024n
const STACK_BYTES = 8n << 20n
const PROCESSES = 31_000n

export interface ResourceLimit {
  readonly soft: bigint
  readonly hard: bigint
}

const both = (value: bigint): ResourceLimit => ({ soft: value, hard: value })

const BEGINNING: Readonly<Record<number, ResourceLimit>> = {
  [resourceNumbers.RLIMIT_STACK]: { soft: STACK_BYTES, hard: UNLIMITED },
  [resourceNumbers.RLIMIT_CORE]: { soft: 0n, hard: UNLIMITED },
  [resourceNumbers.RLIMIT_NPROC]: both(PROCESSES),
  [resourceNumbers.RLIMIT_NOFILE]: both(MOST_FILES),
  [resourceNumbers.RLIMIT_MEMLOCK]: both(STACK_BYTES),
  [resourceNumbers.RLIMIT_SIGPENDING]: both(PROCESSES),
  [resourceNumbers.RLIMIT_MSGQUEUE]: both(819_200n),
  [resourceNumbers.RLIMIT_NICE]: both(0n),
  [resourceNumbers.RLIMIT_RTPRIO]: both(0n),
}

export class ResourceLimits {
  private readonly changed = new Map<number, ResourceLimit>()

  of(resource: number): ResourceLimit {
    return this.changed.get(resource) ?? BEGINNING[resource] ?? both(UNLIMITED)
  }

  /** EINVAL where the soft limit is above the hard one, EPERM where the hard one would be raised. */
  set(resource: number, limit: ResourceLimit): void {
    if (limit.soft > limit.hard) throw fault(errno.EINVAL)
    if (limit.hard > this.of(resource).hard) throw fault(errno.EPERM)
    this.changed.set(resource, limit)
  }

  /** How many descriptors there may be. */
  get files(): number {
    return Number(this.of(resourceNumbers.RLIMIT_NOFILE).soft)
  }

  /** How long a file may become, in bytes. */
  get fileBytes(): number {
    return Number(this.of(resourceNumbers.RLIMIT_FSIZE).soft)
  }
}
