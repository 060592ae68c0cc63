/** `_codecs`: encoding and decoding by name, and what the library's `codecs` and `encodings` are built on. */
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { callMethod } from '../../objects/protocol/calls'
import { lengthOf } from '../../objects/protocol/truth'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { lookUpCodec, registerSearch, unregisterSearch } from './registry'

/** The codecs of the interpreter itself, by the names of their functions. */
const CODECS: Readonly<Record<string, string>> = {
  ascii: 'ascii',
  latin_1: 'latin-1',
  utf_8: 'utf-8',
  utf_16: 'utf-16',
  utf_16_le: 'utf-16-le',
  utf_16_be: 'utf-16-be',
  utf_32: 'utf-32',
  utf_32_le: 'utf-32-le',
  utf_32_be: 'utf-32-be',
  raw_unicode_escape: 'raw_unicode_escape',
  unicode_escape: 'unicode_escape',
}

/** `(result, length consumed)` of a call of `method` with the encoding and the errors' handling. */
function coded(
  vm: Vm,
  object: PyObject,
  method: 'encode' | 'decode',
  encoding: string,
  errors: PyObject | undefined,
): PyObject {
  const args = [vm.str(encoding), errors === undefined || errors === vm.none ? vm.str('strict') : owned(errors)]
  try {
    const length = lengthOf(vm, object)
    return vm.tuple([callMethod(vm, object, method, args), vm.int(length)])
  } finally {
    for (const arg of args) vm.decref(arg)
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

const codecFunctions: readonly NativeDefinition[] = Object.entries(CODECS).flatMap(([name, encoding]) => [
  native(`${name}_encode(str, errors=None, /)`, (vm, text: PyObject, errors?: PyObject) =>
    coded(vm, text, 'encode', encoding, errors),
  ),
  native(`${name}_decode(data, errors=None, final=False, /)`, (vm, data: PyObject, errors?: PyObject) =>
    coded(vm, data, 'decode', encoding, errors),
  ),
])

function lookUp(vm: Vm, encoding: PyObject): PyObject {
  if ((encoding.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `lookup() argument must be str, not ${encoding.cls.name}`)
  return lookUpCodec(vm, String(encoding.data))
}

function strictErrors(vm: Vm, exception: PyObject): PyObject {
  if (!vm.isInstanceOf(exception, 'BaseException')) throw vm.error('TypeError', 'codec must pass exception instance')
  exception.refs++
  throw new PyRaise(exception as PyContainer) // exceptions are containers
}

const HANDLERS = [
  'ignore',
  'replace',
  'xmlcharrefreplace',
  'backslashreplace',
  'namereplace',
  'surrogatepass',
  'surrogateescape',
]

function handlerKey(name: string): string {
  return `_codecs.${name}_errors`
}

/** The functions of error handlers; only `strict` can be called by a program. */
const handlers: readonly NativeDefinition[] = [
  native('strict_errors(exception, /)', strictErrors),
  ...HANDLERS.map((name) =>
    native(`${name}_errors(exception, /)`, (vm) => {
      throw vm.error(
        'NotImplementedError',
        `the error handler '${name}' cannot be called by itself in this interpreter`,
      )
    }),
  ),
]

function lookUpError(vm: Vm, name: PyObject): PyObject {
  const found = vm.state.get(handlerKey(String(name.data)))
  if (found === undefined) throw vm.error('LookupError', `unknown error handler name '${String(name.data)}'`)
  return owned(found)
}

export const codecsModule: NativeModule = {
  name: '_codecs',
  functions: [
    ...codecFunctions,
    ...handlers,
    native(
      "encode(obj, encoding='utf-8', errors='strict')",
      (vm, object: PyObject, encoding?: PyObject, errors?: PyObject) =>
        callMethod(
          vm,
          object,
          'encode',
          [encoding, errors].filter((one) => one !== undefined),
        ),
    ),
    native(
      "decode(obj, encoding='utf-8', errors='strict')",
      (vm, object: PyObject, encoding?: PyObject, errors?: PyObject) =>
        callMethod(
          vm,
          object,
          'decode',
          [encoding, errors].filter((one) => one !== undefined),
        ),
    ),
    native('lookup(encoding, /)', lookUp),
    native('lookup_error(name, /)', lookUpError),
    native('register(search_function, /)', (vm, search: PyObject) => {
      registerSearch(vm, search)
      return vm.newNone()
    }),
    native('unregister(search_function, /)', (vm, search: PyObject) => {
      unregisterSearch(vm, search)
      return vm.newNone()
    }),
    native('register_error(errors, handler, /)', (vm, name: PyObject, handler: PyObject) => {
      const key = handlerKey(String(name.data))
      const old = vm.state.get(key)
      vm.state.set(key, owned(handler))
      vm.xdecref(old)
      return vm.newNone()
    }),
  ],
  setup: (vm, namespace) => {
    for (const name of ['strict', ...HANDLERS]) {
      const handler = namespace.data.getByText(`${name}_errors`)
      if (handler !== null) vm.state.set(handlerKey(name), owned(handler))
    }
  },
}
