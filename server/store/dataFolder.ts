/** The folder in which a server keeps everything: its databases and its secret. Made at the first start, for its user only. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type DataFolder = {
  /** Prisma's file. */
  readonly database: string
  /** The update log's file. */
  readonly updates: string
  /** What the link to the first account ends in. */
  readonly firstLink: string
  /** Signs cookies: as long as it stays, people stay who they are. */
  readonly secret: string
}

export function openDataFolder(folder: string, givenSecret: string | null): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    database: join(folder, 'heaproom.db'),
    updates: join(folder, 'updates.db'),
    firstLink: join(folder, 'first-account'),
    secret: givenSecret ?? keptSecret(join(folder, 'secret')),
  }
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
