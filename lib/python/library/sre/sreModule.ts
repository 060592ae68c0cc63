/** `_sre`: the engine of the library's `re`, which parses and compiles patterns itself. */
import { giveName } from '../../objects/dict/dictionary'
import { isDict } from '../../objects/dict/updating'
import { native } from '../../objects/native/native'
import { cIntOf, indexOf, sizeOf } from '../../objects/number/indexValue'
import type { PyList, PyObject, PyTuple } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { bytesInside } from '../../objects/text/bytesLike'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { isCasedAscii, isCasedUnicode, lowerAscii, lowerUnicode } from './characterTests'
import { matchType } from './matchType'
import { CODE_BYTES, MAGIC, MAX_GROUPS, MAX_REPEAT } from './opcodes'
import { owned, PATTERN, type PatternData } from './patternData'
import { patternType } from './patternType'
import { scannerType } from './scannerType'
import { notText } from './subject'
import { newTemplate, templateType } from './template'

const MAX_CODE = 0x10ffff

/** The argument, if its class is of the kind; CPython's words if not. */
function checkArgument(vm: Vm, value: PyObject, bits: number, name: string, type: string): void {
  if ((value.cls.kind & bits) !== 0) return
  throw vm.error('TypeError', `compile() argument '${name}' must be ${type}, not ${value.cls.name}`)
}

function codeOf(vm: Vm, list: PyObject): Uint32Array {
  const words = (list as PyList).data // a list inside: checked
  return Uint32Array.from(words, (word) => {
    const value = indexOf(vm, word)
    if (value < 0) throw vm.error('OverflowError', "can't convert negative value to unsigned int")
    if (value > MAX_REPEAT) throw vm.error('OverflowError', 'regular expression code size limit exceeded')
    return Number(value)
  })
}

function kindOf(vm: Vm, pattern: PyObject): boolean | null {
  if (pattern === vm.none) return null
  if (isStr(pattern)) return false
  if (bytesInside(vm, pattern) === null) throw notText(vm, pattern)
  return true
}

function compile(
  vm: Vm,
  pattern: PyObject,
  flags: PyObject,
  code: PyObject,
  groups: PyObject,
  groupindex: PyObject,
  indexgroup: PyObject,
): PyObject {
  const bits = cIntOf(vm, flags)
  checkArgument(vm, code, kind.LIST, 'code', 'list')
  const count = sizeOf(vm, groups)
  checkArgument(vm, groupindex, kind.DICT, 'groupindex', 'dict')
  checkArgument(vm, indexgroup, kind.TUPLE, 'indexgroup', 'tuple')
  const names = isDict(groupindex) && groupindex.data.used > 0 ? groupindex : null
  const words = codeOf(vm, code)
  const isBytes = kindOf(vm, pattern)
  const data: PatternData = {
    pattern: owned(pattern),
    groupindex: names === null ? null : owned(names),
    indexgroup: names === null ? null : owned(indexgroup as PyTuple), // a tuple: checked
    flags: bits,
    groups: count,
    code: words,
    isBytes,
    remembered: { text: '', codes: new Int32Array(0) },
  }
  return vm.container(vm.typeNamed(PATTERN), data)
}

/** A function of one character's number. */
function ofCharacter(name: string, compute: (vm: Vm, code: number) => PyObject): ReturnType<typeof native> {
  return native(`${name}(character, /)`, (vm: Vm, character: PyObject) => compute(vm, cIntOf(vm, character)))
}

function inUnicode(code: number): boolean {
  return code >= 0 && code <= MAX_CODE
}

export const sreModule: NativeModule = {
  name: '_sre',
  functions: [
    native('compile(pattern, flags, code, groups, groupindex, indexgroup)', compile),
    native('template(pattern, template, /)', newTemplate),
    native('getcodesize()', (vm) => vm.int(CODE_BYTES)),
    ofCharacter('ascii_iscased', (vm, code) => vm.bool(isCasedAscii(code))),
    ofCharacter('ascii_tolower', (vm, code) => vm.int(lowerAscii(code))),
    ofCharacter('unicode_iscased', (vm, code) => vm.bool(inUnicode(code) && isCasedUnicode(code))),
    ofCharacter('unicode_tolower', (vm, code) => vm.int(inUnicode(code) ? lowerUnicode(code) : code)),
  ],
  types: [patternType, matchType, scannerType, templateType],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'MAGIC', vm.int(MAGIC))
    giveName(vm, namespace, 'CODESIZE', vm.int(CODE_BYTES))
    giveName(vm, namespace, 'MAXREPEAT', vm.int(MAX_REPEAT))
    giveName(vm, namespace, 'MAXGROUPS', vm.int(MAX_GROUPS))
    giveName(vm, namespace, 'copyright', vm.str(' SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB '))
  },
}
