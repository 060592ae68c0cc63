/**
 * What CPython's `importlib`, which is the library's own Python, asks of the interpreter: its native modules, its frozen ones,
 * and no shared ones.
 */
import { giveName } from '../../objects/dict/dictionary'
import { setErrorAttribute } from '../../objects/exception/errorAttributes'
import { frozenFile, frozenNames, frozenSource } from '../../import/frozenModules'
import { codeOfModule } from '../../import/runModule'
import { native } from '../../objects/native/native'
import { indexOf, longOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { getAttr } from '../../objects/protocol/attributes'
import { bytesArgument } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr } from '../../objects/text/textArgument'
import type { ModuleSource } from '../../vm/Host'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { sourceHash } from './sourceHash'

const imp: NativeModule = {
  name: '_imp',
  functions: [
    native('is_builtin(name, /)', (vm, name: PyObject) =>
      vm.int(vm.nativeModules.some((one) => one.name === name.data) ? 1 : 0),
    ),
    native('is_frozen(name, /)', (vm, name: PyObject) => vm.bool(frozenSource(vm, nameText(vm, name)) !== null)),
    native('lock_held()', (vm) => vm.bool(false)),
    native('acquire_lock()', (vm) => vm.newNone()),
    native('release_lock()', (vm) => vm.newNone()),
    native('extension_suffixes()', (vm) => vm.list([])),
    native('is_frozen_package(name, /)', (vm, name: PyObject) => vm.bool(knownFrozen(vm, name).isPackage)),
    native('find_frozen(name, /, *, withdata=False)', findFrozen),
    native('get_frozen_object(name, data=None, /)', frozenCode),
    native('create_builtin(spec, /)', createBuiltin),
    native('exec_builtin(mod, /)', (vm) => vm.int(0)),
    native('_fix_co_filename(code, path, /)', (vm) => vm.newNone()),
    native('_override_frozen_modules_for_tests(override, /)', (vm, override: PyObject) => {
      vm.usesFrozen = indexOf(vm, override) >= 0
      return vm.newNone()
    }),
    native('_frozen_module_names()', (vm) => vm.list(frozenNames.map((name) => vm.str(name)))),
    native('source_hash(key, source)', hashOfSource),
    native('_override_multi_interp_extensions_check(override, /)', (vm) => vm.int(0)),
  ],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'check_hash_based_pycs', vm.str('default'))
    giveName(vm, namespace, 'pyc_magic_number_token', vm.int(PYC_MAGIC))
  },
}

function nameText(vm: Vm, name: PyObject): string {
  if (!isStr(name)) throw vm.error('TypeError', `argument must be str, not ${name.cls.name}`)
  return String(name.data)
}

function knownFrozen(vm: Vm, name: PyObject): ModuleSource {
  const source = frozenSource(vm, nameText(vm, name))
  if (source === null) throw importError(vm, `No such frozen object named ${vm.reprText(name)}`, name)
  return source
}

function importError(vm: Vm, message: string, name: PyObject): PyRaise {
  const raise = vm.error('ImportError', message)
  setErrorAttribute(vm, raise.exception, 'name', name)
  return raise
}

/** Its marshalled code is never given: it comes from the library's text. */
function findFrozen(vm: Vm, name: PyObject): PyObject {
  const source = frozenSource(vm, nameText(vm, name))
  if (source === null) return vm.newNone()
  name.refs++
  return vm.tuple([vm.newNone(), vm.bool(source.isPackage), name])
}

function frozenCode(vm: Vm, name: PyObject): PyObject {
  return codeOfModule(vm, { ...knownFrozen(vm, name), filename: frozenFile(nameText(vm, name)) })
}

const PYC_MAGIC = 168_627_755

function hashOfSource(vm: Vm, key: PyObject, source: PyObject): PyObject {
  return newBytes(vm, sourceHash(BigInt.asUintN(64, BigInt(longOf(vm, key))), bytesArgument(vm, source)))
}

/** A module of the interpreter's own, by its spec. */
function createBuiltin(vm: Vm, spec: PyObject): PyObject {
  const name = getAttr(vm, spec, 'name')
  try {
    return vm.services.importModule(vm, String(name.data))
  } finally {
    vm.decref(name)
  }
}

export const importlibModules: readonly NativeModule[] = [imp]
