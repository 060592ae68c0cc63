/** Limits and settings of a connection, and its database as bytes. */
import { cIntOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { type PyConnection, ready } from './connectionData'
import type { Databases } from './Databases'
import { actionCodes, resultCodes } from './sqliteCodes'
import { databaseError, refusal } from './sqliteErrors'
import { utf8Of } from './values'

const CONFIGURABLE = new Set<number>(
  Object.entries(actionCodes).flatMap(([name, code]) => (name.startsWith('DBCONFIG_') ? [code] : [])),
)
const ASK = -1
/** SQLite frees the bytes, and may make them longer. */
const OWNED_AND_GROWING = 3

export function limit(vm: Vm, self: PyConnection, category: PyObject, value: PyObject | null): PyObject {
  const number = cIntOf(vm, category)
  const wanted = value === null ? ASK : cIntOf(vm, value)
  const { engine } = ready(vm, self)
  const before = engine.sqlite.sqlite3_limit(self.data.db, number, wanted)
  if (before < 0) throw refusal(vm, 'ProgrammingError', "'category' is out of bounds")
  return vm.int(before)
}

function configured(vm: Vm, self: PyConnection, op: PyObject, wanted: 0 | 1 | typeof ASK): boolean {
  const option = cIntOf(vm, op)
  const databases = ready(vm, self)
  if (!CONFIGURABLE.has(option)) throw vm.error('ValueError', `unknown config 'op': ${option}`)
  const { engine } = databases
  return engine.withPlace((place) => {
    const code = engine.sqlite.sqlite3__wasm_db_config_ip(self.data.db, option, wanted, place)
    if (code !== resultCodes.OK)
      throw databaseError(vm, databases, self.data.db) ?? refusal(vm, 'OperationalError', 'Unable to set config')
    return engine.memory.int(place) !== 0
  })
}

export function getConfig(vm: Vm, self: PyConnection, op: PyObject): PyObject {
  return vm.bool(configured(vm, self, op, ASK))
}

export function setConfig(vm: Vm, self: PyConnection, op: PyObject, enable?: PyObject): PyObject {
  const wanted = enable === undefined || vm.truth(enable)
  if (configured(vm, self, op, wanted ? 1 : 0) !== wanted) throw refusal(vm, 'OperationalError', 'Unable to set config')
  return vm.newNone()
}

export function nameOfSchema(vm: Vm, name: PyObject | undefined, call: string): { bytes: Uint8Array; shown: string } {
  if (name === undefined) return { bytes: new TextEncoder().encode('main'), shown: 'main' }
  if (!isStr(name)) throw vm.error('TypeError', `${call}() argument 'name' must be str, not ${name.cls.name}`)
  return { bytes: utf8Of(vm, name), shown: String(name.data) }
}

export function serialize(vm: Vm, self: PyConnection, name?: PyObject): PyObject {
  const { bytes, shown } = nameOfSchema(vm, name, 'serialize')
  const { engine } = ready(vm, self)
  const { sqlite, memory } = engine
  return engine.withPlace((size) => {
    const at = engine.withBytes(bytes, (schema) => sqlite.sqlite3_serialize(self.data.db, schema, size, 0)) ?? 0
    if (at === 0) throw refusal(vm, 'OperationalError', `unable to serialize '${shown}'`)
    try {
      return newBytes(vm, memory.copy(at, memory.int(size)))
    } finally {
      sqlite.sqlite3_free(at)
    }
  })
}

export function deserialize(vm: Vm, self: PyConnection, data: PyObject, name?: PyObject): PyObject {
  const { bytes: schema } = nameOfSchema(vm, name, 'deserialize')
  const bytes = plainBytes(vm, data)
  deserializeInto(vm, ready(vm, self), self.data.db, schema, bytes)
  return vm.newNone()
}

/** The bytes are the database from now on. */
export function deserializeInto(vm: Vm, databases: Databases, db: number, schema: Uint8Array, bytes: Uint8Array): void {
  const { sqlite, memory } = databases.engine
  const size = BigInt(bytes.length)
  const at = sqlite.sqlite3_malloc64(size)
  if (at === 0) throw vm.error('MemoryError', '')
  memory.bytes(at, bytes.length).set(bytes)
  const code = databases.engine.withBytes(schema, (name) =>
    sqlite.sqlite3_deserialize(db, name, at, size, size, OWNED_AND_GROWING),
  )
  if (code !== resultCodes.OK)
    throw databaseError(vm, databases, db) ?? refusal(vm, 'OperationalError', 'unable to deserialize')
}
