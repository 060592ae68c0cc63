/** SQLite lives within the run: its budgets, its clock and chance, its disk. */
import { expect, test } from 'vitest'
import { StandardLibrary } from '../../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../../server/runs/runTeam'
import type { Limits } from '../../vm/Host'
import type { ProgramResult } from '../../run/runProgram'

const library = new StandardLibrary()
const LIMITS: Limits = { steps: 20_000, bytes: 40_000_000, output: 10_000, recursion: 1000 }

function run(text: string, limits: Partial<Limits> = {}, onProgress: () => boolean = () => true): ProgramResult {
  return runTeamProgram({
    entry: { filename: 'main.py', text, isPackage: false, lessonFile: 'main.py' },
    find: () => null,
    argv: ['main.py'],
    stdin: '',
    limits: { ...LIMITS, ...limits },
    library,
    onProgress,
  })
}

const CONNECT = `import sqlite3\ncon = sqlite3.connect(':memory:')\n`
const ENDLESS = 'with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c'

test('a query without end is stopped when the steps are used up', () => {
  const { exit, stdout } = run(`${CONNECT}print('begun')\ncon.execute('${ENDLESS}')\nprint('never')\n`)
  expect(exit).toEqual({ kind: 'limit', code: 1, limit: 'steps' })
  expect(stdout).toBe('begun\n')
})

test('whoever presses Stop stops a query without end', () => {
  let looks = 0
  const { exit } = run(`${CONNECT}con.execute('${ENDLESS}')\n`, { steps: 1e9 }, () => ++looks < 20)
  expect(exit.limit).toBe('stopped')
})

test('a database that outgrows the run is out of memory, and the program goes on', () => {
  const { stdout, exit } = run(`${CONNECT}con.execute('create table t(a)')
try:
    con.execute('with recursive c(x) as (select 1 union all select x + 1 from c) insert into t select zeroblob(1000000) from c')
except MemoryError:
    print('MemoryError')
con.rollback()
print(con.execute('select count(*) from t').fetchone())
con.execute('insert into t values(1)')
print(con.execute('select a from t').fetchone())
`)
  expect(stdout).toBe('MemoryError\n(0,)\n(1,)\n')
  expect(exit.kind).toBe('ok')
})

test('time and chance are those of the run', () => {
  const program = `${CONNECT}print(con.execute("select datetime('now'), random(), hex(randomblob(4)), datetime('now', 'localtime')").fetchone())\n`
  const first = run(program).stdout
  expect(first).toMatch(/^\('2026-01-01 00:00:00', -?\d+, '[0-9A-F]{8}', '2026-01-01 00:00:00'\)\n$/)
  expect(run(program).stdout).toBe(first)
})

test('functions in SQL that run SQL end in an error when they nest too deep, and SQLite is whole afterwards', () => {
  const { stdout } = run(`${CONNECT}def f(x):
    return con.execute('select f(?)', (x + 1,)).fetchone()[0]
con.create_function('f', 1, f)
for _ in range(2):
    try:
        con.execute('select f(1)')
    except sqlite3.OperationalError as error:
        print(error)
con.execute('create table t(a)')
con.execute('create trigger again after insert on t begin insert into t values(new.a + 1); end')
con.execute('pragma recursive_triggers = 1')
try:
    con.execute('insert into t values(1)')
except sqlite3.OperationalError as error:
    print(error)
`)
  const words = 'user-defined function raised exception\n'
  expect(stdout).toBe(`${words}${words}too many levels of trigger recursion\n`)
})

test('files are those of the run: what the host has cannot be opened', () => {
  const { stdout } = run(`import os, sqlite3
try:
    sqlite3.connect(${JSON.stringify(import.meta.filename)}).execute('select 1')
except sqlite3.OperationalError as error:
    print(error)
con = sqlite3.connect('own.db')
con.execute('create table t(a)')
con.close()
print(os.listdir(), os.stat('own.db').st_size)
`)
  expect(stdout).toContain('unable to open database file\n')
  expect(stdout).toMatch(/'own\.db'.* 8192\n$/)
})

test('a run that ends inside of a query leaves with its code', () => {
  const { exit, stdout } = run(`import os\n${CONNECT}con.create_function('leave', 0, lambda: os._exit(7))
print('before', flush=True)
con.execute('select leave()')
print('after')
`)
  expect(exit.code).toBe(7)
  expect(stdout).toBe('before\n')
})
