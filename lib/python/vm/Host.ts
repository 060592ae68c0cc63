/** What a run is given from outside: where modules come from, how much it may use, and who watches. */
import type { LogPages } from '../../heap/history/LogPages'
import type { Code } from '../compile/code'
import type { Baselines } from './baseline/Baselines'
import type { SharedCode } from './Unit'

/** What a browser can still open. */
export const HISTORY_BYTES = 1 << 28

/** Budgets of a run. What goes beyond ends in the Python exception that CPython would raise, or in a clear stop. */
export interface Limits {
  readonly steps: number
  readonly bytes: number
  /** UTF-16 units of stdout and stderr together. */
  readonly output: number
  /** Calls of Python functions, one in another: `sys.getrecursionlimit()`. */
  readonly recursion: number
  /** Bytes of the recorded history; HISTORY_BYTES if left out. */
  readonly history?: number
}

/** A module's source, found by its dotted name. */
export interface ModuleSource {
  /** As Python shows it: in tracebacks and `__file__`. */
  readonly filename: string
  readonly text: string
  /** The file as it is stored, where that is known and `text` is only what could be made of it. */
  readonly bytes?: Uint8Array
  readonly isPackage: boolean
  /** The lesson's name for the file, if people of the lesson wrote it: its lines are steps and can be blamed. Else null. */
  readonly lessonFile: string | null
  /** The run wrote the file itself: what it says is nobody else's affair. */
  readonly written?: true
}

/** Where modules come from, and where compiled library code is kept between runs. */
export interface Sources {
  /** `whose` alone, if it is given; else the program's own before the library's. */
  find(name: string, whose?: 'program' | 'library'): ModuleSource | null
  /** Names of the files and packages in a package's folder, or at the top (''). */
  list?(folder: string, whose: 'program' | 'library'): readonly string[]
  /** Compiled code by file name, shared by all runs of a process; null when it must be compiled. */
  cached(filename: string): Code | null
  keep(filename: string, code: Code): void
  /** What the machine made of compiled library code, for the runs to come. */
  readonly shared: WeakMap<Code, SharedCode>
  /** As functions of JavaScript, likewise. */
  readonly baselines: Baselines
}

export interface Host {
  readonly sources: Sources
  /** For the history; left out, it has new ones. */
  readonly pages?: LogPages
  /** `sys.argv`. */
  readonly argv: readonly string[]
  /** Standard input, whole: asked for when something is read. */
  readInput(): string
  /** SQLite's program, for those that import `sqlite3`. Left out: there is no such module. */
  readonly sqlite?: () => WebAssembly.Module
  /** What the run leaves to chance: when threads take turns. */
  readonly seed: number
  /** Called now and then with the number of steps; false stops the run. */
  onProgress(steps: number): boolean
  /** Asked after so much work: whether Ctrl+C was pressed since it was asked last. Left out: it never is. */
  isInterrupted?(): boolean
  /** Whether what is written may be as long as that by now; where it may not, it is as if Ctrl+C were pressed. Left out: it may. */
  mayWrite?(length: number): boolean
}
