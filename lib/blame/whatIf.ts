/**
 * What would go if references were not there: those that people stored, those that single lines stored, and single ones by their
 * names. Asked at one step of a run; nothing is run again, so what the program would have done otherwise is not asked (that is lib/fixes).
 *
 * What nothing would keep then but its own circle counts as going: the cycle collector takes it at its next run. What nothing else keeps
 * already neither goes nor stays.
 */
import type { Bench } from './Bench'
import { nearestWords } from './nearestWords'
import { thinkAway } from './thinkAway'
import type { Place } from './verdict'

/** References to think away: those that a line stored, or those of whoever, or of whatever reference, has the name. */
export type Without = { readonly name: string } | { readonly file: string; readonly line: number }

export interface WhatIf {
  without: string[]
  /** Those of them that are names of references. */
  references: string[]
  /** Everything that would go, of whatever kind, and its bytes. */
  objects: number
  bytes: number
  /** Instances that would go, in the order of their making. */
  goes: { id: number; type: string; made: Place }[]
  /** How many instances would stay. */
  stays: number
}

/** Of several words with commas between them each: `ana`, `events.py:9`, or `main.kept['a', 1]`, in which a comma is no end. */
export function readWithouts(words: string): Without[] {
  const found = words.match(/(?:\[(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^\]'"])*\]|[^,[]|\[)+/g) ?? []
  return found.map((word) => readWithout(word.trim())).filter((each) => !('name' in each) || each.name !== '')
}

function readWithout(word: string): Without {
  const place = /^(.+\.py):(\d+)$/.exec(word)
  return place === null ? { name: word } : { file: place[1] ?? '', line: Number(place[2]) }
}

function withoutText(without: Without): string {
  return 'name' in without ? without.name : `${without.file}:${without.line}`
}

/** What is thought away, as the retention analysis knows it. */
interface Away {
  readonly holders: number[]
  readonly statements: number[]
  readonly edges: number[]
  /** What the edges were called. */
  readonly references: string[]
}

/** The answer, or a sentence that says why there is none. */
export function whatIf(bench: Bench, away: readonly Without[]): WhatIf | string {
  const blocked: Away = { holders: [], statements: [], edges: [], references: [] }
  for (const each of away) {
    const trouble = 'name' in each ? addNamed(bench, each.name, blocked) : addLine(bench, each, blocked)
    if (trouble !== null) return trouble
  }
  const { objects, bytes, goes, stays } = thinkAway(bench.picture, blocked, bench.instancesAlive())
  return {
    without: away.map(withoutText),
    references: blocked.references,
    objects,
    bytes,
    goes: goes.map((id) => ({ id, ...bench.nameAndPlace(id) })),
    stays,
  }
}

/** Null, or what is wrong with the line. */
function addLine(
  bench: Bench,
  { file, line }: { readonly file: string; readonly line: number },
  blocked: Away,
): string | null {
  const found = bench.statementsOn(file, line)
  blocked.statements.push(...found)
  return found.length === 0 ? `no line ${line} of ${file} was ever run` : null
}

/** A person, else a reference. Null, or what is wrong with the name. */
function addNamed(bench: Bench, name: string, blocked: Away): string | null {
  const holders = bench.holdersNamed(name)
  blocked.holders.push(...holders)
  if (holders.length > 0) return null
  const { edges, nearest } = bench.references(name)
  const own = edges.filter((edge) => (bench.graph.holder[edge] ?? 0) > 0)
  blocked.edges.push(...own)
  if (own.length > 0) {
    blocked.references.push(name)
    return null
  }
  if (edges.length > 0) return `the interpreter itself made the reference '${name}': nobody can let go of it`
  if (!LOOKS_LIKE_REFERENCE.test(name)) return nobodyCalled(bench, name)
  return `no reference is called '${name}' at step ${bench.cursor.step}${nearestWords(nearest)}`
}

/** People have no such names. */
const LOOKS_LIKE_REFERENCE = /[.[#]| in | -> /

/** That there is no such person, and who there is. */
export function nobodyCalled({ people }: Bench, person: string): string {
  if (people.length === 0) return `nobody is called '${person}'`
  return `nobody is called '${person}'; there ${people.length === 1 ? 'is' : 'are'} ${people.join(', ')}`
}
