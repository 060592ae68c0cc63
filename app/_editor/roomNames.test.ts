/** Names of the room's other modules, as they are offered in the editor. */
import { expect, test } from 'vitest'
import { offered } from './roomNames'

const MODULES = [
  { file: 'events.py', text: '# who listens\n_subscribers = {}\n\n\ndef subscribe(topic):\n    """Keeps it."""\n' },
  { file: 'report.py', text: 'history = []\nprint(f"rows of {len(history)}", \'done\')\n' },
]

function labels(owner?: string): string[] {
  return offered(MODULES, owner).map(({ label }) => label)
}

test('the modules and the names in them, no words of strings and comments, no keywords', () => {
  expect(labels()).toEqual(['events', '_subscribers', 'subscribe', 'topic', 'report', 'history', 'print'])
})

test('after a module’s name, the names in that module alone', () => {
  expect(labels('events')).toEqual(['_subscribers', 'subscribe', 'topic'])
  expect(offered(MODULES, 'report')[0]).toMatchObject({ label: 'history', detail: 'report.py' })
})

test('after the dot of anything else, all names but the modules’', () => {
  expect(labels('model')).toEqual(['_subscribers', 'subscribe', 'topic', 'history', 'print'])
})
