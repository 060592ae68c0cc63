/** The functions of `posixpath` that CPython writes in C: a path normalized, and split at its root. */
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import { fileSystemPath, shownName, textOfBytes, requirePath } from './pathArgument'
import { kind } from '../../objects/PyType'

/** The text of a path, and whether it was bytes. */
function given(vm: Vm, path: PyObject, call: string): { readonly text: string; readonly isBytes: boolean } {
  requirePath(vm, path, call)
  const found = fileSystemPath(vm, path)
  const isBytes = (found.cls.kind & kind.BYTES) !== 0
  const text = isBytes ? textOfBytes(found.data as Uint8Array) : (found.data as string) // a path is bytes or a str
  vm.decref(found)
  return { text, isBytes }
}

/** One slash, or exactly two, at the start. */
function rootOf(text: string): string {
  if (!text.startsWith('/')) return ''
  return text.startsWith('//') && !text.startsWith('///') ? '//' : '/'
}

function normalized(text: string): string {
  if (text === '') return '.'
  const root = rootOf(text)
  const kept: string[] = []
  for (const name of text.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..' || (root === '' && (kept.length === 0 || kept.at(-1) === '..'))) kept.push(name)
    else kept.pop()
  }
  const path = root + kept.join('/')
  return path === '' ? '.' : path
}

export const pathTextFunctions: readonly NativeDefinition[] = [
  native('fspath(path)', fileSystemPath),
  native('_path_normpath(path)', (vm, path: PyObject) => {
    const { text, isBytes } = given(vm, path, '_path_normpath')
    return shownName(vm, normalized(text), isBytes)
  }),
  native('_path_splitroot_ex(p)', (vm, path: PyObject) => {
    const { text, isBytes } = given(vm, path, '_path_splitroot_ex')
    const root = rootOf(text)
    return vm.filledTuple(['', root, text.slice(root.length)].map((part) => shownName(vm, part, isBytes)))
  }),
]
