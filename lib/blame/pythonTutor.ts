/**
 * A run's last steps as Python Tutor replays them: `{code, trace}`, each entry of the trace the whole state at one moment.
 *
 * A moment is told with the line that is about to run, as Python Tutor does; so the state after step s comes with the line
 * of step s + 1. Python Tutor knows one file: all files are joined to one text (joinedSources.ts), and the global
 * variables of other modules are shown with the module's name.
 */
import type { Bench } from './Bench'
import { chunked, separated } from '../heap/export/chunked'
import { type JoinedSources, joinedSources } from './joinedSources'
import type { FinishedRun } from './judge'
import { TutorState } from './tutorState'

const MOST_STEPS = 1000
/** Each entry repeats the output so far: of a longer one, its end. */
const MOST_OUTPUT = 10_000

/** Yields the file: at most a thousand moments, the last of them where the bench stands. */
export function pythonTutor(bench: Bench, run: FinishedRun): Generator<string> {
  return chunked(new Replay(bench, run).pieces())
}

class Replay {
  private readonly code: JoinedSources
  private readonly modules: readonly string[]
  /** The line that was last about to run, and the last one of the program's first file that no function ran. */
  private line = 1
  private ownLine = 1

  constructor(
    private readonly bench: Bench,
    private readonly run: FinishedRun,
  ) {
    const { sources, entry } = bench.team
    this.code = joinedSources(sources, entry)
    this.modules = Object.keys(sources)
      .filter((file) => file !== entry)
      .map(moduleName)
  }

  *pieces(): Generator<string> {
    yield `{"code":${JSON.stringify(this.code.text)},"trace":[\n`
    yield* separated(this.moments(), ',\n')
    yield '\n]}\n'
  }

  private *moments(): Generator<string> {
    const { step: last } = this.bench.cursor
    const cursor = this.bench.cursor.fork()
    let depth = 0
    for (let step = Math.max(0, last - MOST_STEPS + 1); step <= last; step++) {
      if (step < last && this.isEndOfLines(step)) continue
      cursor.seek(step)
      const state = new TutorState(cursor, (statement) => this.header(statement))
      const globals = state.globals(this.modules)
      const calls = state.calls()
      const kind = this.eventAfter(step, { isCall: calls.length > depth, isInFunction: calls.length > 0 })
      depth = calls.length
      yield JSON.stringify({
        ...kind,
        func_name: calls.at(-1)?.name ?? '<module>',
        globals: Object.fromEntries(globals),
        ordered_globals: [...globals.keys()],
        stack_to_render: calls.map(({ id, name, variables }, at) => ({
          frame_id: id,
          func_name: name,
          unique_hash: `${name}_f${id}`,
          encoded_locals: Object.fromEntries(variables),
          ordered_varnames: [...variables.keys()],
          parent_frame_id_list: [],
          is_highlighted: at === calls.length - 1,
          is_parent: false,
          is_zombie: false,
        })),
        heap: Object.fromEntries(state.heap()),
        stdout: this.output(step),
      })
    }
  }

  /** Whether the last line has just run: the stage that follows shows the same again. */
  private isEndOfLines(step: number): boolean {
    return step + 1 === this.bench.fates.programEnd
  }

  /** The line about to run, or why there is none. */
  private eventAfter(
    step: number,
    { isCall, isInFunction }: { readonly isCall: boolean; readonly isInFunction: boolean },
  ): object {
    const { index, fates, team } = this.bench
    const { file, line } = this.bench.place(index.statementOf(step + 1))
    if (file !== null && line !== null) {
      this.line = this.code.lineOf(file, line)
      if (file === team.entry && !isInFunction) this.ownLine = this.line
      return { line: this.line, event: isCall ? 'call' : 'step_line' }
    }
    if (step < fates.programEnd || this.run.exit.kind !== 'exception') return { line: this.ownLine, event: 'return' }
    const message = this.run.history.stderr.trimEnd().split('\n').at(-1)
    return { line: this.line, event: 'uncaught_exception', exception_msg: message }
  }

  private output(step: number): string {
    const text = this.run.history.stdout.slice(0, this.bench.index.stdoutLengthAt(step))
    return text.length <= MOST_OUTPUT ? text : `…${text.slice(-MOST_OUTPUT)}`
  }

  private header(statement: number): string | null {
    const { file, line } = this.bench.place(statement)
    const text = file === null ? '' : (this.bench.team.sources[file]?.split('\n')[(line ?? 0) - 1] ?? '')
    return /^\s*(?:async\s+)?def\s+\w+\s*(\([^()]*\))/.exec(text)?.[1] ?? null
  }
}

/** `pkg/tools.py` is `pkg.tools` to Python. */
function moduleName(file: string): string {
  return file.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')
}
