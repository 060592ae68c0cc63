/** What `sys` says about the interpreter: the values are CPython 3.14.10's on 64-bit Linux. */
import { LIBRARY_FOLDER } from '../../import/mountSources'
import { stdlibModuleNames } from '../../objects/exception/print/stdlibModuleNames'
import type { PyDict } from '../../objects/dict/DictTable'
import { giveName } from '../../objects/dict/dictionary'
import type { PyObject } from '../../objects/PyObject'
import { addHashed, newSet } from '../../objects/set/setItems'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { hashString } from '../../text/siphash'
import type { Vm } from '../../vm/Vm'
import { newStruct, structSequence } from '../structSequence'
import { newNamespace } from '../types/simpleNamespace'

type Value = number | bigint | string | boolean | { readonly float: number }

const HEX_VERSION = 0x030e0af0
const float = (value: number): Value => ({ float: value })

const VERSION = { major: 3, minor: 14, micro: 10, releaselevel: 'final', serial: 0 }
const FLAGS = {
  debug: 0, inspect: 0, interactive: 0, optimize: 0, dont_write_bytecode: 1, no_user_site: 0, no_site: 0, ignore_environment: 0, verbose: 0,
  bytes_warning: 0, quiet: 0, hash_randomization: 0, isolated: 0, dev_mode: false, utf8_mode: 0, warn_default_encoding: 0, safe_path: false,
  int_max_str_digits: 4300,
} // oxfmt-ignore
const HASH = {
  width: 64, modulus: 2n ** 61n - 1n, inf: 314159, nan: 0, imag: 1000003, algorithm: 'siphash13', hash_bits: 64, seed_bits: 128, cutoff: 0,
} // oxfmt-ignore
const FLOAT = {
  max: float(Number.MAX_VALUE), max_exp: 1024, max_10_exp: 308, min: float(2 ** -1022), min_exp: -1021, min_10_exp: -307, dig: 15, mant_dig: 53,
  epsilon: float(Number.EPSILON), radix: 2, rounds: 1,
} // oxfmt-ignore
const INT = { bits_per_digit: 30, sizeof_digit: 4, default_max_str_digits: 4300, str_digits_check_threshold: 640 }
const THREAD = { name: 'pthread', lock: 'semaphore', version: 'NPTL 2.43' }

const STRUCTS: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
  version_info: VERSION,
  flags: FLAGS,
  hash_info: HASH,
  float_info: FLOAT,
  int_info: INT,
  thread_info: THREAD,
}

const HIDDEN_FLAGS = {
  gil: (vm: Vm) => vm.int(1),
  thread_inherit_context: (vm: Vm) => vm.int(0),
  context_aware_warnings: (vm: Vm) => vm.int(0),
}

export const HOOK_FIELDS = ['firstiter', 'finalizer'] as const
const UNRAISABLE_FIELDS = ['exc_type', 'exc_value', 'exc_traceback', 'err_msg', 'object'] as const

export const informationTypes: readonly TypeEntry[] = [
  ...Object.entries(STRUCTS).map(([name, fields]) =>
    structSequence('sys', name, Object.keys(fields), name === 'flags' ? HIDDEN_FLAGS : {}),
  ),
  structSequence('', 'asyncgen_hooks', HOOK_FIELDS),
  structSequence('', 'UnraisableHookArgs', UNRAISABLE_FIELDS),
]

function objectOf(vm: Vm, value: Value): PyObject {
  if (typeof value === 'string') return vm.str(value)
  if (typeof value === 'boolean') return vm.bool(value)
  return typeof value === 'object' ? vm.float(value.float) : vm.int(value)
}

const BUILTIN_MODULES = (
  '_abc _ast _bisect _blake2 _codecs _collections _contextvars _csv _datetime _elementtree _functools _heapq _imp _io _json _locale _md5 _opcode ' +
  '_operator _pickle _posixsubprocess _random _sha1 _sha2 _sha3 _signal _socket _sre _stat _statistics _string _struct _suggestions _symtable ' +
  '_sysconfig _thread _tokenize _tracemalloc _types _typing _warnings _weakref array atexit binascii builtins cmath errno faulthandler fcntl gc grp ' +
  'itertools marshal math posix pwd pyexpat select sys syslog time unicodedata zlib'
).split(' ')

export const COPYRIGHT = [
  'Copyright (c) 2001 Python Software Foundation.',
  'Copyright (c) 2000 BeOpen.com.',
  'Copyright (c) 1995-2001 Corporation for National Research Initiatives.',
  'Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.',
]
  .map((line) => `${line}\nAll Rights Reserved.`)
  .join('\n\n')

const TEXTS: Readonly<Record<string, string>> = {
  version: '3.14.10 (main) [Heaproom]',
  platform: 'linux',
  byteorder: 'little',
  executable: '/usr/bin/python3.14',
  _base_executable: '/usr/bin/python3.14',
  copyright: COPYRIGHT,
  float_repr_style: 'short',
  platlibdir: 'lib',
  _stdlib_dir: LIBRARY_FOLDER,
  abiflags: '',
  _framework: '',
  prefix: '/usr',
  exec_prefix: '/usr',
  base_prefix: '/usr',
  base_exec_prefix: '/usr',
}

const NUMBERS: Readonly<Record<string, number | bigint>> = {
  maxsize: 2n ** 63n - 1n,
  maxunicode: 0x10ffff,
  hexversion: HEX_VERSION,
  api_version: 1013,
}

/** Puts everything that never changes into the namespace of `sys`. */
export function fillInformation(vm: Vm, namespace: PyDict): void {
  for (const [name, text] of Object.entries(TEXTS)) giveName(vm, namespace, name, vm.str(text))
  for (const [name, number] of Object.entries(NUMBERS)) giveName(vm, namespace, name, vm.int(number))
  for (const [name, fields] of Object.entries(STRUCTS)) {
    giveName(
      vm,
      namespace,
      name,
      newStruct(
        vm,
        `sys.${name}`,
        Object.values(fields).map((value) => objectOf(vm, value)),
      ),
    )
  }
  giveName(vm, namespace, 'builtin_module_names', vm.tuple(BUILTIN_MODULES.map((name) => vm.str(name))))
  giveName(vm, namespace, 'stdlib_module_names', moduleNames(vm))
  giveName(vm, namespace, '_git', vm.tuple([vm.str('CPython'), vm.str(''), vm.str('')]))
  giveName(vm, namespace, 'implementation', implementation(vm, namespace))
}

/** Worked out once: it is most of what the set of them costs a run. */
const MODULE_NAMES = Array.from(stdlibModuleNames, (name) => ({ name, hash: hashString(name) }))

function moduleNames(vm: Vm): PyObject {
  const names = newSet(vm, vm.types.frozenset)
  for (const { name, hash } of MODULE_NAMES) {
    const text = vm.str(name)
    addHashed(vm, names, text, hash)
    vm.decref(text)
  }
  return names
}

function implementation(vm: Vm, namespace: PyDict): PyObject {
  const version = namespace.data.getByText('version_info') ?? vm.none
  version.refs++
  return newNamespace(vm, {
    name: vm.str('cpython'),
    cache_tag: vm.str('cpython-314'),
    version,
    hexversion: vm.int(HEX_VERSION),
    _multiarch: vm.str('x86_64-linux-gnu'),
    supports_isolated_interpreters: vm.bool(true),
  })
}
