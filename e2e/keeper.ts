/** The tests' server has one account, which every instructor of theirs signs in with; its link lies in the data folder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { request } from '@playwright/test'

export const KEEPER = { username: 'keeper', password: 'a few words in a row' }

/** Playwright calls it when the server is there, before the first test. */
export default async function makeKeeper(): Promise<void> {
  const { HEAPROOM_E2E_PORT: port = '', HEAPROOM_E2E_DATA: data = '' } = process.env
  const token = readFileSync(join(data, 'first-account'), 'utf8').trim()
  const context = await request.newContext({ baseURL: `http://127.0.0.1:${port}` })
  const made = await context.post('/api/account', { data: { ...KEEPER, token, name: 'Ms Okafor' } })
  if (!made.ok()) throw new Error(`The account could not be made: ${await made.text()}`)
  await context.dispose()
}
