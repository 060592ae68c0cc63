import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { doingWords } from '../../lib/fixes/doingWords'
import type { FixOnWire } from '../../lib/protocol/fixes'
import en from '../../messages/en.json'
import { doingKey, doingValues } from './fixWords'

type Doing = FixOnWire['changes'][number]['doing']

const DOINGS: readonly Doing[] = [
  { kind: 'put', code: 'del last', isAtEnd: false },
  { kind: 'put', code: 'del last', isAtEnd: true },
  { kind: 'takeOut', code: 'kept.append(order)' },
  { kind: 'wrap', code: 'with open(name) as file:', around: null },
  { kind: 'wrap', code: 'with open(name) as file:', around: { first: 4, last: 4 } },
  { kind: 'wrap', code: 'with open(name) as file:', around: { first: 4, last: 6 } },
  { kind: 'use', code: 'weakref.WeakValueDictionary()', instead: '{}' },
  { kind: 'store', code: 'weakref.proxy(parent)', instead: 'parent' },
  { kind: 'storeAsking', code: 'weakref.ref(window)' },
]

test.each(DOINGS)('the page says of $kind with $code what the command line says', (doing) => {
  const place = { file: 'shop.py', line: 3 }
  const t = createTranslator({ locale: 'en', messages: en })
  const told = t.markup(doingKey(doing), { ...doingValues(doing), ...place, code: (code) => `\`${code}\`` })
  expect(told.charAt(0).toLowerCase() + told.slice(1)).toBe(`${doingWords(doing, place)}.`)
})
