/**
 * A program from its first line to the end of its interpreter.
 *
 * Invariant: the same input gives the same result (no clock, no randomness, no I/O here). A mistake of the program is part
 * of the result; a JavaScript exception out of here is our bug.
 */
import { PROGRAM_END } from '../../heap/history/stages'
import type { History } from '../../heap/history/event'
import { Recorder } from '../../heap/history/Recorder'
import { finalize } from '../exit/finalize'
import { flushAfterScript } from '../exit/flushOutput'
import { addSpec } from '../import/moduleSpec'
import { mountSources } from '../import/mountSources'
import { runScript } from '../import/runModule'
import { nativeModules } from '../library/nativeModuleTable'
import { giveName } from '../objects/dict/dictionary'
import type { PyObject } from '../objects/PyObject'
import type { Frame } from '../vm/Frame'
import { createVm } from '../vm/createVm'
import type { Host, Limits, ModuleSource } from '../vm/Host'
import { PyRaise, RunStop } from '../vm/PyRaise'
import { asRaise } from '../vm/unwind'
import type { Vm } from '../vm/Vm'
import { startInterpreter, startMain } from './startInterpreter'
import { tellUncaught } from './uncaught'

export interface ProgramResult {
  readonly history: History
  readonly stdout: string
  readonly stderr: string
  readonly exit: {
    readonly kind: 'ok' | 'exception' | 'limit'
    readonly code: number
    readonly limit: RunStop['reason'] | null
  }
  readonly steps: number
  readonly events: number
  /** It was told of a recursion that a thread with a larger stack would have gone on with. */
  readonly ranOutOfStack: boolean
}

/** Runs `entry` as `__main__`. */
export function runProgram(entry: ModuleSource, host: Host, limits: Limits): EndedRun {
  const vm = createVm(host, limits, nativeModules)
  const original = startInterpreter(vm)
  return new EndedRun(vm, runToEnd(vm, entry, original))
}

/** Of a run that is over: nobody who does not ask for its history waits for it to be put together. */
export class EndedRun implements ProgramResult {
  readonly stdout: string
  readonly stderr: string
  readonly steps: number
  readonly events: number
  readonly ranOutOfStack: boolean
  /** Either: the recorder's pages are let go when they are put together. Null when nobody asks for it any more. */
  private kept: Recorder | History | null

  constructor(
    vm: Vm,
    readonly exit: ProgramResult['exit'],
  ) {
    const { recorder } = vm
    recorder.endStep()
    this.stdout = vm.stdout
    this.stderr = vm.stderr
    this.steps = recorder.steps
    this.events = recorder.events
    this.ranOutOfStack = vm.ranOutOfStack
    this.kept = recorder
  }

  get history(): History {
    if (this.kept === null) throw new RangeError('the history of this run was let go')
    if (this.kept instanceof Recorder) this.kept = this.joined(this.kept)
    return this.kept
  }

  /** Nobody asks for the history any more: what was kept for it serves other runs. */
  letGo(): void {
    if (this.kept instanceof Recorder) this.kept.letGo()
    this.kept = null
  }

  private joined(recorder: Recorder): History {
    const history = recorder.finish(this.stdout, this.stderr)
    recorder.letGo()
    return history
  }
}

/** What there is of a run by now. */
export function resultOf(vm: Vm, exit: ProgramResult['exit']): ProgramResult {
  const { recorder, stdout, stderr, ranOutOfStack } = vm
  const history = recorder.finish(stdout, stderr)
  return { history, stdout, stderr, exit, steps: recorder.steps, events: recorder.events, ranOutOfStack }
}

/** What CPython exits with when what was printed cannot be written. */
const UNFLUSHED = 120

/** Of a program that ends as most do. */
export const LIVED: ProgramResult['exit'] = { kind: 'ok', code: 0, limit: null }

function runToEnd(vm: Vm, entry: ModuleSource, original: ReadonlyMap<string, PyObject>): ProgramResult['exit'] {
  let exit = LIVED
  try {
    exit = runMain(vm, entry)
    exit = endInterpreter(vm, original, exit)
  } catch (error) {
    if (!(error instanceof RunStop)) throw error
    exit = stopped(vm, error, exit)
  }
  return exit
}

/** The stages of the exit, after the program's last line. */
export function endInterpreter(
  vm: Vm,
  original: ReadonlyMap<string, PyObject>,
  exit: ProgramResult['exit'],
): ProgramResult['exit'] {
  vm.recorder.stage(PROGRAM_END)
  return finalize(vm, original) ? exit : { ...exit, code: UNFLUSHED }
}

/** A run that was stopped, during its program or during its exit. */
export function stopped(vm: Vm, stop: RunStop, before: ProgramResult['exit']): ProgramResult['exit'] {
  vm.recorder.stage(PROGRAM_END)
  if (stop.reason === 'exit') return { kind: before.kind, code: stop.code, limit: null }
  return { kind: 'limit', code: 1, limit: stop.reason }
}

function runMain(vm: Vm, entry: ModuleSource): ProgramResult['exit'] {
  const namespace = startMain(vm, mountSources(vm, entry), (names) => {
    addSpec(vm, names, '__main__', entry)
    giveName(vm, names, '__spec__', vm.newNone())
    giveName(vm, names, '__package__', vm.newNone())
  })
  try {
    runScript(vm, namespace, entry, runAsMain)
    flushAfterScript(vm)
    return LIVED
  } catch (error) {
    return uncaught(vm, error)
  }
}

/** The module's body is what the first thread does. */
export function runAsMain(vm: Vm, frame: Frame): PyObject | null {
  const outcome: { value: PyObject | null; raise: PyRaise | null } = { value: null, raise: null }
  vm.scheduler.runMain({
    begin: () => frame,
    end: (value, raise) => {
      outcome.value = value
      outcome.raise = raise
    },
  })
  if (outcome.raise !== null) throw outcome.raise
  return outcome.value
}

function uncaught(vm: Vm, error: unknown): ProgramResult['exit'] {
  if (error instanceof RunStop) throw error
  const raise = asRaise(vm, error)
  flushAfterScript(vm)
  const isExit = vm.isError(raise, 'SystemExit')
  return { kind: isExit ? 'ok' : 'exception', code: tellUncaught(vm, raise, 'program'), limit: null }
}
