/**
 * Fixes that are proven: changes are made to a copy of the sources, the copy is run, and what it leaves alive is compared.
 *
 * A fix is proven when none of the objects in question lingers any more, though as many objects were made as before, and the
 * program does not end worse than it did. It knows how to run a program only as a function that it is given.
 */
import { kindsOf } from '../blame/groups'
import type { Lingering, Verdict } from '../blame/verdict'
import { candidates, circleBreakers, isInner } from './candidates'
import type { Change, Program } from './Change'
import { editsOf } from './editsOf'
import { type FailureCause, failureWords, runsWorse } from './failure'
import { type OutputChange, outputChange } from './outputChange'
import { ParsedModule } from './ParsedModule'
import { applyEdits, movedLine, type SourceEdit, type Sources } from './SourceEdit'

export type RunCopy = (sources: Sources) => Verdict

export interface Fix {
  readonly changes: readonly Change[]
  /** What lingers in the changed program, of whatever class: how many of each. */
  readonly lingering: Readonly<Record<string, number>>
  readonly output: OutputChange
}

export interface Failure {
  readonly changes: readonly Change[]
  readonly cause: FailureCause
  /** The cause in words. */
  readonly why: string
}

/** Objects of one kind: of one class, made on one line, kept alike. */
export interface Subject {
  readonly type: string
  readonly module: string
  readonly made: Lingering['made']
  readonly objects: number
}

export interface Answer {
  readonly subject: Subject
  /** The first is the one to take. */
  readonly fixes: readonly Fix[]
  readonly failures: readonly Failure[]
}

/** Its form on the wire, and what each field promises, is lib/protocol/fixes.ts. */
export interface Fixes {
  readonly format: 'heaproom.fixes/1'
  readonly entry: string
  readonly answers: readonly Answer[]
  /** A fix of every kind that has one, put together; null where none has, and where they do not go together. */
  readonly all: Fix | null
  readonly runs: number
}

/** A copy that runs so many times as long as the program is no fix of it. */
const LONGER = 4
const AT_LEAST = 10_000

/** How many steps a changed copy may run, of a program that ran `steps`. */
export function stepsOfCopy(steps: number): number {
  return LONGER * steps + AT_LEAST
}

const MOST_KINDS = 12
const MOST_RUNS_EACH = 24
const MOST_FIXES = 6

export class Prover {
  runs = 0
  private readonly program: Program

  constructor(
    private readonly before: Verdict,
    private readonly sources: Sources,
    private readonly run: RunCopy,
  ) {
    const parsed = Object.entries(sources).flatMap(([file, text]) => ParsedModule.of(file, text) ?? [])
    this.program = { entry: before.entry, modules: new Map(parsed.map((module) => [module.file, module])) }
  }

  /** For every kind of the objects chosen. `goOn` is asked before each run; when it answers false, no more is tried. */
  fixes(isChosen: (object: Lingering) => boolean = () => true, goOn: () => boolean = () => true): Fixes {
    const chosen = this.before.lingering.filter(isChosen)
    const kinds = kindsOf(chosen).map((places) => places.flatMap((at) => chosen[at] ?? []))
    const kept = kinds.filter(([first]) => isFixable(first)).slice(0, MOST_KINDS)
    const answers = kept.map((kind) => this.answer(kind, goOn))
    const all = this.together(answers, goOn)
    return { format: 'heaproom.fixes/1', entry: this.program.entry, answers, all, runs: this.runs }
  }

  private answer(kind: readonly Lingering[], goOn: () => boolean): Answer {
    const [first] = kind
    if (first === undefined) throw new RangeError('prove: a kind has objects')
    const { type, module, made } = first
    const subject = { type, module, made, objects: kind.length }
    const choices = this.choices(first)
    const fixes: Fix[] = []
    const failures: Failure[] = []
    let tried = 0
    for (const changes of orders(choices, () => fixes[0]?.changes ?? null)) {
      if (tried++ >= MOST_RUNS_EACH || fixes.length >= MOST_FIXES || !goOn()) break
      const result = this.attempt(changes, [subject])
      // A run that was ended because time was up says nothing.
      if (!goOn()) break
      if ('kind' in result) failures.push({ changes, cause: result, why: failureWords(result) })
      else fixes.push(result)
    }
    return { subject, fixes: inOrder(fixes), failures }
  }

  /** For every reference of the cut, and for the circle that remains when it has gone, what may be done about it. */
  private choices(object: Lingering): Change[][] {
    const { cut, cycle, circle } = object
    const references = candidates(this.program, object)
    const rest = cut.length > 0 ? circle : cycle
    return rest.length === 0 ? references : [...references, circleBreakers(this.program, rest)]
  }

