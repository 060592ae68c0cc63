/**
 * The interpreter's own types whose attributes programs may set, as CPython makes these types while it runs.
 *
 * Source: which types of 3.14.10's modules in C take an attribute.
 */
import type { PyType } from '../PyType'

const NAMES = new Set(
  `ExceptionGroup ast.AST io.UnsupportedOperation _thread._ExceptHookArgs struct.error _csv.Error sqlite3.DataError
  sqlite3.DatabaseError sqlite3.Error sqlite3.IntegrityError sqlite3.InterfaceError sqlite3.InternalError sqlite3.NotSupportedError
  sqlite3.OperationalError sqlite3.ProgrammingError sqlite3.Warning _queue.Empty zlib.error typing.Generic time.struct_time posix.DirEntry
  posix.sched_param os.stat_result os.statvfs_result os.terminal_size posix.times_result posix.uname_result posix.waitid_result
  select.epoll socket.gaierror socket.herror _pickle.PickleError _pickle.PicklingError _pickle.UnpicklingError _json.Encoder _json.Scanner
  _random.Random xml.parsers.expat.ExpatError _hashlib.UnsupportedDigestmodError grp.struct_group pwd.struct_passwd
  resource.struct_rusage`.split(/\s+/),
)

/** Special methods apart: what these types do is the same in all runs. */
export function mayChange(cls: PyType, name: string): boolean {
  if (name.startsWith('__') && name.endsWith('__')) return false
  return NAMES.has(cls.name) || NAMES.has(`${cls.moduleName}.${cls.name}`)
}
