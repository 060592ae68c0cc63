/** Modules that a lesson's interpreter cannot have: importing one says why. */
import type { NativeModule } from './NativeModule'

function refused(name: string, shown: string, why: string): NativeModule {
  return {
    name,
    functions: [],
    setup: (vm) => {
      throw vm.error('ImportError', `no module '${shown}' in this lesson's interpreter: ${why}`)
    },
  }
}

export const refusedModules: readonly NativeModule[] = [
  refused('mmap', 'mmap', 'its files cannot be mapped into memory'),
  refused('_bz2', 'bz2', 'compress with zlib or gzip instead'),
  refused('_lzma', 'lzma', 'compress with zlib or gzip instead'),
  refused('curses', 'curses', 'it has no terminal'),
  refused('readline', 'readline', 'it has no terminal'),
  refused('dbm', 'dbm', 'keep what is to last in files, with json or pickle'),
  refused('faulthandler', 'faulthandler', 'nothing in it can fault as a machine does'),
  refused('syslog', 'syslog', 'it has no system log; use logging'),
  refused('termios', 'termios', 'it has no terminal'),
  refused('tkinter', 'tkinter', 'it has no windows'),
  refused('turtle', 'turtle', 'it has no windows'),
  refused('venv', 'venv', 'it is the only Python there is'),
  refused('pydoc_data', 'pydoc_data', 'what help() tells of topics is not in it'),
  refused('_interpreters', 'concurrent.interpreters', 'it is one interpreter; use threads'),
  refused('_multiprocessing', 'multiprocessing', 'it is one process; use threads'),
  refused('_remote_debugging', 'asyncio.tools', 'nothing looks into other processes'),
  refused('ensurepip', 'ensurepip', 'it installs nothing'),
  refused('idlelib', 'idlelib', 'it has no windows'),
  refused('turtledemo', 'turtledemo', 'it has no windows'),
  refused('_zstd', 'compression.zstd', 'compress with zlib or gzip instead'),
  refused('_curses', 'curses', 'it has no terminal'),
  refused('_lsprof', 'cProfile', 'its time does not pass as on a machine; count steps instead'),
]
