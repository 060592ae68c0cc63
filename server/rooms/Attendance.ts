/**
 * Who is in one room right now: tabs, their carets, and how much each person may still send this second.
 *
 * Nothing here is stored or numbered: it is volatile, and the server alone says whose a caret is (classroom.md F10, F22).
 * Limits are per person, not per tab or address: a class sits behind one address (F16).
 */
import type { Cursor, Presence } from '../../lib/protocol/events'
import { limits } from '../../lib/protocol/limits'
import { Allowance } from './Allowance'

type Tab = { readonly participant: string; readonly clientId: number; cursor: Cursor }

export type Allowances = { readonly edits: Allowance; readonly operations: Allowance; readonly moves: Allowance }

export class Attendance {
  readonly #tabs = new Map<string, Tab>()
  readonly #allowances = new Map<string, Allowances>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  isHere(participant: string): boolean {
    return [...this.#tabs.values()].some((tab) => tab.participant === participant)
  }

  /** Shows a tab, or the new client id of one that is here. */
  enter(tab: string, participant: string, clientId: number): void {
    this.#tabs.set(tab, { participant, clientId, cursor: null })
  }

  /** What others are to be told of a moved caret; null when the tab is not here. */
  move(id: string, cursor: Cursor): Presence | null {
    const tab = this.#tabs.get(id)
    if (tab === undefined) return null
    tab.cursor = cursor
    return presenceOf(tab)
  }

  /** What others are to be told of a tab that left; null when it was not here. */
  leave(id: string): Presence | null {
    const tab = this.#tabs.get(id)
    this.#tabs.delete(id)
    return tab === undefined ? null : { ...presenceOf(tab), cursor: null }
  }

  /** The carets of all tabs but one. */
  others(id: string): Presence[] {
    const tabs = [...this.#tabs].filter(([tab, { cursor }]) => tab !== id && cursor !== null)
    return tabs.map(([, tab]) => presenceOf(tab))
  }

  allowances(participant: string): Allowances {
    const known = this.#allowances.get(participant)
    if (known !== undefined) return known
    const fresh = {
      edits: new Allowance(limits.updatesPerSecond, this.#now),
      operations: new Allowance(limits.operationsPerSecond, this.#now),
      moves: new Allowance(limits.presencePerSecond, this.#now),
    }
    this.#allowances.set(participant, fresh)
    return fresh
  }
}

function presenceOf({ clientId, participant, cursor }: Tab): Presence {
  return { clientId, participant, cursor }
}
