/** `re.Pattern`: a compiled pattern and what can be done with it. */
import { classGetItem } from '../../objects/genericItem'
import { fixedLayout } from '../../objects/layouts'
import { native, type NativeDefinition } from '../../objects/native/native'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { type CompareOp, typeFlag } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { hashOf } from '../../objects/protocol/compare'
import { normalizeHash } from '../../objects/type/normalizeHash'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { characters } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import { matchHere, searchOn } from './search'
import { beginState, newMatch, owned, PATTERN, type PatternData, type PyPattern } from './patternData'
import type { MatchState } from './MatchState'
import { newScanner } from './scannerType'
import { findAll, split, substitute } from './substitute'

const BASE_BYTES = 112
const WORD_BYTES = 4
const REPR_CHARACTERS = 200
const UNICODE = 32
const KIND_FLAGS = 4 | UNICODE | 256

const flagNames: readonly (readonly [string, number])[] = [
  ['re.IGNORECASE', 2],
  ['re.LOCALE', 4],
  ['re.MULTILINE', 8],
  ['re.DOTALL', 16],
  ['re.UNICODE', UNICODE],
  ['re.VERBOSE', 64],
  ['re.DEBUG', 128],
  ['re.ASCII', 256],
]

const patternLayout = fixedLayout<PatternData>(
  'Pattern',
  'instance',
  ({ code }) => BASE_BYTES + WORD_BYTES * code.length,
  ['groupindex', 'indexgroup', 'pattern'],
)

interface Bounds {
  readonly pos: number
  readonly endpos: number
}

function boundsOf(vm: Vm, pos: PyObject | undefined, endpos: PyObject | undefined): Bounds {
  const from = pos === undefined ? 0 : sizeOf(vm, pos)
  return { pos: from, endpos: endpos === undefined ? Infinity : sizeOf(vm, endpos) }
}

/** A method that looks for one match. */
function finding(name: string, mustEnd: boolean, find: (state: MatchState) => boolean): NativeDefinition {
  return native(
    `${name}($self, /, string, pos=0, endpos=sys.maxsize)`,
    (vm, self: PyPattern, string: PyObject, from?: PyObject, to?: PyObject) => {
      const { pos, endpos } = boundsOf(vm, from, to)
      const state = beginState(vm, self, string, pos, endpos, mustEnd)
      return state.start <= state.end && find(state) ? newMatch(vm, self, string, state) : vm.newNone()
    },
  )
}

function findIter(vm: Vm, self: PyPattern, string: PyObject, from?: PyObject, to?: PyObject): PyObject {
  const { pos, endpos } = boundsOf(vm, from, to)
  const scanner = newScanner(vm, self, string, pos, endpos)
  const search = getAttr(vm, scanner, 'search')
  vm.decref(scanner)
  try {
    return call(vm, vm.builtinNamed('iter'), [search, vm.none])
  } finally {
    vm.decref(search)
  }
}

function text(vm: Vm, self: PyObject): PyObject {
  const { flags: given, isBytes, pattern } = (self as PyPattern).data // the slot is that of patterns
  const shown = characters(vm.reprText(pattern ?? vm.none))
    .slice(0, REPR_CHARACTERS)
    .join('')
  let flags = isBytes === false && (given & KIND_FLAGS) === UNICODE ? given & ~UNICODE : given
  const names: string[] = []
  for (const [name, flag] of flagNames) {
    if ((flags & flag) === 0) continue
    names.push(name)
    flags &= ~flag
  }
  if (flags !== 0) names.push(`0x${(flags >>> 0).toString(16)}`)
  return vm.str(names.length === 0 ? `re.compile(${shown})` : `re.compile(${shown}, ${names.join('|')})`)
}

function isSame(vm: Vm, a: PatternData, b: PatternData): boolean {
  if (a === b) return true
  if (a.flags !== b.flags || a.isBytes !== b.isBytes || a.code.length !== b.code.length) return false
  return a.code.every((word, at) => word === b.code[at]) && vm.equal(a.pattern ?? vm.none, b.pattern ?? vm.none)
}

function compare(vm: Vm, a: PyObject, b: PyObject, operator: CompareOp): PyObject {
  const isEquality = operator === '==' || operator === '!='
  if (!isEquality || a.cls !== b.cls) return vm.newNotImplemented()
  return vm.bool(isSame(vm, (a as PyPattern).data, (b as PyPattern).data) === (operator === '==')) // both of the slot's class
}

function hash(vm: Vm, self: PyObject): number | bigint {
  const { pattern, code, flags } = (self as PyPattern).data // the slot is that of patterns
  const words = code.reduce((sum, word) => (Math.imul(sum, 31) + word) | 0, flags)
  return normalizeHash(BigInt(hashOf(vm, pattern ?? vm.none)) ^ BigInt(words))
}

export const patternType: TypeEntry = {
  key: PATTERN,
  base: 'object',
  definition: {
    name: PATTERN,
    module: 're',
    layout: patternLayout,
    flags: typeFlag.HAS_WEAKREFS | typeFlag.VISITED,
    slots: { repr: text, hash, compare },
    methods: [
      finding('match', false, matchHere),
      finding('fullmatch', true, matchHere),
      finding('search', false, searchOn),
      native(
        'sub($self, /, repl, string, count=0)',
        (vm, self: PyPattern, repl: PyObject, string: PyObject, count?: PyObject) =>
          substitute(vm, self, repl, string, count === undefined ? 0 : sizeOf(vm, count)).result,
      ),
      native(
        'subn($self, /, repl, string, count=0)',
        (vm, self: PyPattern, repl: PyObject, string: PyObject, count?: PyObject) => {
          const made = substitute(vm, self, repl, string, count === undefined ? 0 : sizeOf(vm, count))
          return vm.filledTuple([made.result, vm.int(made.replaced)])
        },
      ),
      native(
        'findall($self, /, string, pos=0, endpos=sys.maxsize)',
        (vm, self: PyPattern, string: PyObject, from?: PyObject, to?: PyObject) => {
          const { pos, endpos } = boundsOf(vm, from, to)
          return findAll(vm, self, string, pos, endpos)
        },
      ),
      native('split($self, /, string, maxsplit=0)', (vm, self: PyPattern, string: PyObject, most?: PyObject) =>
        split(vm, self, string, most === undefined ? 0 : sizeOf(vm, most)),
      ),
      native('finditer($self, /, string, pos=0, endpos=sys.maxsize)', findIter),
      native(
        'scanner($self, /, string, pos=0, endpos=sys.maxsize)',
        (vm, self: PyPattern, string: PyObject, from?: PyObject, to?: PyObject) => {
          const { pos, endpos } = boundsOf(vm, from, to)
          return newScanner(vm, self, string, pos, endpos)
        },
      ),
      native('__copy__($self, /)', (_vm, self: PyPattern) => owned(self)),
      native('__deepcopy__($self, memo, /)', (_vm, self: PyPattern) => owned(self)),
    ],
    classMethods: [classGetItem],
    getset: {
      pattern: { get: (vm, self: PyPattern) => owned(self.data.pattern ?? vm.none), field: true },
      flags: { get: (vm, self: PyPattern) => vm.int(self.data.flags), field: true },
      groups: { get: (vm, self: PyPattern) => vm.int(self.data.groups), field: true },
      groupindex: {
        get: (vm, self: PyPattern) =>
          self.data.groupindex === null ? vm.newDict() : vm.mappingProxy(self.data.groupindex),
      },
    },
  },
}
