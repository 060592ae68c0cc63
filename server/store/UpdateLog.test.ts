/** The log of edits on a real file. */
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyFolder, removeFolder } from '../testing/testServer'
import { UpdateLog } from './UpdateLog'

let folder: string
let file: string
let log: UpdateLog

beforeEach(() => {
  folder = emptyFolder()
  file = join(folder, 'updates.db')
  log = new UpdateLog(file)
})

afterEach(() => {
  log.close()
  removeFolder(folder)
})

const entry = (module: string, ...bytes: number[]) => ({
  module,
  participant: 'ana',
  at: 1,
  bytes: Uint8Array.from(bytes),
})

function append(module: string, ...bytes: number[]): Promise<Error | null> {
  return new Promise((stored) => log.append(entry(module, ...bytes), { written: () => undefined, stored }))
}

/** What another process would find in the file now. */
function onDisk(): number {
  const other = new Database(file, { readonly: true })
  const row = other.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM updates').get()
  other.close()
  return row?.rows ?? -1
}

test('what is written is found by another process, with all of its turn, and is stored later', async () => {
  const seen: [what: string, rows: number][] = []
  const all = [1, 2, 3].map(
    (byte) =>
      new Promise<void>((resolve) => {
        const stored = () => {
          seen.push(['stored', onDisk()])
          resolve()
        }
        log.append(entry('m', byte), { written: () => seen.push(['written', onDisk()]), stored })
      }),
  )
  expect(onDisk()).toBe(0)
  await Promise.all(all)
  expect(seen).toEqual([...Array<unknown>(3).fill(['written', 3]), ...Array<unknown>(3).fill(['stored', 3])])
})

test('who asks afterwards hears nothing before what was appended is stored, and at once when all is', async () => {
  const told: string[] = []
  const first = new Promise<void>((resolve) => {
    const stored = () => {
      told.push('first')
      resolve()
    }
    log.append(entry('m', 1), { written: () => told.push('written'), stored })
  })
  const asked = new Promise<void>((resolve) => {
    log.afterwards(() => {
      told.push('asked')
      resolve()
    })
  })
  expect(told).toEqual([])
  await Promise.all([first, asked])
  expect(told).toEqual(['written', 'first', 'asked'])
  log.afterwards((error) => told.push(`at once: ${error}`))
  expect(told.at(-1)).toBe('at once: null')
})

test('closing waits for the disk and tells everybody', () => {
  const told: (Error | null)[] = []
  log.append(entry('m', 1), { written: () => undefined, stored: (error) => told.push(error) })
  log.flush()
  log.append(entry('m', 2), { written: () => undefined, stored: (error) => told.push(error) })
  log.close()
  expect(told).toEqual([null, null])
  log = new UpdateLog(file)
  expect(log.read('m')).toHaveLength(2)
})

test('entries come back in order, each module’s alone, after the file was closed too', async () => {
  await Promise.all([append('m', 1), append('other', 9), append('m', 2)])
  log.close()
  log = new UpdateLog(file)
  expect(log.read('m').map((bytes) => [...bytes])).toEqual([[1], [2]])
  expect(log.read('none')).toEqual([])
})

test('a slice of a larger buffer is stored as the slice', async () => {
  const bytes = Uint8Array.from([1, 2, 3, 4]).subarray(1, 3)
  await log.store({ ...entry('m'), bytes })
  expect([...(log.read('m')[0] ?? [])]).toEqual([2, 3])
})

test('when the file cannot be written every entry of the turn hears of it, and the next turn is tried again', async () => {
  const other = new Database(file)
  other.exec('ALTER TABLE updates RENAME TO away')
  const failures = await Promise.all([append('m', 1), append('m', 2)])
  expect(failures.map((error) => error instanceof Error)).toEqual([true, true])
  other.exec('ALTER TABLE away RENAME TO updates')
  other.close()
  expect(await append('m', 3)).toBeNull()
  expect(log.read('m').map((bytes) => [...bytes])).toEqual([[3]])
})

test('a client id is bound once and for ever', () => {
  expect(log.bind('room', 5000, 'ana')).toBe(true)
  expect(log.bind('room', 5000, 'ana')).toBe(true)
  expect(log.bind('room', 5000, 'ben')).toBe(false)
  expect(log.bind('elsewhere', 5000, 'ben')).toBe(true)
  expect(log.authors('room')).toEqual({ 5000: 'ana' })
})
