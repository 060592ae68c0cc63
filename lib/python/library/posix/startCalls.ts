/**
 * `posix` functions that would start another program, or another copy of this one. What they are given is checked as CPython
 * 3.14 does, and a program that does not lie on the run's disk is not found; starting one that does is refused in words.
 */
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { itemsOf } from '../../objects/protocol/iterate'
import { errno, fault } from '../../system/SystemFault'
import { systemCall } from '../../objects/exception/systemErrors'
import { isFolder } from '../../system/inode'
import type { Vm } from '../../vm/Vm'
import { inodeAt, type Path, pathCall, pathOf, systemText } from './pathArgument'

interface ArgumentWords {
  readonly kind: string
  readonly empty: string
  readonly emptyFirst: string
}

const OF_EXECV: ArgumentWords = {
  kind: 'execv() arg 2 must be a tuple or list',
  empty: 'execv() arg 2 must not be empty',
  emptyFirst: 'execv() arg 2 first element cannot be empty',
}

function wordsOf(call: string): ArgumentWords {
  return {
    kind: `${call}: argv must be a tuple or list`,
    empty: `${call}: argv must not be empty`,
    emptyFirst: `${call}: argv first element cannot be empty`,
  }
}

function refuse(vm: Vm, call: string): never {
  throw vm.error('NotImplementedError', `os.${call}: the lesson's interpreter runs one process and starts no other`)
}

function eachWord(vm: Vm, list: PyObject, visit: (text: string, at: number) => void): void {
  const items = itemsOf(vm, list)
  try {
    items.forEach((item, at) => visit(systemText(vm, item), at))
  } finally {
    for (const item of items) vm.decref(item)
  }
}

function checkArguments(vm: Vm, args: PyObject, words: ArgumentWords): void {
  if ((args.cls.kind & (kind.TUPLE | kind.LIST)) === 0) throw vm.error('TypeError', words.kind)
  if ((args.data as readonly PyObject[]).length === 0) throw vm.error('ValueError', words.empty) // kind says what it is
  eachWord(vm, args, (text, at) => {
    if (at === 0 && text === '') throw vm.error('ValueError', words.emptyFirst)
  })
}

function checkEnvironment(vm: Vm, environment: PyObject, refusal: string): void {
  const { slots } = environment.cls
  if (slots.getItem === null) throw vm.error('TypeError', refusal)
  const [names, values] = ['keys', 'values'].map((method) => callMethod(vm, environment, method, []))
  if (names === undefined || values === undefined) return
  try {
    eachWord(vm, names, (text) => {
      // Only the first character may be the sign that ends a name.
      if (text === '' || text.includes('=', 1)) throw vm.error('ValueError', 'illegal environment variable name')
    })
    eachWord(vm, values, () => undefined)
  } finally {
    vm.decref(names)
    vm.decref(values)
  }
}

/** What is started must be a file that may be run. */
function checkProgram(vm: Vm, path: Path): void {
  const { disk } = vm.system
  const inode = inodeAt(vm, path, true, () => disk.cwd)
  if (isFolder(inode)) throw fault(errno.EACCES)
  disk.require(inode, 1)
}

function execv(vm: Vm, path: PyObject, args: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'execv' })
  checkArguments(vm, args, OF_EXECV)
  systemCall(vm, () => checkProgram(vm, given))
  return refuse(vm, 'execv')
}

function execve(vm: Vm, path: PyObject, args: PyObject, environment: PyObject): PyObject {
  const given = pathOf(vm, path, { call: 'execve', descriptor: true })
  checkArguments(vm, args, wordsOf('execve'))
  checkEnvironment(vm, environment, 'execve: environment must be a mapping object')
  pathCall(vm, () => checkProgram(vm, given), given)
  return refuse(vm, 'execve')
}

function spawner(call: 'posix_spawn' | 'posix_spawnp') {
  return (vm: Vm, path: PyObject, args: PyObject, environment: PyObject): PyObject => {
    pathOf(vm, path, { call })
    checkArguments(vm, args, wordsOf(call))
    const refusal = `${call}: environment must be a mapping object or None`
    if (environment !== vm.none) checkEnvironment(vm, environment, refusal)
    return refuse(vm, call)
  }
}

export const startFunctions: readonly NativeDefinition[] = [
  native('execv(path, argv, /)', execv),
  native('execve(path, argv, env)', execve),
  native('posix_spawn(path, argv, env, /, **options)', spawner('posix_spawn')),
  native('posix_spawnp(path, argv, env, /, **options)', spawner('posix_spawnp')),
  native('system(command)', (vm, command: PyObject) => {
    systemText(vm, command)
    return refuse(vm, 'system')
  }),
  native('fork()', (vm) => refuse(vm, 'fork')),
  native('forkpty()', (vm) => refuse(vm, 'forkpty')),
]
