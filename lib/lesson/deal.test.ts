/** Dealing into teams, and reading who is to be where from a list. */
import { describe, expect, test } from 'vitest'
import { deal, freeTeamNames } from './deal'
import { readPlacements } from './placements'

const class30 = Array.from({ length: 30 }, (_, at) => `p${at}`)

/** The same numbers again for the same seed. */
function chance(seed: number): () => number {
  let at = seed
  return () => (at = (at * 16807) % 2147483647) / 2147483647
}

describe('dealing', () => {
  test('puts everybody in one team, the teams as even as can be', () => {
    for (const [count, sizes] of [
      [7, [5, 5, 4, 4, 4, 4, 4]],
      [30, class30.map(() => 1)],
    ] as const) {
      const groups = deal(class30, { by: 'teams', count }, chance(count))
      expect(groups.map((group) => group.length)).toEqual(sizes)
      expect(groups.flat().sort()).toEqual([...class30].sort())
    }
  })

  test('in teams of at most so many, and in empty ones where nobody is there', () => {
    expect(deal(class30, { by: 'people', count: 4 }, chance(1)).map((group) => group.length)).toEqual([
      4, 4, 4, 4, 4, 4, 3, 3,
    ])
    expect(deal([], { by: 'teams', count: 2 }, chance(1))).toEqual([[], []])
    expect(deal([], { by: 'people', count: 2 }, chance(1))).toEqual([])
  })

  test('is by chance: everybody comes into every team about as often', () => {
    const together = new Map<number, number>()
    const next = chance(7)
    for (let round = 0; round < 600; round++) {
      const team = deal(class30, { by: 'teams', count: 3 }, next).findIndex((group) => group.includes('p0'))
      together.set(team, (together.get(team) ?? 0) + 1)
    }
    for (const team of [0, 1, 2]) expect(together.get(team)).toBeGreaterThan(140)
  })

  test('gives teams names that no other has', () => {
    expect(freeTeamNames(['team 2', 'Red'], 3)).toEqual(['Team 1', 'Team 3', 'Team 4'])
  })
})

describe('a list', () => {
  test('is read as spreadsheets write it', () => {
    const text = '\uFEFFName,Team\r\n"Ana ""A"" Bell",Red\nBen ; Blue\n\nCleo\tRed\r'
    expect(readPlacements(text)).toEqual({
      placements: [
        { name: 'Ana "A" Bell', team: 'Red' },
        { name: 'Ben', team: 'Blue' },
        { name: 'Cleo', team: 'Red' },
      ],
      problems: [],
    })
  })

  test('says what is wrong, and in which line', () => {
    const { placements, problems } = readPlacements('Ana,Red\nBen\n,Blue\n ana ,Blue\nDan,Red,Blue\n')
    expect(placements).toEqual([{ name: 'Ana', team: 'Red' }])
    expect(problems).toEqual([
      { line: 2, why: 'no-team', of: 0 },
      { line: 3, why: 'no-name', of: 0 },
      { line: 4, why: 'twice', of: 1 },
      { line: 5, why: 'too-much', of: 0 },
    ])
  })
})
