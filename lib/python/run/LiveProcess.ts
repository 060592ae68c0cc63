/**
 * An interpreter that is typed at: each entry runs in one `__main__`, as at the prompt of `python3.14 -i`, until somebody lets
 * it exit.
 *
 * Invariant: the process is its log. The same entries, interrupted where they were, give the same process, whoever runs it
 * and when: between two entries nothing happens, not even in other threads. Where Ctrl+C came is counted in looks at the
 * host within the entry (`Vm.grantTicks`), which fall at the same instructions in every run.
 *
 * It does not know who types.
 */
import { addNativeSpec } from '../import/moduleSpec'
import { mountFolder } from '../import/mountSources'
import { nativeModules } from '../library/nativeModuleTable'
import { giveName, setName } from '../objects/dict/dictionary'
import type { PyDict } from '../objects/dict/DictTable'
import type { PyObject } from '../objects/PyObject'
import { createVm } from '../vm/createVm'
import { HISTORY_BYTES, type Host, type Limits } from '../vm/Host'
import { RunStop } from '../vm/PyRaise'
import { asRaise } from '../vm/unwind'
import type { Vm } from '../vm/Vm'
import { runEntry } from './runEntry'
import { endInterpreter, LIVED, type ProgramResult, resultOf, stopped } from './runProgram'
import { startInterpreter, startMain } from './startInterpreter'
import { tellUncaught } from './uncaught'

/** Of what the process may record and write, the part that one entry may: an endless loop is interrupted, and does not end the process. */
const ENTRY_SHARE = 1 / 16

/** The console of CPython imports so much that collections are behind it. */
const CONSOLE_ALLOCATIONS = Infinity

export interface Entry {
  /** As the history names it, and Python in angle brackets. */
  readonly file: string
  readonly text: string
  /** At which looks Ctrl+C came when it ran before; null: it runs for the first time, and the host is asked. */
  readonly interrupts: readonly number[] | null
}

export interface Answer {
  /** What it wrote. */
  readonly stdout: string
  readonly stderr: string
  /** Whether an exception ended it. */
  readonly isRaised: boolean
  /** At which looks Ctrl+C came. */
  readonly interrupts: readonly number[]
}

export class LiveProcess {
  readonly #vm: Vm
  readonly #namespace: PyDict
  readonly #original: ReadonlyMap<string, PyObject>
  #exit: ProgramResult['exit'] | null = null
  #isFuture = false
  #looks = 0
  #replayed: readonly number[] | null = null
  #interrupts: number[] = []
  /** What may be recorded until Ctrl+C comes by itself. */
  #mostWords = 0
  readonly #entryWords: number
  #mostWritten = 0
  readonly #entryWritten: number

  constructor(host: Host, limits: Limits) {
    this.#entryWritten = limits.output * ENTRY_SHARE
    this.#entryWords = ((limits.history ?? HISTORY_BYTES) / 4) * ENTRY_SHARE
    this.#vm = createVm(this.#watched(host), limits, nativeModules)
    this.#original = startInterpreter(this.#vm)
    // Ctrl+C is Python's own affair from the start.
    this.#vm.decref(this.#vm.services.importModule(this.#vm, '_signal'))
    this.#namespace = startMain(this.#vm, mountFolder(this.#vm), (names) => fillMain(this.#vm, names))
    this.#vm.collector.settleStartup(CONSOLE_ALLOCATIONS)
  }

  /** Whether it has exited: an entry may end it. */
  get isOver(): boolean {
    return this.#exit !== null
  }

  /** Runs an entry of a process that is not over. */
  enter({ file, text, interrupts }: Entry): Answer {
    const vm = this.#vm
    const { stdout, stderr } = vm
    this.#looks = 0
    this.#replayed = interrupts
    this.#interrupts = []
    this.#mostWords = vm.recorder.words + this.#entryWords
    this.#mostWritten = stdout.length + stderr.length + this.#entryWritten
    const isRaised = this.#run({ file, filename: `<${file}>`, text })
    return {
      stdout: vm.stdout.slice(stdout.length),
      stderr: vm.stderr.slice(stderr.length),
      isRaised,
      interrupts: this.#interrupts,
    }
  }

  /** Goes through the stages of the exit. */
  exit(): void {
    this.#exit ??= this.#end(LIVED)
  }

  /** What there is of it by now; how it exited if it did. */
  result(): ProgramResult {
    return resultOf(this.#vm, this.#exit ?? LIVED)
  }

  #run(typed: { readonly file: string; readonly filename: string; readonly text: string }): boolean {
    const vm = this.#vm
    try {
      this.#isFuture = runEntry(vm, this.#namespace, typed, this.#isFuture)
      if (vm.signals.isDue) vm.signals.run()
      // What it leaves behind is its own affair, not the next entry's.
      vm.checkRoom()
      return false
    } catch (error) {
      this.#fail(error)
      return true
    }
  }

  #fail(error: unknown): void {
    const vm = this.#vm
    if (error instanceof RunStop) {
      this.#exit = stopped(vm, error, LIVED)
      return
    }
    const raise = asRaise(vm, error)
    const isExit = vm.isError(raise, 'SystemExit')
    vm.recorder.site = 0
    const code = tellUncaught(vm, raise, 'entry')
    if (isExit) this.#exit = this.#end({ ...LIVED, code })
  }

  #end(exit: ProgramResult['exit']): ProgramResult['exit'] {
    try {
      return endInterpreter(this.#vm, this.#original, exit)
    } catch (error) {
      if (!(error instanceof RunStop)) throw error
      return stopped(this.#vm, error, exit)
    }
  }

  /** Whether the entry has recorded its share, and what comes next if it goes on. */
  #isTooMuch(): boolean {
    const { words } = this.#vm.recorder
    if (words <= this.#mostWords) return false
    this.#mostWords = words + this.#entryWords
    return true
  }

  #watched(host: Host): Host {
    return {
      sources: host.sources,
      argv: host.argv,
      readInput: () => host.readInput(),
      seed: host.seed,
      ...(host.sqlite && { sqlite: host.sqlite }),
      onProgress: (steps) => host.onProgress(steps),
      mayWrite: (length) => {
        if (length <= this.#mostWritten) return true
        this.#mostWritten = length + this.#entryWritten
        return false
      },
      isInterrupted: () => {
        this.#looks++
        const comes = this.#replayed?.includes(this.#looks) ?? (this.#isTooMuch() || host.isInterrupted?.() === true)
        if (comes) this.#interrupts.push(this.#looks)
        return comes
      },
    }
  }
}

/** As `dir()` shows it at the prompt. */
function fillMain(vm: Vm, names: PyDict): void {
  addNativeSpec(vm, names, '__main__')
  for (const name of ['__spec__', '__package__']) giveName(vm, names, name, vm.newNone())
  const builtins = vm.modules.data.getByText('builtins')
  if (builtins !== null) setName(vm, names, '__builtins__', builtins)
}
