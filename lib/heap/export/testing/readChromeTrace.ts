/** A reader of Chrome's Trace Event Format that insists on what Perfetto needs to place slices, counters and arrows. */
export interface ReadTrace {
  readonly process: string
  readonly slices: readonly Slice[]
  readonly arrows: readonly { readonly name: string; readonly from: Slice; readonly to: Slice }[]
  readonly counters: readonly {
    readonly name: string
    readonly at: number
    readonly values: Readonly<Record<string, number>>
  }[]
}

export interface Slice {
  readonly name: string
  readonly thread: string
  readonly from: number
  readonly end: number
}

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur: number
  readonly id: number
  readonly cat: string
  readonly bp?: string
  readonly args: Readonly<Record<string, never>>
}

export function readChromeTrace(text: string): ReadTrace {
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] } // checked by what follows
  const of = (...phases: string[]): readonly TraceEvent[] => traceEvents.filter(({ ph }) => phases.includes(ph))
  if (of('M', 'X', 'C', 's', 'f').length !== traceEvents.length) throw new Error('an event of an unknown kind')
  if (traceEvents.some(({ pid }) => pid !== 1)) throw new Error('a second process')
  const meta = (name: string): readonly TraceEvent[] => of('M').filter((event) => event.name === name)
  const threads = new Map(meta('thread_name').map(({ tid, args }) => [tid, String(args['name'])]))
  const slices = of('X').map((event) => sliceOf(event, threads))
  requireApart(slices)
  const sliceAt = ({ tid, ts, name }: TraceEvent): Slice => {
    const found = slices.find(({ thread, from, end }) => thread === threads.get(tid) && from <= ts && ts < end)
    if (found === undefined) throw new Error(`the arrow ${name} has an end in no slice: ${tid} at ${ts}`)
    return found
  }
  const ends = new Map(of('f').map((event) => [event.id, event]))
  return {
    process: String(meta('process_name')[0]?.args['name']),
    slices,
    arrows: of('s').map((start) => {
      const end = ends.get(start.id)
      if (end?.name !== start.name || end.cat !== start.cat || end.bp !== 'e' || end.ts < start.ts)
        throw new Error(`the arrow ${start.id} has no end`)
      return { name: start.name, from: sliceAt(start), to: sliceAt(end) }
    }),
    counters: of('C').map(({ name, ts, args }) => ({ name, at: ts, values: args })),
  }
}

function sliceOf({ name, tid, ts, dur }: TraceEvent, threads: ReadonlyMap<number, string>): Slice {
  const thread = threads.get(tid)
  if (thread === undefined) throw new Error(`a thread without a name: ${tid}`)
  return { name, thread, from: ts, end: ts + dur }
}

function requireApart(slices: readonly Slice[]): void {
  const ends = new Map<string, number>()
  for (const { thread, from, end } of slices) {
    if (from < (ends.get(thread) ?? 0) || end <= from) throw new Error(`slices of ${thread} overlap at ${from}`)
    ends.set(thread, end)
  }
}
