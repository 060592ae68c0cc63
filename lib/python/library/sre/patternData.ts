/** What Pattern, Match, Scanner and template objects hold, and how a search over a text begins. */
import type { PyDict } from '../../objects/dict/DictTable'
import type { PyContainer, PyObject, PyTuple } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import type { Code } from './matchOne'
import { MatchState } from './MatchState'
import { codesOf, type Remembered } from './subject'

export const PATTERN = 're.Pattern'
export const MATCH = 're.Match'
export const SCANNER = '_sre.SRE_Scanner'
export const TEMPLATE = '_sre.SRE_Template'

export interface PatternData {
  pattern: PyObject | null
  /** Names of groups to their numbers, and back; null if no group has a name. */
  groupindex: PyDict | null
  indexgroup: PyTuple | null
  readonly flags: number
  readonly groups: number
  readonly code: Code
  /** Null for a pattern made from None, which takes both. */
  readonly isBytes: boolean | null
  readonly remembered: Remembered
}

export interface PyPattern extends PyContainer {
  data: PatternData
}

export interface MatchData {
  string: PyObject | null
  /** `Match.regs`, once somebody asked for it. */
  regs: PyTuple | null
  pattern: PyPattern | null
  readonly pos: number
  readonly endpos: number
  /** -1 for none. */
  readonly lastIndex: number
  readonly spans: Int32Array
  readonly codes: Int32Array
}

export interface PyMatch extends PyContainer {
  data: MatchData
}

export interface ScannerData {
  string: PyObject | null
  pattern: PyPattern | null
  readonly state: MatchState
  isOver: boolean
}

export interface PyScanner extends PyContainer {
  data: ScannerData
}

export interface TemplateData {
  /** The first text, and for each group the text after it, or null for an empty one. */
  literals: (PyObject | null)[]
  readonly groups: readonly number[]
}

export interface PyTemplate extends PyContainer {
  data: TemplateData
}

export function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** A search of `string` from `pos` to `endpos`; a text of the other kind than the pattern's is a TypeError. */
export function beginState(
  vm: Vm,
  { data }: PyPattern,
  string: PyObject,
  pos = 0,
  endpos = Infinity,
  mustEnd = false,
): MatchState {
  const codes = codesOf(vm, string, data.remembered)
  const isBytes = !isStr(string)
  if (isBytes && data.isBytes === false)
    throw vm.error('TypeError', 'cannot use a string pattern on a bytes-like object')
  if (!isBytes && data.isBytes === true)
    throw vm.error('TypeError', 'cannot use a bytes pattern on a string-like object')
  return new MatchState(vm, data.code, codes, data.groups, pos, endpos, mustEnd)
}

/** What the state found, as a Match. */
export function newMatch(vm: Vm, pattern: PyPattern, string: PyObject, state: MatchState): PyObject {
  const data: MatchData = {
    string: owned(string),
    regs: null,
    pattern: owned(pattern),
    pos: state.pos,
    endpos: state.end,
    lastIndex: state.matcher.lastIndex,
    spans: state.spans(),
    codes: state.codes,
  }
  return vm.container(vm.typeNamed(MATCH), data)
}
