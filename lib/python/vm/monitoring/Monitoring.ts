/**
 * What `sys.monitoring` keeps: which tools listen to which events, everywhere or in one code object, whom they have called,
 * and what they have heard enough of.
 *
 * Callbacks are borrowed: `Vm.state` holds them (library/sys/monitoring.ts). Events are counted as in CPython 3.14's
 * pycore_instruments.h: those up to STOP_ITERATION belong to an instruction and can be disabled there.
 */
import type { Code } from '../../compile/code'
import type { PyObject } from '../../objects/PyObject'
import type { Thread } from '../Thread'

export const monitored = {
  PY_START: 0,
  PY_RESUME: 1,
  PY_RETURN: 2,
  PY_YIELD: 3,
  CALL: 4,
  LINE: 5,
  INSTRUCTION: 6,
  JUMP: 7,
  BRANCH_LEFT: 8,
  BRANCH_RIGHT: 9,
  STOP_ITERATION: 10,
  RAISE: 11,
  EXCEPTION_HANDLED: 12,
  PY_UNWIND: 13,
  PY_THROW: 14,
  RERAISE: 15,
  C_RETURN: 16,
  C_RAISE: 17,
  BRANCH: 18,
} as const
export type MonitoredEvent = (typeof monitored)[keyof typeof monitored]
export const EVENT_NAMES = Object.keys(monitored)
/** Events below this one can be asked for in a single code object, and disabled at an instruction. */
export const FIRST_GLOBAL = monitored.RAISE
/** Events below this one can be asked for; the others come with these. */
export const FIRST_GROUPED = monitored.C_RETURN
export const TOOL_COUNT = 6

const { LEFT, RIGHT } = { LEFT: monitored.BRANCH_LEFT, RIGHT: monitored.BRANCH_RIGHT }
/** Events for which every instruction is to be looked at. */
const FLOW =
  (1 << monitored.INSTRUCTION) | (1 << monitored.JUMP) | (1 << LEFT) | (1 << RIGHT) | (1 << monitored.STOP_ITERATION)

/** The event whose being asked for lets this one through. */
function askedAs(event: MonitoredEvent): number {
  return event === monitored.C_RETURN || event === monitored.C_RAISE ? monitored.CALL : event
}

export class Monitoring {
  /** Sets of events, by tool. */
  readonly everywhere: number[] = Array.from({ length: TOOL_COUNT }, () => 0)
  /** Every event that some tool listens to somewhere. */
  all = 0
  /** `sys.monitoring.DISABLE` and `MISSING`; the module holds them. */
  disable: PyObject | null = null
  missing: PyObject | null = null
  /** Threads that are just calling a callback: what it runs is not told of. */
  readonly telling = new Set<Thread>()
  private readonly inCode = new Map<Code, number[]>()
  private readonly callbacks = new Map<number, PyObject>()
  private readonly disabled = new Map<Code, Set<number>>()

  eventsIn(tool: number, code: Code): number {
    return this.inCode.get(code)?.[tool] ?? 0
  }

  setEverywhere(tool: number, events: number): void {
    this.everywhere[tool] = events
    this.count()
  }

  setInCode(tool: number, code: Code, events: number): void {
    const sets = this.inCode.get(code) ?? Array.from({ length: TOOL_COUNT }, () => 0)
    sets[tool] = events
    if (sets.some((set) => set !== 0)) this.inCode.set(code, sets)
    else this.inCode.delete(code)
    this.count()
  }

  /** The tool listens to nothing any more. */
  clear(tool: number): void {
    const codes = Array.from(this.inCode.keys())
    for (const code of codes) this.setInCode(tool, code, 0)
    this.setEverywhere(tool, 0)
  }

  setCallback(tool: number, event: number, callback: PyObject | null): void {
    const key = event * TOOL_COUNT + tool
    if (callback === null) this.callbacks.delete(key)
    else this.callbacks.set(key, callback)
  }

  /** A callback for branches of either way is the older form: the newer ones go before it. */
  callback(tool: number, event: MonitoredEvent): PyObject | null {
    const own = this.callbacks.get(event * TOOL_COUNT + tool) ?? null
    if (own !== null || (event !== LEFT && event !== RIGHT)) return own
    return this.callbacks.get(monitored.BRANCH * TOOL_COUNT + tool) ?? null
  }

  hears(event: MonitoredEvent): boolean {
    return ((this.all >> askedAs(event)) & 1) !== 0
  }

  /** The tools that listen, in the order in which they are told. */
  listeners(event: MonitoredEvent, code: Code): number[] {
    const tools: number[] = []
    for (let tool = TOOL_COUNT - 1; tool >= 0; tool--)
      if (((this.eventsOf(tool, code) >> askedAs(event)) & 1) !== 0) tools.push(tool)
    return tools
  }

  wantsFlow(code: Code): boolean {
    return (this.unionIn(code) & FLOW) !== 0
  }

  wantsLines(code: Code): boolean {
    return ((this.unionIn(code) >> monitored.LINE) & 1) !== 0
  }

  isDisabled(tool: number, event: MonitoredEvent, code: Code, at: number): boolean {
    return this.disabled.get(code)?.has(placeKey(tool, event, at)) === true
  }

  /** Where the older form of a branch's callback has heard enough, both ways are meant. */
  disableAt(tool: number, event: MonitoredEvent, code: Code, at: number): void {
    const places = this.disabled.get(code) ?? new Set()
    this.disabled.set(code, places)
    const isEither = (event === LEFT || event === RIGHT) && !this.callbacks.has(event * TOOL_COUNT + tool)
    for (const each of isEither ? [LEFT, RIGHT] : [event]) places.add(placeKey(tool, each, at))
  }

  restart(): void {
    this.disabled.clear()
  }

  private eventsOf(tool: number, code: Code): number {
    return (this.everywhere[tool] ?? 0) | this.eventsIn(tool, code)
  }

  private unionIn(code: Code): number {
    return this.everywhere.reduce((all, events, tool) => all | events | this.eventsIn(tool, code), 0)
  }

  private count(): void {
    this.all = this.everywhere.reduce((all, events) => all | events, 0)
    for (const sets of this.inCode.values()) for (const events of sets) this.all |= events
  }
}

function placeKey(tool: number, event: number, at: number): number {
  return (at * FIRST_GLOBAL + event) * TOOL_COUNT + tool
}
