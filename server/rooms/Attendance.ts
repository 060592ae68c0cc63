/**
 * Who is in one room right now: tabs, where they are, and how much each person may still send this second.
 *
 * Nothing here is stored or numbered: it is volatile, and the server alone says who is where (classroom.md F10, F22).
 * Limits are per person, not per tab or address: a class sits behind one address (F16).
 */
import type { Presence, Where } from '../../lib/protocol/events'
import { limits } from '../../lib/protocol/limits'
import { Allowance } from './Allowance'

type Tab = { readonly participant: string; readonly clientId: number; where: Where }

export type Allowances = {
  readonly edits: Allowance
  readonly operations: Allowance
  readonly moves: Allowance
  readonly messages: Allowance
}

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

  /** Shows a tab, or the new client id of one that is here: then answers what others are to be told of the former one. */
  enter(id: string, participant: string, clientId: number): Presence | null {
    const former = this.#tabs.get(id)
    this.#tabs.set(id, { participant, clientId, where: null })
    return former === undefined || former.clientId === clientId ? null : { ...presenceOf(former), where: null }
  }

  /** What others are to be told of a tab that moved; null when the tab is not here. */
  move(id: string, where: Where): Presence | null {
    const tab = this.#tabs.get(id)
    if (tab === undefined) return null
    tab.where = where
    return presenceOf(tab)
  }

  /** What others are to be told of a tab that left; null when it was not here. */
  leave(id: string): Presence | null {
    const tab = this.#tabs.get(id)
    this.#tabs.delete(id)
    return tab === undefined ? null : { ...presenceOf(tab), where: null }
  }

  /** Where all tabs are but one. */
  others(id: string): Presence[] {
    const tabs = [...this.#tabs].filter(([tab, { where }]) => tab !== id && where !== null)
    return tabs.map(([, tab]) => presenceOf(tab))
  }

  allowances(participant: string): Allowances {
    const known = this.#allowances.get(participant)
    if (known !== undefined) return known
    const fresh = {
      edits: new Allowance(limits.updatesPerSecond, this.#now),
      operations: new Allowance(limits.operationsPerSecond, this.#now),
      moves: new Allowance(limits.presencePerSecond, this.#now),
      messages: new Allowance(limits.messagesPerSecond, this.#now),
    }
    this.#allowances.set(participant, fresh)
    return fresh
  }
}

function presenceOf({ clientId, participant, where }: Tab): Presence {
  return { clientId, participant, where }
}
