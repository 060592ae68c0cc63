import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES } from './locales'
import { PAGE_PARTS } from './parts'
import { argumentsOf, catalogue, MESSAGES } from './testing/catalogue'
import { literalText } from './testing/literalText'
import { closureOf, pageSources, type Source } from './testing/sources'

const english = catalogue('en')
const sources = pageSources()

describe('the catalogues', () => {
  test.each(LOCALES)('%s has every message, with the arguments that the English one has', (locale) => {
    const messages = catalogue(locale)
    expect([...messages.keys()]).toEqual([...english.keys()])
    for (const [key, message] of messages)
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(english.get(key) ?? '')])
  })

  // Compiled, such a message is no text but an empty list.
  test.each(LOCALES)('no message of %s is empty in one of its cases', (locale) => {
    const empty = [...catalogue(locale)].filter(([, message]) => /^\{[^{}]*(plural|select)\b.*\{\}/.test(message))
    expect(empty).toEqual([])
  })

  test('the types of the messages are those of the English catalogue', async () => {
    const json = readFileSync(join(MESSAGES, 'en.json'), 'utf8').trim()
    await expect(`declare const messages: ${json}\nexport default messages\n`).toMatchFileSnapshot(
      join(MESSAGES, 'en.d.json.ts'),
    )
  })

  test('every message is said somewhere', () => {
    const said = saidIn([...sources.values()])
    expect([...english.keys()].filter((key) => !said(key))).toEqual([])
  })
})

/** What is no message, though it reads like one: a name, a protocol's word, what another program says, or a page that nobody is led to. */
const NO_MESSAGES: Readonly<Record<string, readonly string[]>> = {
  '_ui/Masthead.tsx': ['Heaproom'],
  '_data/provider/RoomLink.ts': ['io server disconnect'],
  '_room/OutputPane.tsx': ['EOFError: EOF when reading a line'],
  // What CodeMirror itself says, by which its words are translated.
  '_editor/phrases.ts': ['replaced match on line $', 'Go to line', 'No diagnostics'],
  // For those who build the picture.
  'gallery/Gallery.tsx': ['Gallery', 'People', 'The picture', 'A collection', 'A run', 'Answers'],
}

test('all text of the pages is in the catalogue', () => {
  const found = [...sources.values()].flatMap((source): [string, string[]][] => {
    const texts = literalText(source)
    return texts.length === 0 ? [] : [[source.path, texts]]
  })
  expect(Object.fromEntries(found)).toEqual(NO_MESSAGES)
})

describe('the pages', () => {
  const pages = [...sources.keys()].filter((path) => /(^|\/)page\.tsx$/.test(path))

  test.each(pages)('%s is sent the parts of the catalogue that it says, and no others', (path) => {
    const page = sources.get(path)
    const below = closureOf(path, sources).filter((source) => source !== page)
    const said = saidIn(below)
    const keys = [...english.keys()].filter(said)
    const parts = new Set(keys.map(partOf))
    const given = new Set<string>([...PAGE_PARTS, ...partsGiven(page)])
    expect([...given].sort()).toEqual([...new Set([...PAGE_PARTS, ...parts])].sort())
  })
})

function partOf(key: string): string {
  return key.split('.')[0] ?? ''
}

/** Whether one of these modules spells a key, or what it begins with before a value. */
function saidIn(modules: readonly Source[]): (key: string) => boolean {
  const literals = new Set(modules.flatMap((source) => source.literals))
  const beginnings = modules.flatMap(({ templates }) => templates).filter((begin) => /^\w+(\.[\w-]+)*\.$/.test(begin))
  return (key) => literals.has(key) || beginnings.some((begin) => key.startsWith(begin))
}

function partsGiven(page: Source | undefined): string[] {
  return page?.literals.filter((literal) => [...english.keys()].some((key) => partOf(key) === literal)) ?? []
}
