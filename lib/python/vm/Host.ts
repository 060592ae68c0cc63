/** What a Vm is given from outside, and what its own parts lend it so that Vm.ts need not import them all. */
import type { Code } from '../compile/code'
import type { PyContainer, PyObject } from '../objects/PyObject'
import type { PyType } from '../objects/PyType'
import type { Vm } from './Vm'

/** Budgets of a run. What goes beyond ends in the Python exception that CPython would raise, or in a clear stop. */
export interface Limits {
  readonly steps: number
  readonly bytes: number
  /** UTF-16 units of stdout and stderr together. */
  readonly output: number
  readonly recursion: number
}

/** A module's source, found by its dotted name. */
export interface ModuleSource {
  readonly filename: string
  readonly text: string
  readonly isPackage: boolean
  /** Whether people of the lesson wrote it: its lines are steps and its statements can be blamed. */
  readonly isLesson: boolean
}

/** Where modules come from, and where compiled library code is kept between runs. */
export interface Sources {
  find(name: string): ModuleSource | null
  /** Compiled code by file name, shared by all runs of a process; null when it must be compiled. */
  cached(filename: string): Code | null
  keep(filename: string, code: Code): void
}

export interface Host {
  readonly sources: Sources
  readonly argv: readonly string[]
  readonly stdin: string
  /** Called now and then with the number of steps; false stops the run. */
  onProgress(steps: number): boolean
  newException(vm: Vm, type: string, message: string): PyContainer
  clearWeakReferences(vm: Vm, referent: PyContainer): void
  /** The `__module__` of a class, as text. */
  moduleOf(vm: Vm, cls: PyType): string
  /** Text output of the program. */
  write(vm: Vm, stream: 1 | 2, text: string): void
  readonly unraisable: (vm: Vm, exception: PyContainer, where: string, object: PyObject | null) => void
}