  /** One fix of each kind: the first that goes together with those chosen before. */
  private together(answers: readonly Answer[], goOn: () => boolean): Fix | null {
    let all: Fix | null = null
    const fixable = answers.filter(({ fixes }) => fixes.length > 0)
    for (const [at, { fixes }] of fixable.entries()) {
      const subjects = fixable.slice(0, at + 1).map(({ subject }) => subject)
      const before: readonly Change[] = all?.changes ?? []
      // What was chosen for the kinds before may do for this one too.
      const offers = [...(all === null ? [] : [before]), ...fixes.map(({ changes }) => unique([...before, ...changes]))]
      all = this.firstProven(offers, subjects, goOn)
      if (all === null) return null
    }
    return all
  }

  private firstProven(
    offers: readonly (readonly Change[])[],
    subjects: readonly Subject[],
    goOn: () => boolean,
  ): Fix | null {
    for (const changes of offers) {
      const result = goOn() ? this.attempt(changes, subjects) : null
      if (result !== null && !('kind' in result)) return result
    }
    return null
  }

  /** The fix, or why it is none. */
  private attempt(changes: readonly Change[], subjects: readonly Subject[]): Fix | FailureCause {
    const edits = editsOf(changes)
    const copy = applyEdits(this.sources, edits)
    if (copy === null) return { kind: 'conflict' }
    this.runs++
    const after = this.run(copy)
    const cause =
      runsWorse(this.before, after) ?? subjects.flatMap((subject) => this.stays(subject, after, edits) ?? [])[0]
    if (cause !== undefined) return cause
    return { changes, lingering: countsOf(after.lingering), output: outputChange(this.before.stdout, after.stdout) }
  }

  private stays(subject: Subject, after: Verdict, edits: readonly SourceEdit[]): FailureCause | null {
    const { file, line } = subject.made
    const own = file === null ? [] : edits.filter((edit) => edit.file === file)
    const moved = file === null || line === null ? null : movedLine(this.sources[file] ?? '', own, line)
    const left = after.lingering.filter(
      (object) =>
        object.type === subject.type &&
        object.module === subject.module &&
        (moved === null || (object.made.file === file && object.made.line === moved)),
    )
    return left.length === 0 ? null : { kind: 'alive', left: left.length, of: subject.objects }
  }
}

/**
 * One change for each reference of the cut: first by preference over all of them, and, once a fix is known, every other
 * change in the place of the one that it has for the same reference.
 */
function* orders(choices: readonly (readonly Change[])[], found: () => readonly Change[] | null): Generator<Change[]> {
  if (choices.some((list) => list.length === 0)) return
  const tried = new Set<string>()
  const isNew = (changes: readonly Change[]): boolean => {
    const key = changes.map(({ words }) => words).join('\n')
    return !tried.has(key) && tried.add(key) !== undefined
  }
  for (const places of bySum(choices.map((list) => list.length))) {
    const changes = places.flatMap((at, list) => choices[list]?.[at] ?? [])
    if (isNew(changes)) yield unique(changes)
    if (found() !== null) break
  }
  const fix = found()
  if (fix === null) return
  for (const [list, others] of choices.entries()) {
    for (const other of others) {
      const changes = choices.map((all, at) => (at === list ? other : (all.find((one) => fix.includes(one)) ?? other)))
      if (isNew(changes)) yield unique(changes)
    }
  }
}

/** Places in several lists of these lengths, those with the smallest sum first. */
function* bySum(lengths: readonly number[]): Generator<number[]> {
  const most = lengths.reduce((sum, length) => sum + length - 1, 0)
  for (let sum = 0; sum <= most; sum++) yield* placesOfSum(lengths, sum)
}

function* placesOfSum(lengths: readonly number[], sum: number): Generator<number[]> {
  const [length, ...others] = lengths
  if (length === undefined) {
    if (sum === 0) yield []
    return
  }
  for (let at = 0; at < length && at <= sum; at++) {
    for (const rest of placesOfSum(others, sum - at)) yield [at, ...rest]
  }
}

function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.words, change])).values()]
}

/** Whether there is a reference of somebody's or a circle to be rid of. */
function isFixable(object: Lingering | undefined): boolean {
  return object !== undefined && (object.cut.length > 0 || object.cycle.length > 0)
}

/** The same done at another place is told once. Those that leave least come first; what only the interpreter should write is offered where nothing else helps. */
function inOrder(fixes: readonly Fix[]): Fix[] {
  const plain = fixes.filter(({ changes }) => !changes.some(isInner))
  const byText = new Map([...(plain.length > 0 ? plain : fixes)].reverse().map((fix) => [textKey(fix), fix]))
  return [...byText.values()].reverse().sort((a, b) => total(a.lingering) - total(b.lingering))
}

function textKey({ changes }: Fix): string {
  return JSON.stringify(changes.map(({ kind, edits }) => [kind, edits.map(({ file, text }) => [file, text.trim()])]))
}

/** Weak references and weak collections do not count: they are how a fix works. */
function total(lingering: Fix['lingering']): number {
  return Object.entries(lingering).reduce(
    (sum, [type, count]) => (/^(Weak|Keyed|ref$)/.test(type) ? sum : sum + count),
    0,
  )
}

function countsOf(lingering: readonly Lingering[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { type } of lingering) counts[type] = (counts[type] ?? 0) + 1
  return counts
}
