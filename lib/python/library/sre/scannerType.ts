/** `_sre.SRE_Scanner`: one match after the other, for `finditer` and tokenizers. */
import { fixedLayout } from '../../objects/layouts'
import { beginExport, endExport } from '../../objects/memory/exporting'
import { isStr } from '../../objects/text/textArgument'
import { typeFlag } from '../../objects/PyType'
import { classNative, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { Layout } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import type { MatchState } from './MatchState'
import { beginState, newMatch, owned, type PyPattern, type PyScanner, SCANNER, type ScannerData } from './patternData'
import { matchHere, searchOn } from './search'

const BYTES = 280

const plain = fixedLayout<ScannerData>('SRE_Scanner', 'machinery', BYTES, ['string', 'pattern'])

const scannerLayout: Layout = {
  ...plain,
  /** CPython's collector is not told of the text. */
  traverse: (object, visit) => {
    const { pattern } = (object as PyScanner).data // the layout is that of scanners
    if (pattern !== null) visit(pattern)
  },
  release: (vm, object) => {
    const { string } = (object as PyScanner).data // as above
    if (string !== null && !isStr(string)) endExport(vm, string)
    return plain.release(vm, object)
  },
}

/** A scanner looks at bytes for as long as it lives: meanwhile they keep their length. */
export function newScanner(vm: Vm, pattern: PyPattern, string: PyObject, pos: number, endpos: number): PyObject {
  const state = beginState(vm, pattern, string, pos, endpos)
  if (!isStr(string)) beginExport(vm, string)
  const data: ScannerData = { string: owned(string), pattern: owned(pattern), state, isOver: false }
  return vm.container(vm.typeNamed(SCANNER), data)
}

function finding(name: string, find: (state: MatchState) => boolean): NativeDefinition {
  return classNative(`${name}($self, /)`, (vm, { data }: PyScanner) => {
    const { state, pattern, string } = data
    if (data.isOver || pattern === null || string === null) return vm.newNone()
    if (!find(state)) {
      data.isOver = true
      return vm.newNone()
    }
    const match = newMatch(vm, pattern, string, state)
    state.advance()
    return match
  })
}

export const scannerType: TypeEntry = {
  key: SCANNER,
  base: 'object',
  definition: {
    name: SCANNER,
    module: '_sre',
    layout: scannerLayout,
    flags: typeFlag.VISITED,
    methods: [finding('match', matchHere), finding('search', searchOn)],
    getset: {
      pattern: { get: (vm, self: PyScanner) => owned(self.data.pattern ?? vm.none), field: true },
    },
  },
}
