/** What lies in the data folder, and who may read it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyFolder, removeFolder } from '../testing/testServer'
import { openDataFolder } from './dataFolder'

let parent: string

beforeEach(() => {
  parent = emptyFolder()
})

afterEach(() => removeFolder(parent))

const modeOf = (path: string) => statSync(path).mode & 0o777

test('the secret is made once, is long, and is for the server’s user alone', () => {
  const folder = join(parent, 'data')
  const { secret } = openDataFolder(folder, null)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(openDataFolder(folder, null).secret).toBe(secret)
  expect(openDataFolder(join(parent, 'other'), null).secret).not.toBe(secret)
  expect([modeOf(folder), modeOf(join(folder, 'secret'))]).toEqual([0o700, 0o600])
})

test('one that comes from the environment is used, and written nowhere', () => {
  const given = 'a secret of thirty-two characters'
  const folder = join(parent, 'data')
  expect(openDataFolder(folder, given).secret).toBe(given)
  expect(readdirSync(folder)).toEqual([])
  const { secret } = openDataFolder(folder, null)
  expect(openDataFolder(folder, given).secret).toBe(given)
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
})
