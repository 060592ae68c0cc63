import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES } from './locales'
import { PAGE_PARTS } from './parts'
import { argumentsOf, catalogue, MESSAGES } from './testing/catalogue'
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
