import { expect, test } from 'vitest'
import { runText } from '../../python/testing/runText'
import { collectorPasses } from './collectorPasses'
import { gcPass } from './event'
import { HistoryIndex } from './HistoryIndex'

const NAMES = new Map<number, string>(Object.entries(gcPass).map(([name, pass]) => [pass, name]))

test('a dropped circle is condemned and emptied, unless a finalizer makes it reachable again; one that is held is only looked at', () => {
  const lines = [
    'import gc',
    'class Node: pass',
    'class Held: pass',
    'node = Node()',
    'node.me = node',
    'class Phoenix:',
    '    def __del__(self):',
    '        kept.append(self)',
    'kept = []',
    'bird = Phoenix()',
    'bird.me = bird',
    'held = Held()',
    'held.me = held',
    'del node, bird',
    'gc.collect()',
  ]
  const { history } = runText(lines.join('\n'))
  const index = new HistoryIndex(history)
  const asked = index.collections.find(({ step }) => history.statements[index.statementOf(step)]?.line === 15)
  const passes = collectorPasses(index, asked?.begin ?? 0, asked?.end ?? 0)
  const passesOf = (name: string): (string | undefined)[] =>
    passes
      .filter(({ serials }) => serials.some((serial) => history.types[index.typeOf(serial)]?.name === name))
      .map(({ pass }) => NAMES.get(pass))
  expect(passesOf('Node')).toEqual(['CANDIDATES', 'UNREACHABLE', 'CLEARED'])
  expect(passesOf('Phoenix')).toEqual(['CANDIDATES', 'UNREACHABLE', 'FINALIZED', 'RESURRECTED'])
  expect(passesOf('Held')).toEqual(['CANDIDATES'])
})
