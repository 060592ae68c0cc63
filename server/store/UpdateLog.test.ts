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
  return new Promise((resolve) => log.append(entry(module, ...bytes), resolve))
}

/** What another process would find in the file now. */
function onDisk(): number {
  const other = new Database(file, { readonly: true })
  const row = other.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM updates').get()
  other.close()
  return row?.rows ?? -1
}

test('an entry is on disk when its callback is called, and not a turn later than the others of its turn', async () => {
  const seen: number[] = []
  const all = [1, 2, 3].map(() => append('m').then(() => seen.push(onDisk())))
  expect(onDisk()).toBe(0)
  await Promise.all(all)
  expect(seen).toEqual([3, 3, 3])
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
  await new Promise((resolve) => log.append({ ...entry('m'), bytes }, resolve))
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
