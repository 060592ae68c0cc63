/**
 * What would go if references were not there: those that people stored, or those that single lines stored. Asked at one step of a
 * run; nothing is run again, so what the program would have done otherwise is not asked (that is lib/fixes).
 *
 * What nothing keeps but its own circle counts as going: the cycle collector takes it at its next run.
 */
import { whatIf as thinkAway } from '../heap/retain/reach'
import type { Bench } from './Bench'
import type { Place } from './verdict'

/** References to think away: a person's, or a line's. */
export type Without = { readonly person: string } | { readonly file: string; readonly line: number }

export interface WhatIf {
  without: string[]
  /** Everything that would go, of whatever kind, and its bytes. */
  objects: number
  bytes: number
  /** Instances that would go, in the order of their making. */
  goes: { id: number; type: string; made: Place }[]
  /** How many instances would stay. */
  stays: number
}

/** `ana`, or `events.py:9`. */
export function readWithout(word: string): Without {
  const place = /^(.+\.py):(\d+)$/.exec(word)
  return place === null ? { person: word } : { file: place[1] ?? '', line: Number(place[2]) }
}

function withoutText(without: Without): string {
  return 'person' in without ? without.person : `${without.file}:${without.line}`
}

/** The answer, or a sentence that says why there is none. */
export function whatIf(bench: Bench, away: readonly Without[]): WhatIf | string {
  const holders: number[] = []
  const statements: number[] = []
  for (const each of away) {
    const found = 'person' in each ? bench.holdersNamed(each.person) : bench.statementsOn(each.file, each.line)
    if (found.length === 0) return unknownWords(bench, each)
    if ('person' in each) holders.push(...found)
    else statements.push(...found)
  }
  const { alive, freedObjects, freedBytes } = thinkAway(bench.graph, { holders, statements })
  const instances = bench.instancesAlive()
  const goes = instances.filter((id) => alive[bench.nodeOf(id)] === 0)
  return {
    without: away.map(withoutText),
    objects: freedObjects,
    bytes: freedBytes,
    goes: goes.map((id) => ({ id, ...bench.nameAndPlace(id) })),
    stays: instances.length - goes.length,
  }
}

function unknownWords(bench: Bench, without: Without): string {
  if ('person' in without) return nobodyCalled(bench, without.person)
  return `no line ${without.line} of ${without.file} was ever run`
}

/** That there is no such person, and who there is. */
export function nobodyCalled({ people }: Bench, person: string): string {
  if (people.length === 0) return `nobody is called '${person}'`
  return `nobody is called '${person}'; there ${people.length === 1 ? 'is' : 'are'} ${people.join(', ')}`
}
