/**
 * A team's program, run and judged: the engine, the library it imports from, and who wrote what, put together.
 *
 * Where the team's modules come from is the caller's affair (a room's documents, files on a disk): it gives them one by
 * one as they are imported.
 */
import { judge } from '../../lib/blame/judge'
import { encode } from '../../lib/heap/history/encode'
import { HistoryIndex } from '../../lib/heap/history/HistoryIndex'
import { LONG_HISTORY } from '../../lib/protocol/request'
import type { Verdict } from '../../lib/protocol/verdict'
import { LiveProcess } from '../../lib/python/run/LiveProcess'
import { type EndedRun, type ProgramResult, runProgram } from '../../lib/python/run/runProgram'
import type { Host, Limits, ModuleSource } from '../../lib/python/vm/Host'
import { namesIn, type StandardLibrary } from '../library/standardLibrary'
import type { RunInputs } from '../store/runRow'
import type { RunResult } from '../store/Store'
import { packedWindow } from './packedWindow'
import type { Settled } from './serveJobs'

export interface TeamProgram {
  /** The lesson's file that is `__main__`. */
  readonly entry: ModuleSource & { readonly lessonFile: string }
  /** A module of the team by its dotted name, or null. */
  readonly find: (name: string) => ModuleSource | null
  /** Names of the team's files and packages in a package's folder, or at the top (''). */
  readonly list?: (folder: string) => readonly string[]
  readonly argv: readonly string[]
  readonly stdin: string
  /** Chooses when threads take turns; 0 if left out. */
  readonly seed?: number
  readonly limits: Limits
  readonly library: StandardLibrary
  /** False stops the run. */
  readonly onProgress: (progress: { readonly steps: number }) => boolean
}

export function runTeamProgram(program: TeamProgram): EndedRun {
  return runProgram(program.entry, hostOf(program), program.limits)
}

/** What a program of a team is given from outside. */
function hostOf(program: Omit<TeamProgram, 'entry' | 'limits'>): Host {
  const { find, argv, library, onProgress } = program
  return {
    sources: {
      find: (name, whose) => (whose === 'library' ? null : find(name)) ?? libraryModule(library, name),
      list: (folder, whose) => (whose === 'library' ? library.list(folder) : (program.list?.(folder) ?? [])),
      cached: (filename) => library.cached(filename),
      keep: (filename, code) => library.keep(filename, code),
      shared: library.shared,
      baselines: library.baselines,
    },
    pages: library.pages,
    argv,
    readInput: () => program.stdin,
    sqlite: () => library.sqlite.compiled(),
    seed: program.seed ?? 0,
    onProgress: (steps) => onProgress({ steps }),
  }
}

function libraryModule(library: StandardLibrary, name: string): ModuleSource | null {
  const found = library.find(name)
  return found === null ? null : { ...found, lessonFile: null }
}

/** A room's program: its files run, the verdict given, the history as bytes; and of a long one, when that is told, the window looked at first. */
export function runTeam(
  inputs: RunInputs,
  library: StandardLibrary,
  onProgress: TeamProgram['onProgress'],
): Settled<RunResult> {
  const { result, verdict, index } = judgeTeam(inputs, library, onProgress)
  const history = encode(result.history)
  const add = history.length > LONG_HISTORY ? () => ({ window: packedWindow(index, null) }) : null
  return { result: { verdict, history }, add }
}

/** As runTeam, and the history is left as it is. */
export function judgeTeam(
  inputs: RunInputs,
  library: StandardLibrary,
  onProgress: TeamProgram['onProgress'],
): { readonly verdict: Verdict; readonly result: ProgramResult; readonly index: HistoryIndex } {
  const result = inputs.log === undefined ? runFile(inputs, library, onProgress) : replay(inputs, library, onProgress)
  const index = new HistoryIndex(result.history)
  return { verdict: verdictOn(result, inputs, onProgress, index), result, index }
}

/** The verdict on a run of these inputs. */
export function verdictOn(
  result: ProgramResult,
  { sources, entry, settings, authorship }: RunInputs,
  onProgress: TeamProgram['onProgress'],
  index?: HistoryIndex,
): Verdict {
  const team = { entry, collector: settings.collector, sources, authorship }
  return judge(result, team, () => onProgress({ steps: result.steps }), index)
}

function runFile(inputs: RunInputs, library: StandardLibrary, onProgress: TeamProgram['onProgress']): ProgramResult {
  const { sources, entry, settings } = inputs
  const main = lessonSource(sources, entry)
  if (main === null) throw new RangeError(`judgeTeam: no module ${entry}`)
  const around = { ...surroundings(inputs, library), argv: [entry], onProgress }
  return runTeamProgram({ ...around, entry: main, limits: settings.limits })
}

/** What a room's program finds around it. */
function surroundings({ sources, settings }: RunInputs, library: StandardLibrary) {
  const { stdin, seed } = settings
  const find = (name: string): ModuleSource | null => lessonModule(sources, name)
  const list = (folder: string): readonly string[] => namesIn(Object.keys(sources), folder)
  return { find, list, stdin, seed, library }
}

/** A process in which nobody has typed yet. `isInterrupted`: whether Ctrl+C was pressed since it was asked last. */
export function openProcess(
  inputs: RunInputs,
  library: StandardLibrary,
  onProgress: TeamProgram['onProgress'],
  isInterrupted: () => boolean = () => false,
): LiveProcess {
  const host = hostOf({ ...surroundings(inputs, library), argv: [''], onProgress })
  return new LiveProcess({ ...host, isInterrupted }, inputs.settings.limits)
}

/** A live process once more, as its log tells it, to its exit. */
function replay(inputs: RunInputs, library: StandardLibrary, onProgress: TeamProgram['onProgress']): ProgramResult {
  const process = openProcess(inputs, library, onProgress)
  for (const { file, interrupts } of inputs.log ?? []) {
    if (process.isOver) break
    if (interrupts !== null) process.enter({ file, text: inputs.sources[file] ?? '', interrupts })
  }
  process.exit()
  return process.result()
}

function lessonSource(
  sources: RunInputs['sources'],
  file: string,
): (ModuleSource & { readonly lessonFile: string }) | null {
  const text = sources[file]
  if (text === undefined) return null
  return { filename: file, text, isPackage: file.endsWith('/__init__.py'), lessonFile: file }
}

/** A package's `__init__.py` before a plain module. */
function lessonModule(sources: RunInputs['sources'], name: string): ModuleSource | null {
  const path = name.replaceAll('.', '/')
  return lessonSource(sources, `${path}/__init__.py`) ?? lessonSource(sources, `${path}.py`)
}
