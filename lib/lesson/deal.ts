/** Deals people into groups at random, as even as they can be. Chance is an argument: a number from 0 up to 1 at each call. */

export type Portion = { readonly by: 'teams' | 'people'; readonly count: number }

/** So many groups, or groups of at most so many people; every group is there, also one for which nobody is left. */
export function deal(people: readonly string[], { by, count }: Portion, chance: () => number): string[][] {
  const groups = by === 'teams' ? count : Math.ceil(people.length / count)
  const dealt: string[][] = Array.from({ length: groups }, () => [])
  shuffled(people, chance).forEach((person, at) => dealt[at % groups]?.push(person))
  return dealt
}

/** Fisher and Yates: every order is as likely as any other. */
function shuffled(people: readonly string[], chance: () => number): string[] {
  const order = [...people]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const [a, b] = [order[last], order[other]]
    if (a === undefined || b === undefined) continue
    order[last] = b
    order[other] = a
  }
  return order
}

/** The first of "Team 1", "Team 2" … that are none of those names. */
export function freeTeamNames(taken: readonly string[], count: number): string[] {
  const names = new Set(taken.map(nameKey))
  const free: string[] = []
  for (let number = 1; free.length < count; number++) {
    const name = `Team ${number}`
    if (!names.has(nameKey(name))) free.push(name)
  }
  return free
}

/** Equal for names that people take for the same. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
