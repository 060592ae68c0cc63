/** What an edit freed and what it made linger, against two real runs of a team. */
import { expect, test } from 'vitest'
import { runDifferenceSchema } from '../protocol/runDifference'
import { type Moment, runDifference, type RunDifference } from './runDifference'
import { runDifferenceText } from './runDifferenceText'
import { teamRun } from './testing/teamRun'

const MAIN = 'import store\nclass Order:\n    pass\nfor n in range(4):\n    store.remember(Order())\n'
const STORE = 'kept = []\n\ndef remember(order):\n    kept.append(order)\n'
/** Ana moved a line down and keeps a tip of her own; Ben keeps the last order alone. */
const LATER_MAIN = MAIN.replace('class Order', '\n\nclass Tip:\n    pass\nclass Order') + 'tip = Tip()\n'
const LATER_STORE = STORE.replace('    kept.append(order)', '    kept[:] = [order]')

function moment(files: Readonly<Record<string, string>>, step: number | null = null): Moment {
  const { run, team } = teamRun(files, { 'store.py': 'ben', 'main.py': 'ana' })
  return { run, team, step }
}

function differing(before: Moment, after: Moment): RunDifference {
  const answer = runDifference(before, after)
  if (typeof answer === 'string') throw new Error(answer)
  return runDifferenceSchema.parse(answer)
}

const before = { 'main.py': MAIN, 'store.py': STORE }
const after = { 'main.py': LATER_MAIN, 'store.py': LATER_STORE }

test('what there is less and more of is told by class, by line wherever it moved, and by who keeps it', () => {
  const { classes, lines, people, total } = differing(moment(before), moment(after))
  expect(classes).toContainEqual(expect.objectContaining({ type: 'Order', objects: [4, 1] }))
  expect(classes).toContainEqual(expect.objectContaining({ type: 'Tip', objects: [0, 1] }))
  const made = lines.find(({ types }) => types.includes('Order'))
  expect(made).toMatchObject({ file: 'main.py', by: 'ana', lines: [5, 9], objects: [4, 1] })
  const tip = lines.find(({ lines: [earlier, later] }) => earlier === null && later === 10)
  expect(tip).toMatchObject({ by: 'ana', types: ['Tip', 'str'], objects: [0, 2] })
  const ben = people.find(({ by }) => by === 'ben')
  expect((ben?.objects[0] ?? 0) - (ben?.objects[1] ?? 0)).toBeGreaterThanOrEqual(2)
  const bytes = classes.reduce((sum, row) => sum + row.bytes[1] - row.bytes[0], 0)
  expect(bytes).toBe(total.bytes[1] - total.bytes[0])
})

test('its text names the lines of both runs', () => {
  const text = runDifferenceText(differing(moment(before), moment(after)))
  expect(text).toContain('  Order: 4 to 1 objects, 192 to 48 bytes')
  expect(text).toContain('  ana, main.py:9, line 5 before (Order): 4 to 1 objects, ')
  expect(text).toContain('  ana, main.py:10 (Tip, str): 0 to 2 objects, ')
})

test('a run does not differ from itself', () => {
  expect(differing(moment(before), moment(before))).toMatchObject({ classes: [], lines: [], people: [] })
})

test('a step that one of them does not have is told', () => {
  expect(runDifference(moment(before), moment(after, 9999))).toMatch(/9999/)
})
