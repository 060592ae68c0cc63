/** A reader of Python Tutor's traces that insists on what its page builds on. */
export interface Moment {
  readonly line: number
  readonly event: string
  readonly exception_msg?: string
  readonly func_name: string
  readonly globals: Readonly<Record<string, unknown>>
  readonly ordered_globals: readonly string[]
  readonly stack_to_render: readonly TutorFrame[]
  readonly heap: Readonly<Record<string, readonly unknown[]>>
  readonly stdout: string
}

interface TutorFrame {
  readonly func_name: string
  readonly unique_hash: string
  readonly encoded_locals: Readonly<Record<string, unknown>>
  readonly ordered_varnames: readonly string[]
  readonly is_highlighted: boolean
}

const EVENTS = ['step_line', 'call', 'return', 'uncaught_exception']
const KINDS = ['LIST', 'TUPLE', 'SET', 'DICT', 'INSTANCE', 'INSTANCE_PPRINT', 'CLASS', 'FUNCTION']

export function readTutor(text: string): { readonly lines: readonly string[]; readonly trace: readonly Moment[] } {
  const { code, trace } = JSON.parse(text) as { readonly code: string; readonly trace: readonly Moment[] } // checked below
  const lines = code.split('\n')
  for (const moment of trace) {
    if (!EVENTS.includes(moment.event)) throw new Error(`an event ${moment.event}`)
    if (lines[moment.line - 1] === undefined) throw new Error(`no line ${moment.line}`)
    requireNamed(moment.globals, moment.ordered_globals)
    for (const frame of moment.stack_to_render) requireNamed(frame.encoded_locals, frame.ordered_varnames)
    const highlighted = moment.stack_to_render.map(({ is_highlighted }) => is_highlighted)
    if (highlighted.indexOf(true) !== highlighted.length - 1) throw new Error('not the innermost call is highlighted')
    if (new Set(moment.stack_to_render.map(({ unique_hash }) => unique_hash)).size !== highlighted.length)
      throw new Error('two calls have one name')
    for (const [kind] of Object.values(moment.heap))
      if (!KINDS.includes(String(kind))) throw new Error(`a ${String(kind)}`)
    for (const id of referencesIn([moment.globals, moment.stack_to_render, moment.heap]))
      if (moment.heap[id] === undefined) throw new Error(`no object ${id}`)
  }
  return { lines, trace }
}

function requireNamed(values: Readonly<Record<string, unknown>>, order: readonly string[]): void {
  if (JSON.stringify(Object.keys(values).sort()) !== JSON.stringify([...order].sort()))
    throw new Error('names without values')
}

function referencesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value[0] === 'REF') return [String(value[1])]
  return Object.values(value).flatMap(referencesIn)
}

/** An object or a value with what it leads to in its place, to the given depth. */
export function opened(moment: Moment, value: unknown, depth = 3): unknown {
  if (!Array.isArray(value)) return value
  if (value[0] !== 'REF') return value.map((part: unknown) => opened(moment, part, depth))
  return depth === 0 ? '…' : opened(moment, moment.heap[String(value[1])], depth - 1)
}
