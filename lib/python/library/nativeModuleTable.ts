/** The native modules, by name. */
import type { NativeModule } from './NativeModule'
import { abcModule } from './abc/abcModule'
import { asyncioModule } from './asyncio/asyncioModule'
import { atexitModule } from './atexit/atexitModule'
import { builtinsModule } from './builtins/builtinsModule'
import { collectionsModule } from './collections/collectionsModule'
import { errnoModule } from './errno/errnoModule'
import { localeModule } from './locale/localeModule'
import { functoolsModule } from './functools/functoolsModule'
import { gcModule } from './gc/gcModule'
import { posixModule } from './posix/posixModule'
import { sysModule } from './sys/sysModule'
import { itertoolsModule } from './itertools/itertoolsModule'
import { operatorModule } from './operator/operatorModule'
import { sreModule } from './sre/sreModule'
import { posixSubprocessModule } from './subprocess/posixSubprocessModule'
import { selectModule } from './select/selectModule'
import { socketModule } from './socket/socketModule'
import { queueModule } from './queue/queueModule'
import { threadModule } from './thread/threadModule'
import { typesModule } from './types/typesModule'
import { warningsModule } from './warnings/warningsModule'
import { weakrefModule } from './weakref/weakrefModule'
import { ctypesModule } from './ctypes/ctypesModule'
import { contextvarsModule } from './contextvars/contextvarsModule'
import { stringModule } from './string/stringModule'
import { timeModule } from './time/timeModule'
import { typingModule } from './typing/typingModule'
import { astModule } from './ast/astModule'
import { dataModules } from './dataModules'
import { mathModule } from './math/mathModule'
import { multibyteModules } from './multibyte/multibyteModules'
import { ioModule } from './io/ioModule'
import { opcodeModule } from './opcode/opcodeModule'
import { codecsModule } from './codecs/codecsModule'
import { signalModule } from './signal/signalModule'
import { symtableModule } from './symtable/symtableModule'
import { tokenizeModule } from './tokenize/tokenizeModule'
import { decimalModule, pythonDecimalModule } from './decimal/decimalModule'
import { unicodedataModule } from './unicodedata/unicodedataModule'
import { cmathModule } from './cmath/cmathModule'
import { heapqModule } from './heapq/heapqModule'
import { bisectModule } from './bisect/bisectModule'
import { datetimeModule } from './datetime/datetimeModule'
import { pythonZoneinfoModule, zoneinfoModule } from './zoneinfo/zoneinfoModule'
import { resourceModule } from './resource/resourceModule'
import { tracemallocModule } from './tracemalloc/tracemallocModule'
import { sqliteModule } from './sqlite3/sqliteModule'
import { statModule } from './stat/statModule'
import { statisticsModule } from './statistics/statisticsModule'
import { uuidModule } from './uuid/uuidModule'
import { pyexpatModule } from './pyexpat/pyexpatModule'
import { sysconfigData } from './sys/sysconfigData'
import { unixModules } from './unix/unixModules'
import { importlibModules } from './importlib/importlibModules'

export const nativeModules: readonly NativeModule[] = [
  builtinsModule,
  sysModule,
  atexitModule,
  gcModule,
  weakrefModule,
  typesModule,
  abcModule,
  operatorModule,
  functoolsModule,
  itertoolsModule,
  collectionsModule,
  sreModule,
  threadModule,
  queueModule,
  asyncioModule,
  selectModule,
  socketModule,
  posixSubprocessModule,
  posixModule,
  errnoModule,
  localeModule,
  warningsModule,
  contextvarsModule,
  ctypesModule,
  stringModule,
  timeModule,
  typingModule,
  astModule,
  mathModule,
  ...dataModules,
  ioModule,
  opcodeModule,
  symtableModule,
  tokenizeModule,
  codecsModule,
  ...multibyteModules,
  signalModule,
  decimalModule,
  pythonDecimalModule,
  unicodedataModule,
  cmathModule,
  heapqModule,
  bisectModule,
  datetimeModule,
  zoneinfoModule,
  pythonZoneinfoModule,
  sysconfigData,
  pyexpatModule,
  resourceModule,
  sqliteModule,
  statModule,
  statisticsModule,
  uuidModule,
  tracemallocModule,
  ...unixModules,
  ...importlibModules,
]
