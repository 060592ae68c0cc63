/**
 * One thread of the simulated program: its stack of frames and the exceptions it is handling.
 *
 * Invariant: `handled` is the innermost exception being handled by the running frames; a generator brings its own item
 * and takes it away again when it yields (CPython's exc_info stack).
 *
 * When it runs is the Scheduler's affair.
 */
import type { ToldEvent } from './jump/jumpToLine'
import type { PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'
import type { PyRaise } from './PyRaise'
import { WaitQueue } from './threads/WaitQueue'
import type { Watch } from './tracing/Watch'

export interface HandledException {
  /** Owned; null when nothing is being handled. */
  value: PyObject | null
  previous: HandledException | null
}

/** A thread waits: until somebody wakes it, or until its time is up. */
export interface Wait {
  /** When it began, by the run's clock in nanoseconds. */
  readonly since: bigint
  /** Null: for ever. */
  readonly deadline: bigint | null
  /** What for, in words: `a lock`, `time to pass`. */
  readonly what: string
  over: 'woken' | 'late' | null
}

/** What a thread does first and last. */
export interface ThreadBody {
  /** Pushes the frame that it runs; null when there was native code to run and that is done. */
  begin(): Frame | null
  /** It is over: by returning (owned; null where nothing comes back) or by an exception, which is taken over. */
  end(value: PyObject | null, raise: PyRaise | null): void
}

/** A native depth that no activation has: the thread cannot be put aside. */
const NOWHERE = -2
/** The simulated process's number. */
export const PROCESS = 4242

export class Thread {
  frame: Frame | null = null
  handled: HandledException = { value: null, previous: null }
  /** Who is told what it runs. */
  watch: Watch | null = null
  /** Calls of Python code under way. */
  depth = 0
  /** Entries into the interpreter from native code under way, those of threads beneath this one included. */
  nativeDepth = 0
  /** The native depth at which its first frame was entered; one above runs code that can be put aside. */
  base = NOWHERE
  /** Native code of it is under way beneath the thread that runs: only that can bring it back. */
  isBuried = false
  isDone = false
  /** Who waits for its end. */
  readonly joiners = new WaitQueue()
  /** Why it does not run, or null; `resumed` is the same wait once its instruction is done again. */
  wait: Wait | null = null
  resumed: Wait | null = null
  body: ThreadBody | null = null
  /** The frame that it began with, as long as that is on its stack. */
  entry: Frame | null = null
  /** What a trace function or a monitoring callback is just being told of. */
  told: ToldEvent | null = null
  /** The statement that runs, while it does not. */
  site = 0
  /** The `threading.local` objects in which it has a dictionary; not owned. */
  readonly locals = new Set<PyObject>()
  /** The current context of `contextvars`; owned. */
  context: PyObject | null = null
  /** The event loop of `asyncio` that it runs, and the task that runs on it; owned. */
  runningLoop: PyObject | null = null
  runningTask: PyObject | null = null

  constructor(
    /** In the history; a finished thread's number is used again. */
    readonly number: number,
    /** `threading.get_ident()`. */
    readonly ident: number,
    /** It may be left behind when the program ends. */
    readonly isDaemon: boolean,
    /** `threading.get_native_id()`: the main thread's is the process's, and no number comes twice. */
    readonly nativeId = PROCESS,
    /** As the operating system knows it, which makes threads with the name of who starts them. */
    public systemName = 'python',
  ) {}

  /** Whether nothing of it but the interpreter's own loop is under way, so that it can be put aside. */
  get isAtBase(): boolean {
    return this.nativeDepth === this.base + 1
  }

  /** From now on it keeps running whatever it does: the program's end. */
  pin(): void {
    this.base = NOWHERE
  }

  /** The exception that a bare `raise` would raise again, or null. */
  currentException(): PyObject | null {
    for (let item: HandledException | null = this.handled; item !== null; item = item.previous) {
      if (item.value !== null) return item.value
    }
    return null
  }
}
