/**
 * A run over time, for Perfetto (ui.perfetto.dev), chrome://tracing and speedscope: the JSON of Chrome's Trace Event Format.
 *
 * Time is steps: a step lasts a microsecond. Each holder is a thread, and each step a slice in the thread of whoever wrote its line.
 * What is alive at the end has a thread of its own; an arrow leads to each object from every step that made a reference which
 * keeps it. Counters tell the bytes that each holder keeps, at some steps.
 */
import type { HistoryIndex } from '../history/HistoryIndex'
import { chunked, separated } from './chunked'
import type { HeldSample } from './heldOverTime'
import type { SourcePlace } from './PortableHeap'

export interface TracedRun {
  readonly title: string
  readonly index: HistoryIndex
  /** The last step to be told. */
  readonly until: number
  /** Names of holders by their numbers; null for the interpreter, who is the first, and for an author unknown. */
  readonly holders: readonly (string | null)[]
  readonly holderOf: (statement: number) => number
  readonly place: (statement: number) => SourcePlace
  readonly samples: Iterable<HeldSample>
  readonly survivors: readonly Survivor[]
}

/** An object alive at the end. */
export interface Survivor {
  readonly title: string
  /** The references that keep it and that statements made: their names, and the steps that made them. */
  readonly keptBy: readonly { readonly name: string; readonly step: number }[]
}

const PROCESS = 1

type TraceEvent = Readonly<Record<string, unknown>>

/** Yields the file. */
export function chromeTrace(run: TracedRun): Generator<string> {
  return chunked(pieces(run))
}

function* pieces(run: TracedRun): Generator<string> {
  yield `{"displayTimeUnit":"ns","otherData":{"title":${JSON.stringify(run.title)},"time":"a step is a microsecond"},\n"traceEvents":[\n`
  yield* separated(texts(run), ',\n')
  yield '\n]}\n'
}

function* texts(run: TracedRun): Generator<string> {
  for (const event of events(run)) yield JSON.stringify(event)
}

function* events(run: TracedRun): Generator<TraceEvent> {
  yield* names(run)
  yield* steps(run)
  yield* counters(run)
  yield* survivors(run)
}

function* names({ title, holders }: TracedRun): Generator<TraceEvent> {
  yield { ph: 'M', name: 'process_name', pid: PROCESS, tid: 0, args: { name: title } }
  const threads = [...holders.map((_, holder) => nameOf(holders, holder)), 'what is alive']
  for (const [tid, name] of threads.entries()) {
    yield { ph: 'M', name: 'thread_name', pid: PROCESS, tid, args: { name } }
    yield { ph: 'M', name: 'thread_sort_index', pid: PROCESS, tid, args: { sort_index: tid } }
  }
}

function nameOf(holders: readonly (string | null)[], holder: number): string {
  return holders[holder] ?? (holder === 0 ? 'the interpreter' : 'author unknown')
}

function* steps(run: TracedRun): Generator<TraceEvent> {
  const { index, until, place } = run
  for (let step = 1; step <= until; step++) {
    const { file, line } = place(index.statementOf(step))
    const name = file === null ? (index.stageAt(step) ?? 'the interpreter') : `${file}:${line ?? '?'}`
    const births = index.birthsIn(step)
    const args = { step, made: births.end - births.first, freed: index.deathsIn(step).length }
    yield { ph: 'X', name, cat: 'step', pid: PROCESS, tid: threadOf(run, step), ts: step, dur: 1, args }
  }
}

function threadOf({ index, holderOf }: TracedRun, step: number): number {
  const statement = index.statementOf(step)
  return statement === 0 ? 0 : holderOf(statement)
}

function* counters({ samples, holders }: TracedRun): Generator<TraceEvent> {
  for (const { step, bytes, holders: held } of samples) {
    // A sample is of what a step leaves behind.
    const at = { ph: 'C', pid: PROCESS, tid: 0, ts: step + 1 }
    yield { ...at, name: 'bytes alive', args: { bytes } }
    for (const { holder, alone, shared } of held)
      yield { ...at, name: `bytes kept by ${nameOf(holders, holder)}`, args: { alone, shared } }
  }
}

function* survivors(run: TracedRun): Generator<TraceEvent> {
  const tid = run.holders.length
  let id = 0
  for (const [at, { title, keptBy }] of run.survivors.entries()) {
    const ts = run.until + 1 + at
    yield {
      ph: 'X',
      name: title,
      cat: 'alive',
      pid: PROCESS,
      tid,
      ts,
      dur: 1,
      args: { 'kept by': keptBy.map(({ name }) => name) },
    }
    for (const { name, step } of keptBy) {
      const flow = { name, cat: 'keeps', id: ++id, pid: PROCESS }
      yield { ...flow, ph: 's', tid: threadOf(run, step), ts: step }
      yield { ...flow, ph: 'f', bp: 'e', tid, ts }
    }
  }
}
