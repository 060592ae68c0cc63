/** The event bus in other tools' formats: what a reader of the files sees. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openProgram } from '../../server/cli/program'
import { StandardLibrary } from '../../server/library/standardLibrary'
import { runTeamProgram } from '../../server/runs/runTeam'
import { naiveRetained, readHeapsnapshot } from '../heap/export/testing/readHeapsnapshot'
import { type ExportFormat, exportRun } from './exportRun'
import { judge } from './judge'

const opened = openProgram([join(import.meta.dirname, '../python/programs/teams/event-bus')], null)
if (typeof opened === 'string') throw new Error(opened)
const { entry, find, sources, authorship } = opened
const limits = { steps: 100_000, bytes: 100_000_000, output: 100_000, recursion: 1000 }
const library = new StandardLibrary()
const run = runTeamProgram({ entry, find, argv: [], stdin: '', limits, library, onProgress: () => true })
const team = { entry: 'main.py', collector: 'cpython', sources, authorship: authorship() } as const
const verdict = judge(run, team)

function exported(format: ExportFormat, at: number | null = null): string {
  const answer = exportRun(run, team, { format, at })
  if (typeof answer === 'string') throw new Error(answer)
  return [...answer.pieces].join('')
}

describe('heapsnapshot', () => {
  const nodes = readHeapsnapshot(exported('heapsnapshot'))
  const models = nodes.flatMap((node, at) => (node.type === 'object' && node.name === 'Model' ? [{ ...node, at }] : []))

  test('the two models are there, made by ana, and retain what the verdict says', () => {
    expect(models.map(({ made }) => made)).toEqual(['ana main.py:8', 'ana main.py:8'])
    expect(models.map(({ at }) => naiveRetained(nodes, at))).toEqual(verdict.lingering.map(({ retained }) => retained))
  })

  test('the reference of the forgotten callback says who made it', () => {
    const [first] = models
    const names = nodes.flatMap(({ edges }) => edges.filter(({ to }) => to === first?.at).map(({ name }) => name))
    expect(names.sort()).toEqual(['.__self__ ‹model.py:8 ana›', '[1] ‹report.py:6 ben›'])
  })

  test('an object has the same id at every step', () => {
    const before = readHeapsnapshot(exported('heapsnapshot', 20)).filter(({ name }) => name === 'Model')
    expect(before.map(({ id }) => id)).toEqual(models.slice(0, 1).map(({ id }) => id))
  })
})
