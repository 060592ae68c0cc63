/** What the server could answer about the shop's run: changes of one module and of two, proven; and a kind that none frees. */
import { type FailureCause, failureWords } from '../../lib/fixes/failure'
import type { FailedFix, FixesOnWire, FixOnWire } from '../../lib/protocol/fixes'
import { SHOP } from '../_heap/fixtures/shop'

type Change = FixOnWire['changes'][number]

/** Where what is put after a module's last line goes. */
const END = { main: lengthOf('main.py'), shop: lengthOf('shop.py') }

const SAME = { isSame: true, isMoved: false, removed: [], added: [] }

const WEAK: Change = {
  kind: 'weak-container',
  doing: { kind: 'use', code: 'weakref.WeakValueDictionary()', instead: '{}' },
  words: 'use `weakref.WeakValueDictionary()` instead of `{}` in line 1 of shop.py',
  file: 'shop.py',
  line: 1,
  by: 'ben',
  edits: [{ file: 'shop.py', from: 9, to: 11, text: 'weakref.WeakValueDictionary()' }],
}

const TAKEN_OUT: Change = {
  kind: 'delete-statement',
  doing: { kind: 'takeOut', code: 'kept.append(order)' },
  words: 'take out line 3 of log.py: `kept.append(order)`',
  file: 'log.py',
  line: 3,
  by: 'cleo',
  edits: [{ file: 'log.py', from: 27, to: 50, text: '' }],
}

const CLEARED: Change = {
  kind: 'clear',
  doing: { kind: 'put', code: 'log.kept.clear()', isAtEnd: false },
  words: 'put `log.kept.clear()` after line 15 of main.py',
  file: 'main.py',
  line: 15,
  by: 'cleo',
  edits: [{ file: 'main.py', from: END.main, to: END.main, text: 'log.kept.clear()\n' }],
}

const EMPTIED: Change = {
  kind: 'clear',
  doing: { kind: 'put', code: 'Line.all.clear()', isAtEnd: false },
  words: 'put `Line.all.clear()` after line 6 of shop.py',
  file: 'shop.py',
  line: 6,
  by: 'ben',
  edits: [{ file: 'shop.py', from: END.shop, to: END.shop, text: 'Line.all.clear()\n' }],
}

const NAME_GONE: Change = {
  kind: 'delete-name',
  doing: { kind: 'put', code: 'del last', isAtEnd: false },
  words: 'put `del last` after line 15 of main.py',
  file: 'main.py',
  line: 15,
  by: 'ana',
  edits: [{ file: 'main.py', from: END.main, to: END.main, text: 'del last\n' }],
}

export const FIXES: FixesOnWire = {
  format: 'heaproom.fixes/1',
  entry: 'main.py',
  answers: [
    {
      subject: { type: 'Order', module: 'shop', made: { file: 'main.py', line: 5, by: 'ana' }, objects: 2 },
      fixes: [
        { changes: [WEAK, TAKEN_OUT, NAME_GONE], lingering: { Order: 1 }, output: SAME },
        { changes: [WEAK, CLEARED, NAME_GONE], lingering: { Order: 1 }, output: SAME },
        { changes: [NAME_GONE], lingering: { Order: 2 }, output: SAME },
      ],
      failures: [],
    },
    {
      subject: { type: 'Line', module: 'shop', made: { file: 'shop.py', line: 6, by: 'ben' }, objects: 1 },
      fixes: [
        {
          changes: [EMPTIED],
          lingering: { Order: 3 },
          output: { isSame: false, isMoved: false, removed: ['cake'], added: ['none'] },
        },
      ],
      failures: [failed([TAKEN_OUT], { kind: 'fewer' })],
    },
    {
      subject: { type: 'Order', module: 'shop', made: { file: 'main.py', line: 15, by: 'ana' }, objects: 1 },
      fixes: [],
      failures: [
        failed([NAME_GONE], { kind: 'alive', left: 1, of: 1 }),
        failed([CLEARED, NAME_GONE], { kind: 'raises', line: 'KeyError: 4' }),
      ],
    },
  ],
  all: { changes: [WEAK, TAKEN_OUT, NAME_GONE], lingering: { Order: 1 }, output: SAME },
  runs: 14,
}

function lengthOf(file: string): number {
  return SHOP[file]?.lines.reduce((sum, line) => sum + line.length + 1, 0) ?? 0
}

function failed(changes: Change[], cause: FailureCause): FailedFix {
  return { changes, cause, why: failureWords(cause) }
}
