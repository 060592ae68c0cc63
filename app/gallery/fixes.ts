/** What the server could answer about the shop's run: changes of one module and of two, proven; and a kind that none frees. */
import type { FixesOnWire, FixOnWire } from '../../lib/protocol/fixes'

type Change = FixOnWire['changes'][number]

const SAME = { isSame: true, isMoved: false, removed: [], added: [] }

const WEAK: Change = {
  kind: 'weak-container',
  words: 'use `weakref.WeakValueDictionary()` instead of `{}` in line 1 of shop.py',
  file: 'shop.py',
  line: 1,
  by: 'ben',
  edits: [{ file: 'shop.py', from: 9, to: 11, text: 'weakref.WeakValueDictionary()' }],
}

const TAKEN_OUT: Change = {
  kind: 'delete-statement',
  words: 'take out line 3 of log.py: `kept.append(order)`',
  file: 'log.py',
  line: 3,
  by: 'cleo',
  edits: [{ file: 'log.py', from: 26, to: 48, text: '' }],
}

const CLEARED: Change = {
  kind: 'clear',
  words: 'put `log.kept.clear()` after line 15 of main.py',
  file: 'main.py',
  line: 15,
  by: 'cleo',
  edits: [{ file: 'main.py', from: 0, to: 0, text: 'log.kept.clear()\n' }],
}

const EMPTIED: Change = {
  kind: 'clear',
  words: 'put `Line.all.clear()` after line 6 of shop.py',
  file: 'shop.py',
  line: 6,
  by: 'ben',
  edits: [{ file: 'shop.py', from: 0, to: 0, text: 'Line.all.clear()\n' }],
}

const NAME_GONE: Change = {
  kind: 'delete-name',
  words: 'put `del last` after line 15 of main.py',
  file: 'main.py',
  line: 15,
  by: 'ana',
  edits: [{ file: 'main.py', from: 0, to: 0, text: 'del last\n' }],
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
      failures: [],
    },
    {
      subject: { type: 'Order', module: 'shop', made: { file: 'main.py', line: 15, by: 'ana' }, objects: 1 },
      fixes: [],
      failures: [],
    },
  ],
  all: { changes: [WEAK, TAKEN_OUT, NAME_GONE], lingering: { Order: 1 }, output: SAME },
  runs: 14,
}
