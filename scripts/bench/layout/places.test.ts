/** Objects keep their place: the lessons' programs walked step by step, as a reader walks them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { doneAtOnce } from '../../../app/_heap/inPieces'
import { KnownScenes } from '../../../app/_heap/KnownScenes'
import { type Places, type Plan, planned } from '../../../app/_heap/plan'
import { wholeStep } from '../../../app/_heap/stretch'
import { folderRun } from './runs'

const LESSONS = join(import.meta.dirname, '../../../lessons')

test.each(readdirSync(LESSONS))('in the lesson %s no card moves at any step, forward or back', (lesson) => {
  const { cursor, facts, options, end } = folderRun(join(LESSONS, lesson))
  const scenes = new KnownScenes(cursor, facts, options)
  const { index } = cursor
  const forward = Array.from({ length: index.steps }, (_, at) => at + 1)
  const seen = new Map<string, string>()
  let places: Places | null = null
  for (const step of [end, ...forward, ...forward.toReversed()]) {
    const plan: Plan = doneAtOnce(planned({ cursor, facts, options, scenes }, wholeStep(index, step), places))
    const { book } = plan.places
    places = plan.places
    for (const { key, title } of plan.scene.cards) {
      const { column = -1, y = -1 } = book.get(key) ?? {}
      const place = `${column}, ${y}`
      expect([step, title, place]).toEqual([step, title, seen.get(key) ?? place])
      seen.set(key, place)
    }
  }
})
