/** Migrations on real files, and the schema they make against the one that Prisma was generated from. */
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Prisma } from '../../prisma/generated/sqlite/client'
import { emptyFolder, removeFolder } from '../testing/testServer'
import { migrate, readMigrations } from './migrate'

const shipped = readMigrations(fileURLToPath(new URL('../../prisma/migrations', import.meta.url)))

let folder: string
let file: string

beforeEach(() => {
  folder = emptyFolder()
  file = join(folder, 'heaproom.db')
})

afterEach(() => removeFolder(folder))

function rows(sql: string): Record<string, unknown>[] {
  const database = new Database(file)
  try {
    return database.prepare<[], Record<string, unknown>>(sql).all()
  } finally {
    database.close()
  }
}

test('an empty file is brought up to date, and a second start has nothing to do', () => {
  expect(migrate(file, shipped)).toEqual(shipped.map(({ name }) => name))
  expect(migrate(file, shipped)).toEqual([])
  expect(rows('SELECT migration_name, applied_steps_count, rolled_back_at FROM _prisma_migrations')).toEqual(
    shipped.map(({ name }) => ({ migration_name: name, applied_steps_count: 1, rolled_back_at: null })),
  )
})

test('a migration that fails leaves nothing behind and is tried again', () => {
  const broken = { name: 'b', sql: 'CREATE TABLE one (id INTEGER); CREATE TABLE one (id INTEGER);' }
  expect(() => migrate(file, [broken])).toThrow('already exists')
  expect(rows("SELECT name FROM sqlite_master WHERE name = 'one'")).toEqual([])
  expect(migrate(file, [{ name: 'b', sql: 'CREATE TABLE one (id INTEGER);' }])).toEqual(['b'])
})

test('a file of a newer version is refused, and so is a migration that was changed', () => {
  migrate(file, [{ name: 'a', sql: 'SELECT 1;' }])
  expect(() => migrate(file, [])).toThrow('use a newer Heaproom')
  expect(() => migrate(file, [{ name: 'a', sql: 'SELECT 2;' }])).toThrow('not the one that was applied')
})

test('what was locked is read-only, what was somebody’s is theirs, the rest everybody’s', () => {
  const at = shipped.findIndex(({ name }) => name.endsWith('_access'))
  migrate(file, shipped.slice(0, at))
  rows(
    `INSERT INTO Session (id, code, lesson, title, text, instructor) VALUES ('s', 'ABCDEF', '', '', '', 'i') RETURNING id`,
  )
  rows(`INSERT INTO Room (id, sessionId, name) VALUES ('r', 's', '') RETURNING id`)
  for (const [id, owner, isLocked] of [
    ['locked', 'NULL', 1],
    ['hers', "'ana'", 0],
    ['shared', 'NULL', 0],
  ])
    rows(
      `INSERT INTO Module (id, roomId, file, owner, position, isLocked) VALUES ('${id}', 'r', '', ${owner}, 0, ${isLocked}) RETURNING id`,
    )
  migrate(file, shipped)
  expect(rows('SELECT id, access FROM Module ORDER BY id')).toEqual([
    { id: 'hers', access: 'owner' },
    { id: 'locked', access: 'read-only' },
    { id: 'shared', access: 'room' },
  ])
})

describe('the tables have exactly the columns of the schema', () => {
  const fields: Record<string, Record<string, string>> = {
    Session: Prisma.SessionScalarFieldEnum,
    Room: Prisma.RoomScalarFieldEnum,
    Participant: Prisma.ParticipantScalarFieldEnum,
    Passkey: Prisma.PasskeyScalarFieldEnum,
    Message: Prisma.MessageScalarFieldEnum,
    Knock: Prisma.KnockScalarFieldEnum,
    FormerCode: Prisma.FormerCodeScalarFieldEnum,
    Member: Prisma.MemberScalarFieldEnum,
    Module: Prisma.ModuleScalarFieldEnum,
    Run: Prisma.RunScalarFieldEnum,
    RunHistory: Prisma.RunHistoryScalarFieldEnum,
    RoomExercise: Prisma.RoomExerciseScalarFieldEnum,
    Attempt: Prisma.AttemptScalarFieldEnum,
    Lesson: Prisma.LessonScalarFieldEnum,
    LessonVersion: Prisma.LessonVersionScalarFieldEnum,
    Instructor: Prisma.InstructorScalarFieldEnum,
    SignIn: Prisma.SignInScalarFieldEnum,
    Credential: Prisma.CredentialScalarFieldEnum,
    Verification: Prisma.VerificationScalarFieldEnum,
    Invitation: Prisma.InvitationScalarFieldEnum,
  }

  test('every model is looked at', () => {
    expect(Object.keys(fields).sort()).toEqual(Object.keys(Prisma.ModelName).sort())
  })

  test.each(Object.keys(fields))('%s', (model) => {
    migrate(file, shipped)
    const columns = rows(`SELECT name FROM pragma_table_info('${model}')`).map(({ name }) => name)
    expect(columns).toEqual(Object.keys(fields[model] ?? {}))
  })
})
