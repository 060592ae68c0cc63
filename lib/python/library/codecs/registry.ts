/**
 * The codecs of a run: search functions that were registered, and what they found by name. The first search function is the
 * library's own, of its `encodings`, which registers itself when it is imported. Follows Python/codecs.c of CPython 3.14.
 *
 * Invariant: what is kept here is owned by the interpreter's state (`Vm.state`), and goes with it.
 */
import { attributeTruth } from '../../objects/protocol/attributeTruth'
import { dictGet, dictSet, getName, newDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { makeRaise } from '../../objects/exception/raising'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { call } from '../../objects/protocol/calls'
import { isList, takeItem } from '../../objects/sequence/listItems'
import { appendGiven, givenList, keepGiven } from '../../vm/keepGiven'
import { notingCodec } from '../../objects/text/codecNote'
import type { Vm } from '../../vm/Vm'

export const SEARCH_FUNCTIONS = 'codecs.register'
export const FOUND_CODECS = 'codecs that were found'

function searchPath(vm: Vm): PyObject {
  return givenList(vm, SEARCH_FUNCTIONS)
}

function cache(vm: Vm): PyDict {
  const known = vm.state.get(FOUND_CODECS)
  if (known !== undefined) return known as PyDict // only a dict is kept there
  const dict = newDict(vm)
  vm.xdecref(keepGiven(vm, FOUND_CODECS, dict))
  return dict
}

export function registerSearch(vm: Vm, search: PyObject): void {
  if (search.cls.slots.call === null) throw vm.error('TypeError', 'argument must be callable')
  if (getName(vm.modules, 'encodings') === null) vm.decref(vm.services.importModule(vm, 'encodings'))
  const isFirst = (searchPath(vm).data as PyObject[]).length === 0 // only a list is kept there
  appendGiven(vm, SEARCH_FUNCTIONS, search)
  // CPython's start has looked one codec up, so that the package, which registers first, has it as an attribute.
  if (isFirst) vm.decref(vm.services.importModule(vm, 'encodings.utf_8'))
}

/** Forgets a search function, and whatever was found. */
export function unregisterSearch(vm: Vm, search: PyObject): void {
  const path = searchPath(vm)
  const at = (path.data as PyObject[]).indexOf(search) // only a list is kept there
  if (at < 0) return
  vm.xdecref(keepGiven(vm, FOUND_CODECS, null))
  if (isList(path)) vm.decref(takeItem(vm, path, at))
}

/** What is no ASCII letter, digit or dot only parts those that are. */
function normalName(name: string): string {
  const parts = name.split(/[^A-Za-z0-9.]+/).filter((part) => part !== '')
  return parts.join('_').toLowerCase()
}

/** The codec of that name: a tuple of four, owned. */
export function lookUpCodec(vm: Vm, name: string): PyObject {
  if (name.includes('\0')) throw vm.error('ValueError', 'embedded null character')
  const key = vm.str(normalName(name))
  try {
    const known = dictGet(vm, cache(vm), key)
    if (known !== null) {
      known.refs++
      return known
    }
    const found = search(vm, key) ?? notFound(vm, name)
    dictSet(vm, cache(vm), key, found)
    return found
  } finally {
    vm.decref(key)
  }
}

function search(vm: Vm, key: PyObject): PyObject | null {
  vm.decref(vm.services.importModule(vm, 'encodings'))
  const functions = [...(searchPath(vm).data as PyObject[])] // only a list is kept there
  for (const one of functions) {
    const found = call(vm, one, [key])
    if (found === vm.none) {
      vm.decref(found)
      continue
    }
    if ((found.cls.kind & kind.TUPLE) !== 0 && (found.data as PyObject[]).length === 4) return found // kind says it is a tuple
    vm.decref(found)
    throw vm.error('TypeError', 'codec search functions must return 4-tuples')
  }
  return null
}

function notFound(vm: Vm, name: string): never {
  const text = vm.str(`unknown encoding: ${name}`)
  const exception = call(vm, vm.typeNamed('LookupError'), [text])
  vm.decref(text)
  const raise = makeRaise(vm, exception, null)
  vm.decref(exception)
  throw raise
}

/** As lookUpCodec, but only what codes text; `hint` says what codes anything. */
export function lookUpTextCodec(vm: Vm, name: string, hint: string): PyObject {
  const codec = lookUpCodec(vm, name)
  if (codec.cls === vm.types.tuple || attributeTruth(vm, codec, '_is_text_encoding', true)) return codec
  vm.decref(codec)
  throw vm.error(
    'LookupError',
    `'${name}' is not a text encoding${hint === '' ? '' : `; use ${hint} to handle arbitrary codecs`}`,
  )
}

/** `codecs.encode` and `decode`: the codec's first or second function, called; its result is the first of two. */
export function callCodec(
  vm: Vm,
  codec: PyObject,
  which: 'encoder' | 'decoder',
  encoding: string,
  args: readonly PyObject[],
): PyObject {
  const coder = (codec.data as PyObject[])[which === 'encoder' ? 0 : 1] ?? vm.none // a tuple of four
  coder.refs++
  try {
    const result = notingCodec(vm, which === 'encoder' ? 'encoding' : 'decoding', encoding, () => call(vm, coder, args))
    const items = (result.cls.kind & kind.TUPLE) !== 0 ? (result.data as PyObject[]) : [] // kind says it is a tuple
    const [value] = items
    if (value === undefined || items.length !== 2) {
      vm.decref(result)
      throw vm.error('TypeError', `${which} must return a tuple (object, integer)`)
    }
    value.refs++
    vm.decref(result)
    return value
  } finally {
    vm.decref(coder)
  }
}

/** What `str.encode` and `bytes.decode` ask of a codec that is not the interpreter's own; owned. */
export function codeByName(
  vm: Vm,
  object: PyObject,
  encoding: string,
  errors: string | null,
  which: 'encode' | 'decode',
): PyObject {
  const codec = lookUpTextCodec(vm, encoding, `codecs.${which}()`)
  const handling = errors === null ? null : vm.str(errors)
  try {
    const args = handling === null ? [object] : [object, handling]
    return callCodec(vm, codec, which === 'encode' ? 'encoder' : 'decoder', encoding, args)
  } finally {
    vm.xdecref(handling)
    vm.decref(codec)
  }
}
