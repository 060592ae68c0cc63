import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const FOLDERS = ['app/_room', 'app/_heap', 'app/_editor']

it('no rule of the room asks what is in an element: the browser would look through the room at every step', () => {
  const sheets = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.css'))
      .map((name) => join(folder, name)),
  )
  expect(sheets.length).toBeGreaterThan(3)
  expect(sheets.filter((sheet) => readFileSync(sheet, 'utf8').includes(':has('))).toEqual([])
})
