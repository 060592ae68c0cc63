/** `connect()` and `Connection.__init__`: a database is opened. Follows Modules/_sqlite/connection.c and module.c. */
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import { floatOf } from '../../objects/number/floatValue'
import { cIntOf, isInt } from '../../objects/number/indexValue'
import type { PyList, PyObject } from '../../objects/PyObject'
import type { KeywordNames } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { warn } from '../../objects/protocol/warn'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { bytesOfPath, fileSystemPath, textOfPath } from '../posix/pathArgument'
import {
  closeDatabase,
  CONNECTION,
  type ConnectionData,
  LEGACY,
  LEVELS,
  put,
  type PyConnection,
} from './connectionData'
import { type Databases, databasesOf } from './Databases'
import { openFile, READ_WRITE } from './openFile'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { runStatement } from './statement'

const RENAMED =
  "'timeout', 'detect_types', 'isolation_level', 'check_same_thread', 'factory', 'cached_statements' and 'uri'"
const signature = parseSignature(
  "Connection(database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True, factory=Connection, cached_statements=128, uri=False, *, autocommit=-1)",
)
const PATIENCE = 5
const STATEMENTS = 128
const CREATE = 4
const URI = 0x40
const PAGE_BYTES = 4096
/** What CPython's SQLite lets pass: texts in double quotes that name no column. */
const LENIENT = [1013, 1014]

/** Several arguments without names are on their way out. */
function warnPositional(vm: Vm, args: readonly PyObject[], names: KeywordNames, shown: string): void {
  if (args.length - (names?.length ?? 0) <= 1) return
  const words = `Passing more than 1 positional argument to ${shown}() is deprecated. Parameters ${RENAMED} will become keyword-only parameters in Python 3.15.`
  warn(vm, 'DeprecationWarning', words)
}

/** `connect(...)`: an instance of `factory`. */
export function connect(vm: Vm, args: readonly PyObject[], keywords: KeywordValues): PyObject {
  const factory = keywords.get('factory') ?? args[5] ?? vm.typeNamed(CONNECTION)
  const { names } = keywords
  const all = [...args, ...keywords.values()]
  warnPositional(vm, all, names, 'sqlite3.connect')
  return call(vm, factory, all, names)
}

interface Wanted {
  readonly path: Uint8Array
  readonly patience: number
  readonly cacheSize: number
  readonly isUri: boolean
  readonly settings: Pick<ConnectionData, 'detectTypes' | 'isolationLevel' | 'checksThread' | 'autocommit'>
}

function wantedBy(vm: Vm, args: readonly PyObject[], names: KeywordNames): Wanted {
  const [database, timeout, detect, level, thread, , cached, uri, autocommit] = bind(
    vm,
    signature,
    'Connection',
    args,
    names,
  ) as (PyObject | undefined)[] // the signature has no rest
  const path = pathOf(vm, database ?? vm.none)
  return {
    path,
    patience: timeout === undefined ? PATIENCE : floatOf(vm, timeout),
    settings: {
      detectTypes: detect === undefined ? 0 : cIntOf(vm, detect),
      isolationLevel: level === undefined ? '' : levelOf(vm, level),
      checksThread: thread === undefined || vm.truth(thread),
      autocommit: autocommit === undefined ? LEGACY : autocommitOf(vm, autocommit),
    },
    cacheSize: cached === undefined ? STATEMENTS : cIntOf(vm, cached),
    isUri: uri !== undefined && vm.truth(uri),
  }
}

function pathOf(vm: Vm, database: PyObject): Uint8Array {
  const path = fileSystemPath(vm, database)
  try {
    const bytes = bytesOfPath(textOfPath(vm, path))
    if (bytes.includes(0)) throw vm.error('ValueError', 'embedded null byte')
    return bytes
  } finally {
    vm.decref(path)
  }
}

export function levelOf(vm: Vm, level: PyObject): ConnectionData['isolationLevel'] {
  if (level === vm.none) return null
  if (!isStr(level)) throw vm.error('TypeError', 'isolation_level must be str or None')
  const found = LEVELS.find((one) => one === String(level.data).toUpperCase())
  if (found !== undefined) return found
  throw vm.error('ValueError', "isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'")
}

export function autocommitOf(vm: Vm, value: PyObject): ConnectionData['autocommit'] {
  if (value === vm.true_) return true
  if (value === vm.false_) return false
  if (isInt(value) && Number(value.data) === LEGACY) return LEGACY
  throw vm.error('ValueError', 'autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL')
}

export function initConnection(vm: Vm, object: PyObject, args: readonly PyObject[], names: KeywordNames): void {
  const self = object as PyConnection // the slot is that of connections
  warnPositional(vm, args, names, '_sqlite3.Connection')
  const wanted = wantedBy(vm, args, names)
  const databases = databasesOf(vm)
  if (self.data.isInitialized) closeDatabase(vm, self)
  const { data } = self
  data.isInitialized = false
  const db = openDatabase(vm, databases, wanted)
  Object.assign(data, wanted.settings, { db, thread: vm.thread.ident, madeCursors: 0 })
  data.watch = databases.watch(db, wanted.patience)
  try {
    put(vm, self, 'statementCache', newCache(vm, self, wanted.cacheSize))
    put(vm, self, 'cursors', vm.list([]) as PyList) // exact lists
    put(vm, self, 'blobs', vm.list([]) as PyList)
    vm.types.str.refs++
    put(vm, self, 'rowFactory', vm.newNone())
    put(vm, self, 'textFactory', vm.types.str)
    data.isInitialized = true
    if (wanted.settings.autocommit === false) runStatement(vm, databases, db, 'BEGIN')
  } catch (error) {
    data.isInitialized = false
    closeDatabase(vm, self)
    throw error
  }
}

/** A database in memory that connections share is there by another name: SQLite's program has no shared caches. */
function sharedMemory(path: Uint8Array): Uint8Array {
  const [, name, query] = /^file:([^?]*)\?(.*)$/.exec(new TextDecoder().decode(path)) ?? []
  const settings = new Set(query?.split('&'))
  const isShared = settings.has('cache=shared') && (name === ':memory:' || settings.has('mode=memory'))
  return isShared ? new TextEncoder().encode(`file:/${name}?vfs=memdb`) : path
}

function openDatabase(vm: Vm, databases: Databases, { path, isUri }: Wanted): number {
  const db = openFile(vm, databases, isUri ? sharedMemory(path) : path, READ_WRITE | CREATE | (isUri ? URI : 0))
  for (const option of LENIENT) databases.engine.sqlite.sqlite3__wasm_db_config_ip(db, option, 1, 0)
  runStatement(vm, databases, db, `PRAGMA page_size = ${PAGE_BYTES}`)
  return db
}

/** `functools.lru_cache(size)(connection)`: it refers to the connection, which refers to it. */
function newCache(vm: Vm, self: PyConnection, size: number): PyObject {
  const functools = vm.services.importModule(vm, 'functools')
  const count = vm.int(size)
  let make: PyObject | null = null
  let decorate: PyObject | null = null
  try {
    make = getAttr(vm, functools, 'lru_cache')
    decorate = call(vm, make, [count])
    return call(vm, decorate, [self])
  } finally {
    for (const one of [decorate, make, count, functools]) vm.xdecref(one)
  }
}
