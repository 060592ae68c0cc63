/**
 * Brings a SQLite file to the present schema before anyone else opens it: applies prisma/migrations in order, each in a
 * transaction of its own, and notes them in `_prisma_migrations` as Prisma does, so that `prisma migrate deploy` agrees.
 *
 * Refuses a file that knows a migration which is not here (a newer Heaproom wrote it) or one whose text has changed.
 */
import Database from 'better-sqlite3'
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = { readonly name: string; readonly sql: string }

const noteTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** The migrations of a folder in Prisma's layout, in order. */
export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Applies what is missing and returns the names of what it applied. */
export function migrate(file: string, migrations: readonly Migration[]): string[] {
  const database = new Database(file, { timeout: 5_000 })
  try {
    database.pragma('journal_mode = WAL')
    database.exec(noteTable)
    const missing = unapplied(database, migrations)
    for (const migration of missing) applyOne(database, migration)
    return missing.map((migration) => migration.name)
  } finally {
    database.close()
  }
}

function unapplied(database: Database.Database, migrations: readonly Migration[]): Migration[] {
  const noted = database
    .prepare<[], { name: string; checksum: string }>(
      'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .all()
  for (const { name, checksum } of noted) {
    const known = migrations.find((migration) => migration.name === name)
    if (known === undefined)
      throw new Error(`The database knows "${name}", which this version does not: use a newer Heaproom.`)
    if (checksumOf(known) !== checksum) throw new Error(`The migration "${name}" is not the one that was applied.`)
  }
  const names = new Set(noted.map((note) => note.name))
  return migrations.filter((migration) => !names.has(migration.name))
}

function applyOne(database: Database.Database, migration: Migration): void {
  const note = database.prepare(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  )
  const begun = Date.now()
  database.transaction(() => {
    database.exec(migration.sql)
    note.run(randomUUID(), checksumOf(migration), migration.name, begun, Date.now())
  })()
}

function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex')
}
