/** `_sqlite3`: databases, under the library's `sqlite3`. SQLite itself is a program of its own (engine/). */
import { fixedLayout } from '../../objects/layouts'
import { giveName, setName } from '../../objects/dict/dictionary'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { typeFlag } from '../../objects/PyType'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { adapt, adapters, converters, protocolType, registerAdapter, registerConverter } from './adapters'
import { connectionType } from './connectionType'
import { LEGACY } from './connectionData'
import { cursorType } from './cursorType'
import { databasesOf } from './Databases'
import { detect } from './fetchRow'
import { connect } from './openConnection'
import { rowType } from './rowType'
import { actionCodes, resultCodes } from './sqliteCodes'
import { errorTypes } from './sqliteErrors'
import { statementType } from './statement'
import { utf8Of } from './values'

const THREADS_MAY_SHARE = 3

function completeStatement(vm: Vm, statement: PyObject): PyObject {
  if (!isStr(statement))
    throw vm.error('TypeError', `complete_statement() argument 'statement' must be str, not ${statement.cls.name}`)
  const bytes = utf8Of(vm, statement)
  if (bytes.includes(0)) throw vm.error('ValueError', 'embedded null character')
  const { engine } = databasesOf(vm)
  return vm.bool(engine.withBytes(bytes, (at) => engine.sqlite.sqlite3_complete(at)) === 1)
}

/** Nobody makes one here: see README. */
const blobType: TypeEntry & { readonly exported: string } = {
  key: 'sqlite3.Blob',
  base: 'object',
  exported: 'Blob',
  definition: {
    name: 'sqlite3.Blob',
    module: 'sqlite3',
    layout: fixedLayout('Blob', 'machinery', 64, []),
    flags: typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
  },
}

export const sqliteModule: NativeModule = {
  name: '_sqlite3',
  functions: [
    native('adapt(obj, proto=PrepareProtocolType, alt=<unrepresentable>, /)', adapt),
    native('complete_statement(statement)', completeStatement),
    native('connect(*args, **kwargs)', connect),
    native('enable_callback_tracebacks(enable, /)', (vm, enable: PyObject) => {
      databasesOf(vm).tellsErrors = vm.truth(enable)
      return vm.newNone()
    }),
    native('register_adapter(type, adapter, /)', (vm, type: PyObject, adapter: PyObject) => {
      registerAdapter(vm, databasesOf(vm), type, adapter)
      return vm.newNone()
    }),
    native('register_converter(typename, converter, /)', (vm, name: PyObject, converter: PyObject) => {
      registerConverter(vm, name, converter)
      return vm.newNone()
    }),
  ],
  types: [blobType, connectionType, cursorType, protocolType, rowType, statementType, ...errorTypes],
  setup: (vm, namespace) => {
    for (const [name, code] of Object.entries(resultCodes)) giveName(vm, namespace, `SQLITE_${name}`, vm.int(code))
    for (const [name, code] of Object.entries(detectCodes())) giveName(vm, namespace, name, vm.int(code))
    for (const [name, code] of Object.entries(actionCodes)) giveName(vm, namespace, `SQLITE_${name}`, vm.int(code))
    const { sqlite, memory } = databasesOf(vm).engine
    giveName(vm, namespace, 'sqlite_version', vm.str(memory.string(sqlite.sqlite3_libversion())))
    giveName(vm, namespace, 'LEGACY_TRANSACTION_CONTROL', vm.int(LEGACY))
    giveName(vm, namespace, 'threadsafety', vm.int(THREADS_MAY_SHARE))
    setName(vm, namespace, 'adapters', adapters(vm))
    setName(vm, namespace, 'converters', converters(vm))
  },
}

function detectCodes(): Readonly<Record<string, number>> {
  return { PARSE_DECLTYPES: detect.DECLARED, PARSE_COLNAMES: detect.NAMES }
}
