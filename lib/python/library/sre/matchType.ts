/** `re.Match`: what was found, where, and in what. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { dictGet, dictSet, entries } from '../../objects/dict/dictionary'
import { classGetItem } from '../../objects/genericItem'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import { hasIndex, indexOf } from '../../objects/number/indexValue'
import type { PyObject, PyTuple } from '../../objects/PyObject'
import { kind, typeFlag } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import { characters } from '../../text/codePoints'
import type { Vm } from '../../vm/Vm'
import { MATCH, type MatchData, owned, type PyMatch } from './patternData'
import { pieceOf } from './subject'
import { compileTemplate, expandTemplate } from './template'

const REPR_CHARACTERS = 50
const BASE_BYTES = 104
const SPAN_BYTES = 8
/** After `string`. */
const REGS_SLOT = NAMED_SLOT + 1

const matchLayout = fixedLayout<MatchData>(
  'Match',
  'instance',
  ({ spans }) => BASE_BYTES + SPAN_BYTES * spans.length,
  ['string', 'regs', 'pattern'],
  { labels: ['string', 'regs', 're'] },
)

/** The number of a group given by number or name. */
function groupNumber(vm: Vm, { data }: PyMatch, group: PyObject): number {
  let index: number | bigint = -1
  if (hasIndex(group)) index = indexOf(vm, group)
  else if (data.pattern !== null && data.pattern.data.groupindex !== null) {
    const found = dictGet(vm, data.pattern.data.groupindex, group)
    if (found !== null && (found.cls.kind & kind.INT) !== 0) index = Number(found.data)
  }
  if (index < 0 || index >= data.spans.length / 2) throw vm.error('IndexError', 'no such group')
  return Number(index)
}

/** The text of a group, `missing` (borrowed) if it took no part. */
export function groupText(vm: Vm, { data }: PyMatch, index: number, missing: PyObject): PyObject {
  const from = data.spans[index * 2] ?? -1
  const to = data.spans[index * 2 + 1] ?? -1
  if (data.string === null || from < 0 || to < 0) return owned(missing)
  return pieceOf(vm, data.string, data.codes, from, to)
}

function group(vm: Vm, self: PyMatch, which: PyObject): PyObject {
  return groupText(vm, self, groupNumber(vm, self, which), vm.none)
}

function collected(vm: Vm, make: readonly (() => PyObject)[]): PyObject {
  const items: PyObject[] = []
  try {
    for (const one of make) items.push(one())
  } catch (error) {
    for (const item of items) vm.decref(item)
    throw error
  }
  return vm.filledTuple(items)
}

function groups(vm: Vm, self: PyMatch, which: readonly PyObject[]): PyObject {
  const [only] = which
  if (only === undefined) return groupText(vm, self, 0, vm.none)
  if (which.length === 1) return group(vm, self, only)
  return collected(
    vm,
    which.map((one) => () => group(vm, self, one)),
  )
}

function allGroups(vm: Vm, self: PyMatch, missing: PyObject = vm.none): PyObject {
  const count = self.data.spans.length / 2 - 1
  return vm.filledTuple(Array.from({ length: count }, (_, i) => groupText(vm, self, i + 1, missing)))
}

function groupDict(vm: Vm, self: PyMatch, missing: PyObject = vm.none): PyObject {
  const result = vm.newDict()
  const names = self.data.pattern?.data.groupindex ?? null
  if (names === null) return result
  for (const [name] of entries(names)) {
    const value = groupText(vm, self, groupNumber(vm, self, name), missing)
    dictSet(vm, result, name, value)
    vm.decref(value)
  }
  return result
}

function spanAt(vm: Vm, { data }: PyMatch, index: number): PyObject {
  return vm.filledTuple([vm.int(data.spans[index * 2] ?? -1), vm.int(data.spans[index * 2 + 1] ?? -1)])
}

/** The number of an optional argument that names a group. */
function groupAsked(vm: Vm, self: PyMatch, which: PyObject | undefined): number {
  return which === undefined ? 0 : groupNumber(vm, self, which)
}

function regs(vm: Vm, self: PyMatch): PyTuple {
  const { data } = self
  if (data.regs === null) {
    data.regs = vm.tuple(Array.from({ length: data.spans.length / 2 }, (_, i) => spanAt(vm, self, i)))
    vm.recordStore(self, REGS_SLOT, data.regs)
  }
  return owned(data.regs)
}

function lastGroup(vm: Vm, { data }: PyMatch): PyObject {
  const names = data.pattern?.data.indexgroup ?? null
  return owned((data.lastIndex >= 0 ? names?.data[data.lastIndex] : null) ?? vm.none)
}

function text(vm: Vm, self: PyObject): PyObject {
  const match = self as PyMatch // the slot is that of matches
  const found = groupText(vm, match, 0, vm.none)
  try {
    const shown = characters(vm.reprText(found)).slice(0, REPR_CHARACTERS).join('')
    const { spans } = match.data
    return vm.str(`<${match.cls.name} object; span=(${spans[0] ?? 0}, ${spans[1] ?? 0}), match=${shown}>`)
  } finally {
    vm.decref(found)
  }
}

function expand(vm: Vm, self: PyMatch, template: PyObject): PyObject {
  const filter = compileTemplate(vm, self.data.pattern ?? vm.none, template)
  try {
    return expandTemplate(vm, filter, (index) => groupText(vm, self, index, vm.none))
  } finally {
    vm.decref(filter)
  }
}

export const matchType: TypeEntry = {
  key: MATCH,
  base: 'object',
  definition: {
    name: MATCH,
    module: 're',
    layout: matchLayout,
    flags: typeFlag.VISITED | typeFlag.KEYED,
    slots: { repr: text, getItem: (vm, self, key) => group(vm, self as PyMatch, key) }, // the slot is that of matches
    methods: [
      native('group($self, *args)', groups),
      native('start($self, group=0, /)', (vm, self: PyMatch, which?: PyObject) =>
        vm.int(self.data.spans[groupAsked(vm, self, which) * 2] ?? -1),
      ),
      native('end($self, group=0, /)', (vm, self: PyMatch, which?: PyObject) =>
        vm.int(self.data.spans[groupAsked(vm, self, which) * 2 + 1] ?? -1),
      ),
      native('span($self, group=0, /)', (vm, self: PyMatch, which?: PyObject) =>
        spanAt(vm, self, groupAsked(vm, self, which)),
      ),
      native('groups($self, /, default=None)', allGroups),
      native('groupdict($self, /, default=None)', groupDict),
      native('expand($self, /, template)', expand),
      native('__copy__($self, /)', (_vm, self: PyMatch) => owned(self)),
      native('__deepcopy__($self, memo, /)', (_vm, self: PyMatch) => owned(self)),
    ],
    classMethods: [classGetItem],
    getset: {
      string: { get: (vm, self: PyMatch) => owned(self.data.string ?? vm.none), field: true },
      re: { get: (vm, self: PyMatch) => owned(self.data.pattern ?? vm.none), field: true },
      pos: { get: (vm, self: PyMatch) => vm.int(self.data.pos), field: true },
      endpos: { get: (vm, self: PyMatch) => vm.int(self.data.endpos), field: true },
      lastindex: {
        get: (vm, self: PyMatch) => (self.data.lastIndex < 0 ? vm.newNone() : vm.int(self.data.lastIndex)),
      },
      lastgroup: { get: lastGroup },
      regs: { get: regs },
    },
  },
}
