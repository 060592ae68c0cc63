/** `open`: a file of the kind that its mode asks for, put together of its layers. Follows _iomodule.c of CPython 3.14. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf, hasIndex } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { setAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { warn } from '../../objects/protocol/warn'
import { isStr, textArgument } from '../../objects/text/textArgument'
import { byNobody } from '../../vm/byNobody'
import type { Vm } from '../../vm/Vm'
import { BUFFER_SIZE } from './bufferedData'
import { type OpenMode, openMode } from './fileMode'
import { fileSystemPath } from '../posix/pathArgument'
import { textOrNone } from './ioErrors'

type Given = PyObject | undefined

/** A path is what `__fspath__` makes of it, for the file's name and for errors. */
function open(vm: Vm, file: PyObject, ...given: OpenArguments): PyObject {
  if (hasIndex(file)) return openPath(vm, file, ...given)
  const path = fileSystemPath(vm, file)
  try {
    return openPath(vm, path, ...given)
  } finally {
    vm.decref(path)
  }
}

type OpenArguments = [
  modeGiven: Given,
  bufferingGiven: Given,
  encoding: Given,
  errors: Given,
  newline: Given,
  closes: Given,
  opener: Given,
]

function openPath(
  vm: Vm,
  file: PyObject,
  modeGiven: Given,
  bufferingGiven: Given,
  encoding: Given,
  errors: Given,
  newline: Given,
  closes: Given,
  opener: Given,
): PyObject {
  const modeText = modeGiven === undefined ? 'r' : textArgument(vm, modeGiven, "open() argument 'mode'")
  const buffering = bufferingGiven === undefined ? -1 : cIntOf(vm, bufferingGiven)
  for (const [name, value] of Object.entries({ encoding, errors, newline }))
    textOrNone(vm, value, `open() argument '${name}'`)
  const mode = openMode(vm, modeText)
  if (mode.binary) checkBinary(vm, encoding, errors, newline, buffering)
  // Layers that the program does not see are made by nobody: what a line opened is the file that it got.
  const makeRaw = () => rawFile(vm, file, mode, closes, opener)
  const raw = buffering === 0 ? makeRaw() : byNobody(vm, makeRaw)
  const made: PyObject[] = [raw]
  try {
    const result = layers(vm, raw, made, { mode, modeText, buffering, encoding, errors, newline })
    for (const one of made) if (one !== result) vm.decref(one)
    return result
  } catch (error) {
    closeAll(vm, made)
    throw error
  }
}

function checkBinary(vm: Vm, encoding: Given, errors: Given, newline: Given, buffering: number): void {
  for (const [word, value] of [
    ['an encoding', encoding],
    ['an errors', errors],
    ['a newline', newline],
  ] as const)
    // oxfmt-ignore
    if (value !== undefined && value !== vm.none)
      throw vm.error('ValueError', `binary mode doesn't take ${word} argument`)
  if (buffering === 1)
    warn(
      vm,
      'RuntimeWarning',
      "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
    )
}

function rawFile(vm: Vm, file: PyObject, { raw }: OpenMode, closes: Given, opener: Given): PyObject {
  const mode = vm.str(raw)
  try {
    return call(vm, vm.typeNamed('_io.FileIO'), [file, mode, closes ?? vm.true_, opener ?? vm.none])
  } finally {
    vm.decref(mode)
  }
}

interface Wanted {
  readonly mode: OpenMode
  readonly modeText: string
  readonly buffering: number
  readonly encoding: Given
  readonly errors: Given
  readonly newline: Given
}

/** Puts what the mode asks for over the raw file; whatever is made is also in `made`, owned. */
function layers(vm: Vm, raw: PyObject, made: PyObject[], wanted: Wanted): PyObject {
  const { mode, buffering } = wanted
  const isTerminal = buffering < 0 && asksTerminal(vm, raw)
  if (buffering === 0) {
    if (!mode.binary) throw vm.error('ValueError', "can't have unbuffered text I/O")
    return raw
  }
  const size = vm.int(buffering > 1 ? buffering : BUFFER_SIZE)
  const kindOf = mode.updating ? 'Random' : mode.writing ? 'Writer' : 'Reader'
  const makeBuffer = () => call(vm, vm.typeNamed(`_io.Buffered${kindOf}`), [raw, size])
  const buffer = mode.binary ? makeBuffer() : byNobody(vm, makeBuffer)
  vm.decref(size)
  made.push(buffer)
  if (mode.binary) return buffer
  const lineBuffering = vm.bool(buffering === 1 || isTerminal)
  const options = [wanted.encoding, wanted.errors, wanted.newline].map((one) => one ?? vm.none)
  const text = call(vm, vm.typeNamed('_io.TextIOWrapper'), [buffer, ...options, lineBuffering])
  vm.decref(lineBuffering)
  made.push(text)
  const shown = vm.str(wanted.modeText)
  setAttr(vm, text, 'mode', shown)
  vm.decref(shown)
  return text
}

function asksTerminal(vm: Vm, raw: PyObject): boolean {
  const answer = callMethod(vm, raw, '_isatty_open_only', [])
  try {
    return vm.truth(answer)
  } finally {
    vm.decref(answer)
  }
}

/** What was made of a file that cannot be opened is closed, the outermost layer first. */
function closeAll(vm: Vm, made: readonly PyObject[]): void {
  const last = made.at(-1)
  try {
    if (last !== undefined) vm.decref(callMethod(vm, last, 'close', []))
  } finally {
    for (const one of [...made].reverse()) vm.decref(one)
  }
}

/** `open_code`: a file that holds code, by its path. */
function openCode(vm: Vm, path: PyObject): PyObject {
  if (!isStr(path))
    throw vm.error('TypeError', `open_code() argument 'path' must be str, not ${argumentKind(vm, path)}`)
  const mode = vm.str('rb')
  try {
    return open(vm, path, mode, undefined, undefined, undefined, undefined, undefined, undefined)
  } finally {
    vm.decref(mode)
  }
}

export const openFunction: NativeDefinition = native(
  "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
  open,
)

export const openCodeFunction: NativeDefinition = native('open_code(path)', openCode)
