/**
 * `posix`: the run's own operating system (lib/python/system), as Linux's is for CPython. Its files, descriptors and process end
 * with the run. What would start another program is refused in words.
 */
import { dictSet, giveName, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { descriptorFunctions } from './descriptorCalls'
import { identityFunctions } from './identityCalls'
import { configuration, numbers, pathLimits } from './numbers'
import { bytesOfPath } from './pathArgument'
import { pathTextFunctions } from './pathText'
import { processFunctions } from './processCalls'
import { scanFolder, scanTypes } from './scandir'
import { schedulingFunctions } from './schedulingCalls'
import { startFunctions } from './startCalls'
import { resultTypes } from './statResult'
import { textAnswers } from './textAnswers'
import { treeFunctions } from './treeCalls'

const HAVE = (
  'FACCESSAT FCHDIR FCHMOD FCHMODAT FCHOWN FCHOWNAT FDOPENDIR FPATHCONF FSTATAT FSTATVFS FTRUNCATE FUTIMENS FUTIMES FUTIMESAT ' +
  'LINKAT LCHOWN LSTAT LUTIMES MKDIRAT MKFIFOAT OPENAT READLINKAT RENAMEAT SYMLINKAT UNLINKAT UTIMENSAT'
).split(' ')

function environment(vm: Vm): PyObject {
  const dict = vm.newDict()
  for (const [name, value] of Object.entries(vm.system.environment)) {
    const pair = [name, value].map((text) => newBytes(vm, bytesOfPath(text)))
    const [key, text] = pair
    if (key !== undefined && text !== undefined) dictSet(vm, dict, key, text)
    for (const one of pair) vm.decref(one)
  }
  return dict
}

function namesDict(vm: Vm, table: Readonly<Record<string, readonly [number, unknown]>>): PyObject {
  const dict: PyDict = vm.newDict()
  for (const [name, [number]] of Object.entries(table)) giveName(vm, dict, name, vm.int(number))
  return dict
}

export const posixModule: NativeModule = {
  name: 'posix',
  functions: [
    ...pathTextFunctions,
    ...descriptorFunctions,
    ...treeFunctions,
    native('scandir(path=None)', scanFolder),
    ...processFunctions,
    ...identityFunctions,
    ...schedulingFunctions,
    ...startFunctions,
    native('_create_environ()', environment),
  ],
  types: [...resultTypes, ...scanTypes],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'environ', environment(vm))
    giveName(vm, namespace, '_have_functions', vm.list(HAVE.map((name) => vm.str(`HAVE_${name}`))))
    setName(vm, namespace, 'error', vm.typeNamed('OSError'))
    giveName(vm, namespace, 'sysconf_names', namesDict(vm, configuration))
    giveName(vm, namespace, 'pathconf_names', namesDict(vm, pathLimits))
    giveName(vm, namespace, 'confstr_names', namesDict(vm, textAnswers))
    for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
  },
}
