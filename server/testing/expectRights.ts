/** Who may do what over HTTP, as a table: a route and, for each role, the status that it is answered with. */
import { expect } from 'vitest'
import type { Browser } from './Browser'

export type RightsTable<Role extends string> = readonly (readonly [string, Readonly<Record<Role, number>>])[]

interface Asked<Role extends string> {
  readonly people: Readonly<Record<Role, Browser>>
  /** What takes the place of ID in a route. */
  readonly id: string
  /** What is sent to routes that want something. */
  readonly bodies: Readonly<Record<string, object>>
}

/** Asks every route in everybody's name, in the order of the table. */
export async function expectRights<Role extends string>(
  table: RightsTable<Role>,
  { people, id, bodies }: Asked<Role>,
): Promise<void> {
  for (const [what, expected] of table) {
    const [method, path = ''] = what.split(' ')
    const address = path.replace('ID', id)
    const found: Record<string, number> = {}
    for (const [role, who] of Object.entries<Browser>(people))
      found[role] = (await (method === 'GET' ? who.get(address) : who.post(address, bodies[what]))).status
    expect([what, found]).toEqual([what, expected])
  }
}
