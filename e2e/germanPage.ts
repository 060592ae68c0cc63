/** What of a German page is still English: sentences and words of the English catalogue that the German one says otherwise. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Written by the lesson's author, by people, or by Python. */
const OTHERS =
  'script, style, pre, code, kbd, .prose, .cm-editor, .lesson, .output, .topbar__title, .object, .lane__title'

type Tree = { readonly [part: string]: string | Tree }

export async function englishOn(page: Page): Promise<string[]> {
  const seen = await page.evaluate((others) => {
    const elements = [...document.querySelectorAll('body *')].filter((element) => element.closest(others) === null)
    const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext']
    const read = elements.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
    const written = elements.flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
    )
    return [...read, ...written].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  }, OTHERS)
  const [english, german] = [messages('en'), messages('de')]
  const words = new Set(english.filter((message) => !german.includes(message)))
  const pieces = [...words].flatMap(piecesOf)
  return [...new Set(seen)].filter((text) => words.has(text) || pieces.some((piece) => text.includes(piece)))
}

function messages(locale: 'en' | 'de'): string[] {
  const tree = JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${locale}.json`), 'utf8')) as Tree
  return leaves(tree)
}

function leaves(tree: Tree): string[] {
  return Object.values(tree).flatMap((below) => (typeof below === 'string' ? [below] : leaves(below)))
}

/** What a message says between its arguments, where that is long enough to be told from another language. */
function piecesOf(message: string): string[] {
  return message
    .split(/[{}<>]|, plural,|, select,|, number\b/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.split(' ').length >= 3)
}
