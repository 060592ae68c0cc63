/** `_codecs`: encoding and decoding by name, and what the library's `codecs` and `encodings` are built on. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { makeNative, native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import {
  callBuiltinHandler,
  registeredHandler,
  registerHandler,
  unregisterHandler,
} from '../../objects/text/codecHandlers'
import { cTextArgument, isStr } from '../../objects/text/textArgument'
import { isBuiltinHandler } from '../../text/codecErrors'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { charmapFunctions, charmapTypes } from './charmap'
import { codecFunctions } from './codecFunctions'
import { callCodec, lookUpCodec, registerSearch, unregisterSearch } from './registry'

type Given = PyObject | undefined

function nameArgument(vm: Vm, name: PyObject, call: string): string {
  if (isStr(name)) return cTextArgument(vm, name, `${call}() argument`)
  throw vm.error('TypeError', `${call}() argument must be str, not ${argumentKind(vm, name)}`)
}

function optional(vm: Vm, value: Given, subject: string): void {
  if (value !== undefined && !isStr(value))
    throw vm.error('TypeError', `${subject} must be str, not ${argumentKind(vm, value)}`)
}

function coder(which: 'encoder' | 'decoder'): (vm: Vm, object: PyObject, encoding: Given, errors: Given) => PyObject {
  const call = which === 'encoder' ? 'encode' : 'decode'
  return (vm, object, encoding, errors) => {
    optional(vm, encoding, `${call}() argument 'encoding'`)
    optional(vm, errors, `${call}() argument 'errors'`)
    const name = encoding === undefined ? 'utf-8' : String(encoding.data)
    const codec = lookUpCodec(vm, name)
    try {
      return callCodec(vm, codec, which, name, errors === undefined ? [object] : [object, errors])
    } finally {
      vm.decref(codec)
    }
  }
}

const HANDLERS = [
  'strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogatepass', 'surrogateescape',
] as const // oxfmt-ignore

/** The interpreter's own handlers, as functions of no module that a program can look up. */
const handlers: readonly { readonly name: string; readonly definition: NativeDefinition }[] = HANDLERS.map((name) => ({
  name,
  definition: native(
    `${name.startsWith('surrogate') ? name : `${name}_errors`}(exception, /)`,
    (vm, exception: PyObject) => callBuiltinHandler(vm, name, exception),
  ),
}))

function lookUpError(vm: Vm, name: PyObject): PyObject {
  const text = nameArgument(vm, name, 'lookup_error')
  const found = registeredHandler(vm, text)
  if (found === null) throw vm.error('LookupError', `unknown error handler name '${text}'`)
  found.refs++
  return found
}

function registerError(vm: Vm, name: PyObject, handler: PyObject): PyObject {
  if (!isStr(name))
    throw vm.error('TypeError', `register_error() argument 1 must be str, not ${argumentKind(vm, name)}`)
  if (handler.cls.slots.call === null) throw vm.error('TypeError', 'handler must be callable')
  registerHandler(vm, String(name.data), handler)
  return vm.newNone()
}

function unregisterError(vm: Vm, name: PyObject): PyObject {
  const text = nameArgument(vm, name, '_unregister_error')
  if (isBuiltinHandler(text)) throw vm.error('ValueError', `cannot un-register built-in error handler '${text}'`)
  return vm.bool(unregisterHandler(vm, text))
}

export const codecsModule: NativeModule = {
  name: '_codecs',
  functions: [
    ...codecFunctions,
    ...charmapFunctions,
    native("encode(obj, encoding='utf-8', errors='strict')", coder('encoder')),
    native("decode(obj, encoding='utf-8', errors='strict')", coder('decoder')),
    native('lookup(encoding, /)', (vm, encoding: PyObject) => lookUpCodec(vm, nameArgument(vm, encoding, 'lookup'))),
    native('lookup_error(name, /)', lookUpError),
    native('register(search_function, /)', (vm, search: PyObject) => {
      registerSearch(vm, search)
      return vm.newNone()
    }),
    native('unregister(search_function, /)', (vm, search: PyObject) => {
      unregisterSearch(vm, search)
      return vm.newNone()
    }),
    native('register_error(errors, handler, /)', registerError),
    native('_unregister_error(errors, /)', unregisterError),
  ],
  types: charmapTypes,
  setup: (vm) => {
    for (const { name, definition } of handlers) {
      const handler = makeNative(vm.types.builtin, definition, null, null, 'function')
      registerHandler(vm, name, handler)
      vm.decref(handler)
    }
  },
}
