/** `_ast`: the classes of syntax trees. Programs can build and walk trees; `ast.parse` is not here. */
import { getName, giveName, setName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { ownerDocstring } from '../../objects/docstrings'
import { makeUnion } from '../../objects/generic/unionType'
import type { PyObject } from '../../objects/PyObject'
import { setAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { keepClasses, knownClasses } from './astClasses'
import { AST, astType } from './nodeType'
import { type NodeClass, nodeClasses, type NodeField } from './nodeTable'

const PLACES = ['lineno', 'col_offset', 'end_lineno', 'end_col_offset']
const FLAGS = {
  PyCF_ALLOW_TOP_LEVEL_AWAIT: 8192,
  PyCF_ONLY_AST: 1024,
  PyCF_TYPE_COMMENTS: 4096,
  PyCF_OPTIMIZED_AST: 33792,
}

function words(vm: Vm, texts: readonly string[]): PyObject {
  return vm.tuple(texts.map((text) => vm.intern(text)))
}

/** Calls `type(name, (base,), namespace)`, as CPython does: the classes can be changed. */
function makeClass(vm: Vm, classes: PyDict, { name, base, fields, hasPlace, isEndOptional }: NodeClass): void {
  const parent = getName(classes, base) ?? vm.typeNamed(AST)
  parent.refs++
  const fieldNames = fields.map((field) => field.name)
  const namespace = vm.newDict()
  giveName(vm, namespace, '_fields', words(vm, fieldNames))
  giveName(vm, namespace, '__match_args__', words(vm, fieldNames))
  giveName(vm, namespace, '__module__', vm.str('ast'))
  const doc = ownerDocstring(`ast.${name}`)
  if (doc !== null) giveName(vm, namespace, '__doc__', vm.str(doc))
  if (base === 'AST') giveName(vm, namespace, '_attributes', words(vm, hasPlace ? PLACES : []))
  const optional = fields.filter((field) => field.optional).map((field) => field.name)
  for (const none of [...optional, ...(isEndOptional ? PLACES.slice(2) : [])]) setName(vm, namespace, none, vm.none)
  const args = [vm.str(name), vm.tuple([parent]), namespace]
  giveName(vm, classes, name, call(vm, vm.types.type, args))
  for (const arg of args) vm.decref(arg)
}

const BUILT_IN = new Set(['str', 'int', 'object'])

/** A class, `list[class]` or `class | None`; owned. */
function fieldType(vm: Vm, classes: PyDict, { type, many, optional }: NodeField): PyObject {
  const cls = BUILT_IN.has(type) ? vm.typeNamed(type) : (getName(classes, type) ?? vm.none)
  if (many) return vm.services.genericAlias(vm, vm.types.list, cls)
  if (optional) return makeUnion(vm, [cls, vm.types.noneType])
  cls.refs++
  return cls
}

/** Not of classes that only others are derived from. */
function tellFieldTypes(vm: Vm, classes: PyDict, { name, base, fields }: NodeClass): void {
  if (base === 'AST' && fields.length === 0) return
  const types = vm.newDict()
  for (const field of fields) giveName(vm, types, field.name, fieldType(vm, classes, field))
  for (const told of ['_field_types', '__annotations__']) setAttr(vm, getName(classes, name) ?? vm.none, told, types)
  vm.decref(types)
}

export const astModule: NativeModule = {
  name: '_ast',
  functions: [],
  types: [{ ...astType, exported: 'AST' }],
  setup: (vm, namespace) => {
    const nodes = nodeClasses()
    const known = knownClasses(vm)
    if (known === null) {
      keepClasses(vm, namespace)
      for (const node of nodes) makeClass(vm, namespace, node)
      for (const node of nodes) tellFieldTypes(vm, namespace, node)
    } else for (const { name } of nodes) setName(vm, namespace, name, getName(known, name) ?? vm.none)
    for (const [name, value] of Object.entries(FLAGS)) giveName(vm, namespace, name, vm.int(value))
  },
}
