/** `_symtable`: the compiler's table of names, block by block. The bits of a symbol are CPython's own (`compile/scope.ts`). */
import { bound, type BlockKind, fact, type Scope, scopeShift, where } from '../../compile/scope'
import { symbolsOf } from '../../compile/symbols'
import { giveName } from '../../objects/dict/dictionary'
import { syntaxErrorOf } from '../../objects/exception/syntaxError'
import { fixedLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { cTextArgument } from '../../objects/text/textArgument'
import type { GetSet } from '../../objects/type/defineType'
import type { Vm } from '../../vm/Vm'
import { filenameOf } from '../builtins/compileFunction'
import { parseSource, sourceOf } from '../builtins/compileSource'
import type { NativeModule } from '../NativeModule'

const ENTRY = 'symtable entry'

interface EntryData {
  readonly scope: Scope
  symbols: PyObject | null
  varnames: PyObject | null
  children: PyObject | null
}

interface PyEntry extends PyContainer {
  data: EntryData
}

const KINDS: readonly BlockKind[] = ['function', 'class', 'module', 'annotation', 'typeAlias', 'typeParameters', 'typeVariable'] // oxfmt-ignore
const KIND_NAMES = ['FUNCTION', 'CLASS', 'MODULE', 'ANNOTATION', 'TYPE_ALIAS', 'TYPE_PARAMETERS', 'TYPE_VARIABLE']

function entryOf(vm: Vm, scope: Scope): PyEntry {
  const symbols = vm.newDict()
  for (const [name, bits] of scope.symbols) giveName(vm, symbols, name, vm.int(bits))
  const data: EntryData = {
    scope,
    symbols,
    varnames: vm.list(scope.parameters.map((name) => vm.intern(name))),
    children: vm.list(scope.children.map((child) => entryOf(vm, child))),
  }
  return vm.container(vm.typeNamed(ENTRY), data) as PyEntry // the type has EntryData
}

function symtable(vm: Vm, given: PyObject, filename: PyObject, mode: PyObject): PyObject {
  const name = filenameOf(vm, filename)
  const how = cTextArgument(vm, mode, 'symtable() argument 3')
  const source = sourceOf(vm, given)
  if (source === null) throw vm.error('TypeError', 'symtable() arg 1 must be a string or bytes object')
  if (how !== 'exec' && how !== 'eval' && how !== 'single')
    throw vm.error('ValueError', "symtable() arg 3 must be 'exec' or 'eval' or 'single'")
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  const found = symbolsOf(parseSource(vm, source, name, how), text)
  if ('message' in found) throw syntaxErrorOf(vm, found, name)
  return entryOf(vm, found)
}

function owned(vm: Vm, object: PyObject | null): PyObject {
  const value = object ?? vm.none
  value.refs++
  return value
}

const field = (get: (vm: Vm, self: PyEntry) => PyObject): GetSet => ({ field: true, get })

export const symtableModule: NativeModule = {
  name: '_symtable',
  functions: [native('symtable(source, filename, startstr, /)', symtable)],
  types: [
    {
      key: ENTRY,
      base: 'object',
      definition: {
        name: ENTRY,
        layout: fixedLayout<EntryData>(ENTRY, 'machinery', 136, ['symbols', 'varnames', 'children']),
        slots: {
          repr: (vm, self) => {
            const { scope } = (self as PyEntry).data // the slot is that of entries
            return vm.str(`<symtable entry ${scope.name}(${vm.addressOf(self)}), line ${scope.place.line}>`)
          },
        },
        getset: {
          id: field((vm, self) => vm.int(vm.addressOf(self))),
          name: field((vm, self) => vm.intern(self.data.scope.name)),
          symbols: field((vm, self) => owned(vm, self.data.symbols)),
          varnames: field((vm, self) => owned(vm, self.data.varnames)),
          children: field((vm, self) => owned(vm, self.data.children)),
          nested: field((vm, self) => vm.int(self.data.scope.isNested ? 1 : 0)),
          type: field((vm, self) => vm.int(KINDS.indexOf(self.data.scope.kind))),
          lineno: field((vm, self) => vm.int(self.data.scope.place.line)),
        },
      },
    },
  ],
  setup: (vm, namespace) => {
    const numbers: Readonly<Record<string, number>> = {
      USE: fact.use, DEF_GLOBAL: fact.global, DEF_NONLOCAL: fact.nonlocal, DEF_LOCAL: fact.local, DEF_PARAM: fact.parameter,
      DEF_TYPE_PARAM: fact.typeParameter, DEF_FREE_CLASS: fact.freeInClass, DEF_IMPORT: fact.import, DEF_BOUND: bound & ~fact.typeParameter,
      DEF_ANNOT: fact.annotated, DEF_COMP_ITER: fact.iterationVariable, DEF_COMP_CELL: fact.comprehensionCell,
      SCOPE_OFF: scopeShift, SCOPE_MASK: 15, FREE: where.free, LOCAL: where.local, GLOBAL_IMPLICIT: where.globalImplicit,
      GLOBAL_EXPLICIT: where.globalExplicit, CELL: where.cell,
    } // oxfmt-ignore
    for (const [name, value] of Object.entries(numbers)) giveName(vm, namespace, name, vm.int(value))
    KIND_NAMES.forEach((name, at) => giveName(vm, namespace, `TYPE_${name}`, vm.int(at)))
  },
}
