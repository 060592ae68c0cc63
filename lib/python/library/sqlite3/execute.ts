/** Running statements through a cursor. Follows `_pysqlite_query_execute` and what stands around it in Modules/_sqlite/cursor.c. */
import type { PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { isStr } from '../../objects/text/textArgument'
import { addContext } from '../../objects/exception/raising'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { bindParameters } from './bindParameters'
import { isInTransaction, LEGACY, type PyConnection } from './connectionData'
import { endStatement, type PyCursor, putInCursor, readyCursor, resetStatement } from './cursorData'
import type { Databases } from './Databases'
import { ParameterSets } from './ParameterSets'
import { columnName, fetchRow, findConverters } from './fetchRow'
import { actionCodes, resultCodes } from './sqliteCodes'
import { databaseError, refusal, throwError } from './sqliteErrors'
import { newStatement, prepare, type PyStatement, runStatement, step } from './statement'
import { intOf64, utf8Of } from './values'

const { ROW, DONE } = resultCodes
/** What a column's description says besides its name: nothing. */
const UNKNOWN = 6

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** `execute`: once, with these parameters; the cursor. */
export function execute(vm: Vm, self: PyCursor, sql: PyObject, parameters: PyObject | undefined): PyObject {
  requireText(vm, sql, 'execute() argument 1')
  return query(vm, self, sql, false, () => ParameterSets.one(vm, parameters))
}

/** `executemany`: once with each of the parameters. */
export function executeMany(vm: Vm, self: PyCursor, sql: PyObject, all: PyObject): PyObject {
  requireText(vm, sql, 'executemany() argument 1')
  return query(vm, self, sql, true, () => ParameterSets.each(vm, all))
}

function requireText(vm: Vm, sql: PyObject, subject: string): void {
  if (!isStr(sql)) throw vm.error('TypeError', `${subject} must be str, not ${sql.cls.name}`)
}

function query(vm: Vm, self: PyCursor, sql: PyObject, isMany: boolean, give: () => ParameterSets): PyObject {
  const { connection, databases } = readyCursor(vm, self)
  self.data.isLocked = true
  let sets: ParameterSets | null = null
  try {
    sets = give()
    runQuery(vm, self, connection, databases, sql, isMany, sets)
  } catch (error) {
    endStatement(vm, self)
    self.data.rowCount = -1
    throw error
  } finally {
    sets?.drop()
    self.data.isLocked = false
  }
  const handle = self.data.statement?.data.handle ?? 0
  if (handle === 0 || databases.engine.sqlite.sqlite3_stmt_busy(handle) === 0) putStatement(vm, self, null)
  return owned(self)
}

function putStatement(vm: Vm, self: PyCursor, statement: PyStatement | null): void {
  if (statement !== null || self.data.statement !== null) putInCursor(vm, self, 'statement', statement)
}

function runQuery(
  vm: Vm,
  self: PyCursor,
  connection: PyConnection,
  databases: Databases,
  sql: PyObject,
  isMany: boolean,
  sets: ParameterSets,
): void {
  const { sqlite } = databases.engine
  putInCursor(vm, self, 'description', vm.newNone())
  resetStatement(vm, self)
  const { handle, isDml } = takeStatement(vm, self, connection, databases, sql).data
  if (isMany && sqlite.sqlite3_stmt_readonly(handle) !== 0)
    throw refusal(vm, 'ProgrammingError', 'executemany() can only execute DML statements.')
  sqlite.sqlite3_reset(handle)
  self.data.rowCount = isDml ? 0 : -1
  const { autocommit, isolationLevel, db } = connection.data
  if (autocommit === LEGACY && isolationLevel !== null && isDml && !isInTransaction(connection, databases))
    runStatement(vm, databases, db, `BEGIN ${isolationLevel}`)
  for (let next = sets.next(); next !== null; next = sets.next())
    if (!runOnce(vm, self, connection, databases, next)) return
  if (!isMany) putInCursor(vm, self, 'lastRowId', intOf64(vm, sqlite.sqlite3_last_insert_rowid(db)))
}

/** The statement of a text: the connection's own from before, unless somebody is in the middle of it. */
function takeStatement(
  vm: Vm,
  self: PyCursor,
  connection: PyConnection,
  databases: Databases,
  sql: PyObject,
): PyStatement {
  putStatement(vm, self, null)
  const cached = call(vm, connection.data.statementCache ?? vm.none, [sql]) as PyStatement // the cache has statements
  putStatement(vm, self, cached)
  if (databases.engine.sqlite.sqlite3_stmt_busy(cached.data.handle) === 0) return cached
  const made = newStatement(vm, connection.data.db, sql)
  putStatement(vm, self, made)
  return made
}

/** Runs the statement with one set of parameters (taken over), to its first row or its end. False: there is nothing to run. */
function runOnce(
  vm: Vm,
  self: PyCursor,
  connection: PyConnection,
  databases: Databases,
  parameters: PyObject,
): boolean {
  const { statement } = self.data
  if (statement === null) return false
  const { handle, isDml } = statement.data
  const { sqlite } = databases.engine
  const { db } = connection.data
  try {
    bindParameters(vm, databases, handle, parameters)
  } finally {
    vm.decref(parameters)
  }
  const code = step(vm, databases, handle)
  if (code !== DONE && code !== ROW) {
    throwError(vm, databases, db)
    return false
  }
  castRows(vm, self, connection, databases)
  describe(vm, self, connection, databases, handle)
  if (code === DONE) {
    if (isDml) self.data.rowCount += sqlite.sqlite3_changes(db)
    sqlite.sqlite3_reset(handle)
  }
  return true
}

function castRows(vm: Vm, self: PyCursor, connection: PyConnection, databases: Databases): void {
  try {
    findConverters(vm, self, connection, databases)
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error
    const wrong = refusal(vm, 'OperationalError', 'Error while building row_cast_map')
    addContext(vm, wrong.exception)
    vm.dropError(error)
    throw wrong
  }
}

function describe(vm: Vm, self: PyCursor, connection: PyConnection, databases: Databases, handle: number): void {
  const count = databases.engine.sqlite.sqlite3_column_count(handle)
  if (count === 0 || self.data.description !== vm.none) return
  const columns = Array.from({ length: count }, (_, at) => {
    const name = columnName(vm, connection.data.detectTypes, databases, handle, at)
    return vm.tuple([name, ...Array.from({ length: UNKNOWN }, () => vm.newNone())])
  })
  putInCursor(vm, self, 'description', vm.tuple(columns))
}

/** The next row, or null when there is none; the cursor steps on to the one after it at once. */
export function nextRow(vm: Vm, self: PyCursor): PyObject | null {
  const { connection, databases } = readyCursor(vm, self)
  const { statement } = self.data
  if (statement === null) return null
  const { handle } = statement.data
  if (databases.engine.sqlite.sqlite3_data_count(handle) === 0) {
    endStatement(vm, self)
    return null
  }
  const row = lockedFetch(vm, self, connection, databases)
  try {
    stepOn(vm, self, connection, databases, statement)
    const { rowFactory } = self.data
    return rowFactory === null || rowFactory === vm.none ? owned(row) : call(vm, rowFactory, [self, row])
  } finally {
    vm.decref(row)
  }
}

function lockedFetch(vm: Vm, self: PyCursor, connection: PyConnection, databases: Databases): PyObject {
  self.data.isLocked = true
  try {
    return fetchRow(vm, self, connection, databases)
  } finally {
    self.data.isLocked = false
  }
}

function stepOn(vm: Vm, self: PyCursor, connection: PyConnection, databases: Databases, statement: PyStatement): void {
  if (connection.data.db === 0 || statement.data.handle === 0) return
  const code = step(vm, databases, statement.data.handle)
  if (code === ROW) return
  if (code === DONE) {
    if (statement.data.isDml) self.data.rowCount = databases.engine.sqlite.sqlite3_changes(connection.data.db)
    endStatement(vm, self)
    return
  }
  const error = databaseError(vm, databases, connection.data.db)
  endStatement(vm, self)
  if (error !== null) throw error
}

/** `executescript`: all statements of a text, without parameters; what was begun is committed first. */
export function executeScript(vm: Vm, self: PyCursor, script: PyObject): PyObject {
  if (!isStr(script)) throw vm.error('TypeError', `executescript() argument must be str, not ${script.cls.name}`)
  const bytes = utf8Of(vm, script)
  if (bytes.includes(0)) throw vm.error('ValueError', 'embedded null character')
  const { connection, databases } = readyCursor(vm, self)
  const { db, autocommit } = connection.data
  if (bytes.length > databases.engine.sqlite.sqlite3_limit(db, actionCodes.LIMIT_SQL_LENGTH, -1))
    throw refusal(vm, 'DataError', 'query string is too large')
  if (autocommit === LEGACY && isInTransaction(connection, databases)) runStatement(vm, databases, db, 'COMMIT')
  let rest: Uint8Array = bytes
  do rest = runFirst(vm, databases, db, rest)
  while (rest.length > 0)
  return owned(self)
}

/** Runs the first statement of a text to its end; what comes after it. */
function runFirst(vm: Vm, databases: Databases, db: number, sql: Uint8Array): Uint8Array {
  const { sqlite } = databases.engine
  const { handle, rest } = prepare(vm, databases, db, sql)
  let code: number = ROW
  while (handle !== 0 && code === ROW) code = step(vm, databases, handle)
  if (sqlite.sqlite3_finalize(handle) !== resultCodes.OK) throwError(vm, databases, db)
  return new TextEncoder().encode(rest)
}
