/** The command line: `heaproom run`, `why`, `when`, `steps`, `memory`, `growth`, `fix`, `export` and `check`. Bad input is one sentence on stderr and exit code 2. */
import { readFileSync } from 'node:fs'
import type { Team } from '../../lib/blame/Bench'
import { exportRun } from '../../lib/blame/exportRun'
import { growth } from '../../lib/blame/growth'
import { growthText } from '../../lib/blame/growthText'
import { type Moment, runDifference } from '../../lib/blame/runDifference'
import { runDifferenceText } from '../../lib/blame/runDifferenceText'
import { judge } from '../../lib/blame/judge'
import type { Verdict } from '../../lib/blame/verdict'
import { verdictText } from '../../lib/blame/verdictText'
import { memory } from '../../lib/blame/memory'
import { memoryText } from '../../lib/blame/memoryText'
import { steps } from '../../lib/blame/steps'
import { stepsText } from '../../lib/blame/stepsText'
import { slotText } from '../../lib/blame/slotText'
import { when } from '../../lib/blame/when'
import { whenSlot } from '../../lib/blame/whenSlot'
import { whenText } from '../../lib/blame/whenText'
import { why } from '../../lib/blame/why'
import { readWithouts } from '../../lib/blame/whatIf'
import { whyText } from '../../lib/blame/whyText'
import { fixText } from '../../lib/fixes/fixText'
import { Prover, stepsOfCopy } from '../../lib/fixes/prove'
import type { Sources } from '../../lib/fixes/SourceEdit'
import { runLimits } from '../../lib/protocol/limits'
import type { ProgramResult } from '../../lib/python/run/runProgram'
import { StandardLibrary } from '../library/standardLibrary'
import { runTeamProgram } from '../runs/runTeam'
import {
  type CheckCommand,
  type Command,
  type ExportCommand,
  type FixCommand,
  type GrowthCommand,
  readArguments,
  type MemoryCommand,
  type RunCommand,
  type StepsCommand,
  USAGE,
  type WhenCommand,
  type WhyCommand,
} from './arguments'
import { checkFolder } from './checkFolder'
import { sayEnglish, tellEnglish } from './sayEnglish'
import { checkText } from './checkText'
import { write, writeExport } from './output'
import { copyOf, openProgram, type Program } from './program'
import { canHaveMore, inputReadBefore, runInRoomyThread, StackTooSmall } from './roomyThread'

const BAD_INPUT = 2
/** On the command line nobody waits but the one who started it. */
const STEPS = 10_000_000
const BYTES = 2_000_000_000
const OUTPUT = 100_000_000
/** Ten million steps take about a third of it. */
const HISTORY = 1_000_000_000

const sharedLibrary = new StandardLibrary()
/** Standard input, once a program has asked for it: several may run, and all are given the same. */
const input: { read: string | null } = { read: inputReadBefore }
/** What programs say whose output nobody asked for, until it is sure that they need not run again. */
const complaints: string[] = []

function main(words: readonly string[]): number {
  const command = readArguments(words)
  if (command === USAGE) {
    write(1, `${USAGE}\n`)
    return 0
  }
  if (typeof command !== 'string' && command.command === 'check') return checkExercises(command)
  const program = typeof command === 'string' ? command : openProgram(command.paths, command.entry)
  if (typeof command === 'string' || typeof program === 'string') {
    write(2, `${typeof command === 'string' ? command : String(program)}\n`)
    return BAD_INPUT
  }
  switch (command.command) {
    case 'run':
      return run(command, program)
    case 'why':
      return explain(command, program)
    case 'when':
      return follow(command, program)
    case 'steps':
      return walk(command, program)
    case 'memory':
      return locate(command, program)
    case 'fix':
      return mend(command, program)
    case 'growth':
      return compare(command, program)
    case 'export':
      return exportHeap(command, program)
  }
}

function run(command: RunCommand, program: Program): number {
  const result = resultOf(command, program)
  if (!command.json) {
    write(1, result.stdout)
    write(2, result.stderr)
    write(2, limitText(result))
  }
  if (command.json || command.verdict) {
    const verdict = judge(result, teamOf(command, program))
    write(1, command.json ? `${JSON.stringify(verdict, null, 2)}\n` : `\n${verdictText(verdict)}\n`)
  }
  return result.exit.code
}

function explain(command: WhyCommand, program: Program): number {
  const { at: step, what, without, by, withWays } = command
  const question = { step, what, by, withWays, without: readWithouts(without) }
  return tell(command, why(silentResult(command, program), teamOf(command, program), question), (answer) =>
    whyText(answer, tellEnglish()),
  )
}

function follow(command: WhenCommand, program: Program): number {
  const { what, at, slot } = command
  const result = silentResult(command, program)
  const team = teamOf(command, program)
  if (slot) return tell(command, whenSlot(result, team, what, at), (answer) => slotText(answer.slot, tellEnglish()))
  return tell(command, when(result, team, what, at), (answer) => whenText(answer, tellEnglish()))
}

function walk(command: StepsCommand, program: Program): number {
  return tell(
    command,
    steps(silentResult(command, program), teamOf(command, program), command.at, sayEnglish()),
    stepsText,
  )
}

