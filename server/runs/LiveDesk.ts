/** A live process in its thread: opens it from its log, types into it, shows it, and judges it at its end. It knows no room and no database. */
import { encode } from '../../lib/heap/history/encode'
import type { Undone } from '../../lib/lesson/live'
import type { LiveProcess } from '../../lib/python/run/LiveProcess'
import type { StandardLibrary } from '../library/standardLibrary'
import { type RunInputs, type TypedEntry, withEntries } from '../store/runRow'
import type { ProgramResult } from '../../lib/python/run/runProgram'
import { INTERRUPT, type LiveEndNews, type LiveOrder, type LiveThreadMessage } from './liveMessage'
import { STOP } from './message'
import { openProcess, verdictOn } from './runTeam'

type Open = { readonly process: LiveProcess; inputs: RunInputs; readonly cell: Int32Array }

export class LiveDesk {
  readonly #library: StandardLibrary
  #open: Open | null = null

  constructor(library: StandardLibrary) {
    this.#library = library
  }

  do(order: LiveOrder): LiveThreadMessage {
    if (order.type === 'open') return this.#begin(order.inputs, new Int32Array(order.cell))
    const open = this.#open
    if (open === null) throw new RangeError(`LiveDesk: ${order.type} before a process is open`)
    switch (order.type) {
      case 'look':
        return { type: 'looked', history: historyOf(open) }
      case 'enter':
        return enter(open, order.entry)
      case 'exit':
        open.process.exit()
        return endOf(open)
    }
  }

  #begin(inputs: RunInputs, cell: Int32Array): LiveThreadMessage {
    const process = openProcess(inputs, this.#library, () => goesOn(cell), () => isPressed(cell)) // oxfmt-ignore
    for (const { file, interrupts } of inputs.log ?? [])
      if (interrupts !== null) process.enter({ file, text: inputs.sources[file] ?? '', interrupts })
    this.#open = { process, inputs, cell }
    return { type: 'opened' }
  }
}

function goesOn(cell: Int32Array): boolean {
  return Atomics.load(cell, 0) !== STOP
}

/** Once for each press. */
function isPressed(cell: Int32Array): boolean {
  return Atomics.compareExchange(cell, 0, INTERRUPT, 0) === INTERRUPT
}

function enter(open: Open, entry: TypedEntry): LiveThreadMessage {
  const { process } = open
  const answer = process.enter({ ...entry, interrupts: null })
  const why = process.isOver ? undoneBy(process.result().exit.limit) : null
  if (why !== null) return { type: 'undone', answer, why }
  open.inputs = withEntries(open.inputs, [entry])
  return { type: 'answered', answer, history: historyOf(open), end: process.isOver ? endOf(open) : null }
}

/** Which bound an entry went beyond; null where the process has ended as a program may. */
function undoneBy(limit: ProgramResult['exit']['limit']): Undone | null {
  if (limit === null || limit === 'exit' || limit === 'stopped') return null
  if (limit === 'bytes') return 'memory'
  return limit === 'deadlock' ? 'deadlock' : 'budget'
}

function historyOf({ process }: Open): Uint8Array {
  return encode(process.result().history)
}

function endOf({ process, inputs, cell }: Open): LiveEndNews {
  const result = process.result()
  const verdict = verdictOn(result, inputs, () => goesOn(cell))
  return {
    type: 'ended',
    result: { verdict, history: encode(result.history) },
    isStopped: result.exit.limit === 'stopped',
  }
}
