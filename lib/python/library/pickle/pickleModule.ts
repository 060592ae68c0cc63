/**
 * `_pickle`: the errors and the buffer that only C has, and the four functions. Pickling itself is the library's own Python
 * (`pickle._Pickler`, `pickle._Unpickler`), which does the same; its frames are hidden as C would have none.
 */
import { moduleError } from '../../objects/exception/moduleError'
import type { KeywordValues } from '../../objects/native/KeywordValues'
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { textValue } from '../../objects/text/textArgument'
import { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { hideFrames } from './hiddenFrames'
import { pickleBufferType } from './pickleBuffer'

const UNPICKLING = '_pickle.UnpicklingError'
const TRUNCATED = 'pickle data was truncated'
/** What the library's Python says of broken pickles, and what C says. */
const WORDS: readonly (readonly [error: string, message: string, type: string, words: string])[] = [
  ['EOFError', '', 'EOFError', 'Ran out of input'],
  ['IndexError', 'pop from empty list', UNPICKLING, 'unpickling stack underflow'],
  ['IndexError', 'list index out of range', UNPICKLING, 'unpickling stack underflow'],
  ['IndexError', 'index out of range', UNPICKLING, TRUNCATED],
  ['UnpicklingError', 'pickle exhausted before end of frame', UNPICKLING, TRUNCATED],
]

/** A name of the module `pickle`, owned. */
function fromLibrary(vm: Vm, name: string): PyObject {
  const module = vm.services.importModule(vm, 'pickle')
  try {
    return getAttr(vm, module, name)
  } finally {
    vm.decref(module)
  }
}

/** The library's file, as its functions tell it. */
function filenameOf(vm: Vm, callable: PyObject): string {
  const code = getAttr(vm, callable, '__code__')
  const name = vm.attributeText(code, 'co_filename') ?? ''
  vm.decref(code)
  return name
}

/** Calls a function of the library's Python with what was given. */
function through(vm: Vm, name: string, args: readonly PyObject[], keywords: KeywordValues): PyObject {
  const callable = fromLibrary(vm, name)
  try {
    return call(vm, callable, [...args, ...keywords.values()], keywords.names)
  } catch (error) {
    if (error instanceof PyRaise) {
      hideFrames(vm, error.exception, filenameOf(vm, callable))
      if (name.startsWith('_load')) throw reworded(vm, error)
    }
    throw error
  } finally {
    vm.decref(callable)
  }
}

function reworded(vm: Vm, error: PyRaise): PyRaise {
  const { name } = error.exception.cls
  const message = vm.text(error.exception)
  const found = WORDS.find(([type, text]) => name.endsWith(type) && text === message)
  const isShort = name === 'struct.error'
  if (found === undefined && !isShort) return error
  vm.decref(error.exception)
  return vm.error(found?.[2] ?? UNPICKLING, found?.[3] ?? TRUNCATED)
}

/** The file of `dump` or `load` must have its methods before anything is done. */
function checkFile(vm: Vm, name: string, file: PyObject | undefined): void {
  if (file === undefined) return
  if (name === 'dump' && !vm.hasAttribute(file, 'write'))
    throw vm.error('TypeError', "file must have a 'write' attribute")
  if (name === 'load' && !(vm.hasAttribute(file, 'read') && vm.hasAttribute(file, 'readline')))
    throw vm.error('TypeError', "file must have 'read' and 'readline' attributes")
}

function delegating(name: string): NativeDefinition {
  return native(`${name}(*args, **kwargs)`, (vm, args: readonly PyObject[], keywords: KeywordValues) => {
    checkFile(vm, name, args[name === 'dump' ? 1 : 0] ?? keywords.get('file'))
    return through(vm, `_${name}`, args, keywords)
  })
}

export const pickleModule: NativeModule = {
  name: '_pickle',
  functions: [
    ...['dump', 'dumps', 'load', 'loads'].map(delegating),
    native('__getattr__(name, /)', (vm, name: PyObject) => {
      const text = textValue(name)
      if (text === 'Pickler' || text === 'Unpickler') return fromLibrary(vm, `_${text}`)
      throw vm.error('AttributeError', `module '_pickle' has no attribute '${text}'`)
    }),
  ],
  types: [
    moduleError('_pickle', 'PickleError'),
    moduleError('_pickle', 'PicklingError', '_pickle.PickleError'),
    moduleError('_pickle', 'UnpicklingError', '_pickle.PickleError'),
    pickleBufferType,
  ],
}