function locate(command: MemoryCommand, program: Program): number {
  const { what, at } = command
  return tell(command, memory(silentResult(command, program), teamOf(command, program), what, at), (answer) =>
    memoryText(answer, tellEnglish()),
  )
}

function compare(command: GrowthCommand, program: Program): number {
  if (command.later !== null) return compareRuns(command, program, command.later)
  const span = { from: command.from, to: command.at }
  return tell(command, growth(silentResult(command, program), teamOf(command, program), span), growthText)
}

/** What is piped in is read by both. */
function compareRuns(command: GrowthCommand, program: Program, path: string): number {
  const later = openProgram([path], command.entry)
  if (typeof later === 'string') {
    write(2, `${later}\n`)
    return BAD_INPUT
  }
  const moment = (of: Program): Moment => ({
    run: silentResult(command, of),
    team: teamOf(command, of),
    step: command.at,
  })
  return tell(command, runDifference(moment(program), moment(later)), runDifferenceText)
}

function mend(command: FixCommand, program: Program): number {
  const result = silentResult(command, program)
  const before = judge(result, teamOf(command, program))
  const bounded = { ...command, steps: Math.min(command.steps ?? STEPS, stepsOfCopy(result.steps)) }
  const run = (sources: Sources): Verdict => {
    const copy = copyOf(program, sources)
    return judge(resultOf(bounded, copy), teamOf(command, copy))
  }
  const { what } = command
  const fixes = new Prover(before, { ...program.sources }, run).fixes(({ type }) => what === null || type === what)
  const isUnknown = what !== null && !before.lingering.some(({ type }) => type === what)
  return tell(command, isUnknown ? `no object of a class '${what}' outlives the program` : fixes, fixText)
}

function complain(): void {
  write(2, complaints.splice(0).join(''))
}

/** An answer in words or as JSON, or the sentence that says why there is none. */
function tell<Answer>({ json }: Command, answer: Answer | string, text: (answer: Answer) => string): number {
  complain()
  if (typeof answer === 'string') {
    write(2, `heaproom: ${answer}\n`)
    return BAD_INPUT
  }
  write(1, json ? `${JSON.stringify(answer, null, 2)}\n` : `${text(answer)}\n`)
  return 0
}

function checkExercises({ paths, steps, bytes, json }: CheckCommand): number {
  const limits = { ...runLimits, steps: steps ?? runLimits.steps, bytes: bytes ?? runLimits.bytes }
  const report = checkFolder(paths, limits, sharedLibrary)
  if (typeof report === 'string') {
    write(2, `heaproom: ${report}\n`)
    return BAD_INPUT
  }
  const isWrong = report.problems.length > 0
  write(isWrong && !json ? 2 : 1, `${json ? JSON.stringify(report, null, 2) : checkText(report)}\n`)
  if (isWrong) return BAD_INPUT
  return report.ok ? 0 : 1
}

function exportHeap(command: ExportCommand, program: Program): number {
  const answer = exportRun(silentResult(command, program), teamOf(command, program), command)
  complain()
  const problem = typeof answer === 'string' ? answer : writeExport(answer.pieces, command.output)
  if (problem === null) return 0
  write(2, `heaproom: ${problem}\n`)
  return BAD_INPUT
}

/** What it prints is not asked for; that it failed has to be known. */
function silentResult(command: Command, program: Program): ProgramResult {
  const result = resultOf(command, program)
  if (result.exit.kind === 'exception') complaints.push(result.stderr)
  complaints.push(limitText(result))
  return result
}

function resultOf({ steps, bytes }: Command, program: Program): ProgramResult {
  const result = runTeamProgram({
    entry: program.entry,
    find: program.find,
    list: program.list,
    argv: [program.entry.filename],
    // Only a program that reads waits for what is piped in.
    get stdin() {
      return (input.read ??= readInput())
    },
    limits: { ...runLimits, steps: steps ?? STEPS, bytes: bytes ?? BYTES, output: OUTPUT, history: HISTORY },
    library: sharedLibrary,
    onProgress: () => true,
  })
  if (result.ranOutOfStack && canHaveMore) throw new StackTooSmall()
  return result
}

/** Empty for a run that came to its end by itself. */
function limitText({ exit }: ProgramResult): string {
  if (exit.limit === 'deadlock') return 'heaproom: the run was ended: its threads wait for each other\n'
  return exit.limit === null ? '' : `heaproom: the run was ended: its budget of ${exit.limit} is used up\n`
}

function teamOf({ collector }: Command, { sources, entry, authorship }: Program): Team {
  return { entry: entry.lessonFile, collector, sources, authorship: authorship() }
}

/** What was piped in, for `input()`; nothing from a terminal. */
function readInput(): string {
  if (process.stdin.isTTY) return ''
  try {
    return readFileSync(0, 'utf8')
  } catch {
    // No standard input at all (closed, or a terminal of another group): the program reads nothing.
    return ''
  }
}

const words = process.argv.slice(2)
try {
  process.exitCode = main(words)
} catch (error) {
  if (!(error instanceof StackTooSmall)) throw error
  complaints.length = 0
  runInRoomyThread(new URL(import.meta.url), words, input.read)
} finally {
  complain()
}
