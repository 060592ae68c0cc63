/**
 * Objects of `_ast`'s classes as a tree to be compiled, checked field by field in the words of CPython's `obj2ast_*`.
 *
 * A field that is missing, of the wrong type or a list where none belongs is a Python error; so is a tree that is too deep or
 * holds itself. What each class may hold beyond that is validate.ts's affair.
 */
import type { PyComplex } from '../../text/complex'
import { getName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { intValue, isInt } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind, type PyType, shortName } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import type { BuiltConstant, ConstantValue, FunctionType, Root } from '../../syntax/tree'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { astClasses } from './astClasses'
import { type Field, isShared, nodeShapes, PLACE } from './nodeFields'
import { validate } from './validate'

type Built = Record<string, unknown> & { kind: string }

/** What CPython's stack of 8 MB has room for. */
const DEEPEST = 47_450
/** Stands for whatever cannot be a pattern's constant, which validate.ts refuses alike. */
const NO_SINGLETON: ConstantValue = { type: 'ellipsis' }

export function fromNodes(vm: Vm, root: PyObject): Root | FunctionType {
  const tree = new Reader(vm, astClasses(vm)).node(root, 'mod') as unknown as Root | FunctionType // built by the table of nodes
  validate(vm, tree)
  return tree
}

/** Classes that only stand for their subclasses. */
const sums = new Set(Array.from(nodeShapes.values(), ({ base }) => base))

class Reader {
  private depth = 0

  constructor(
    private readonly vm: Vm,
    private readonly classes: PyDict,
  ) {}

  /** A node of the sum type `type`, or of the class itself where it stands alone (`arguments`, `alias`). */
  node(object: PyObject, type: string): Built {
    const { vm } = this
    const built: Built = { kind: '' }
    if (nodeShapes.get(type)?.hasPlace === true) this.place(object, type, built)
    const name = this.className(object, type)
    const shape = name === null ? undefined : nodeShapes.get(name)
    if (name === null || shape === undefined)
      throw vm.error('TypeError', `expected some sort of ${type}, but got ${vm.reprText(object)}`)
    if (++this.depth > DEEPEST && !isShared(type))
      throw vm.error('RecursionError', `Stack overflow (used 8160 kB) while traversing '${type}' node`)
    built.kind = name
    for (const field of shape.fields) built[field.property] = this.field(object, name, field)
    this.depth--
    return name === 'Constant' ? this.constantNode(object, built) : built
  }

  private constantNode(object: PyObject, built: Built): Built {
    const { vm } = this
    const value = findAttr(vm, object, 'value')
    try {
      return { unicodePrefix: false, ...built, value: constantOf(vm, value ?? vm.none) }
    } finally {
      vm.xdecref(value)
    }
  }

  private className(object: PyObject, type: string): string | null {
    const base = getName(this.classes, type)
    if (base === null || !object.cls.mro.includes(base as PyType)) return null // `_ast` holds classes
    const isSum = sums.has(type)
    const found = object.cls.mro.map(shortName).find((name) => {
      const shape = nodeShapes.get(name)
      return shape !== undefined && (shape.base !== 'AST' || name === type)
    })
    return found === undefined || (isSum && found === type) ? null : found
  }

  private place(object: PyObject, type: string, built: Built): void {
    const { vm } = this
    for (const [name, property] of PLACE) {
      const value = findAttr(vm, object, name)
      const isEnd = name.startsWith('end_')
      if ((value === null || value === vm.none) && isEnd) {
        built[property] = built[property === 'endLine' ? 'line' : 'column']
        vm.xdecref(value)
        continue
      }
      if (value === null) throw vm.error('TypeError', `required field "${name}" missing from ${type}`)
      try {
        built[property] = this.integer(value)
      } finally {
        vm.decref(value)
      }
    }
  }

  private field(object: PyObject, name: string, field: Field): unknown {
    const { vm } = this
    const value = findAttr(vm, object, field.name)
    try {
      if (field.many) return this.items(value, name, field)
      if (value === null || value === vm.none) return this.missing(value, name, field)
      return this.value(value, name, field)
    } finally {
      vm.xdecref(value)
    }
  }

  private missing(value: PyObject | null, name: string, field: Field): unknown {
    const { vm } = this
    if (field.type === 'object' && value !== null) return name === 'Interpolation' ? 'None' : this.constant(value, name)
    if (!field.optional) {
      if (value === null) throw vm.error('TypeError', `required field "${field.name}" missing from ${name}`)
      if (field.type === 'int') throw vm.error('ValueError', 'invalid integer value: None')
      throw vm.error('ValueError', `field '${field.name}' is required for ${name}`)
    }
    return field.property === 'unicodePrefix' ? false : field.type === 'int' ? 0 : null
  }

  private items(value: PyObject | null, name: string, field: Field): readonly unknown[] {
    const { vm } = this
    if (value === null) return []
    if ((value.cls.kind & kind.LIST) === 0)
      throw vm.error('TypeError', `${name} field "${field.name}" must be a list, not a ${value.cls.name}`)
    const items = value.data as PyObject[] // kind says that it is a list
    const { length } = items
    return items.slice().map((item) => {
      if (items.length !== length)
        throw vm.error('RuntimeError', `${name} field "${field.name}" changed size during iteration`)
      return item === vm.none && field.type !== 'str' ? null : this.value(item, name, field)
    })
  }

  private value(value: PyObject, name: string, field: Field): unknown {
    if (isShared(field.type)) return this.node(value, field.type).kind
    switch (field.type) {
      case 'int':
        return this.number(value, field)
      case 'str':
        return this.text(value, field)
      case 'object':
        return name === 'Interpolation' ? String(value.data) : this.constant(value, name)
      default:
        return this.node(value, field.type)
    }
  }

  /** A pattern's constant; that of an expression is read with its node. */
  private constant(value: PyObject, name: string): unknown {
    if (name === 'Constant') return null
    return simpleConstant(this.vm, value) ?? NO_SINGLETON
  }

  private number(value: PyObject, field: Field): unknown {
    const number = this.integer(value)
    if (field.property === 'simple' || field.property === 'isAsync') return number !== 0
    if (field.property === 'conversion') return number < 0 ? null : String.fromCharCode(number)
    return number
  }

  private integer(value: PyObject): number {
    if (!isInt(value)) throw this.vm.error('ValueError', `invalid integer value: ${this.vm.reprText(value)}`)
    return Number(intValue(value))
  }

  private text(value: PyObject, field: Field): unknown {
    const isConstantsKind = field.property === 'unicodePrefix'
    if (isConstantsKind) return value.data === 'u'
    if (value.cls !== this.vm.types.str) throw this.vm.error('TypeError', 'AST identifier must be of type str')
    return value.data
  }
}

function invalidConstant(vm: Vm, value: PyObject): PyRaise {
  return vm.error('TypeError', `got an invalid type in Constant: ${value.cls.name}`)
}

/** Values of the exact built-in types; null for the others. */
function simpleConstant(vm: Vm, value: PyObject): ConstantValue | null {
  const { types } = vm
  if (value === vm.none) return { type: 'none' }
  if (value === vm.ellipsis) return { type: 'ellipsis' }
  switch (value.cls) {
    case types.bool:
      return { type: 'bool', value: value === vm.true_ }
    case types.int:
      return { type: 'int', value: intValue(value) }
    case types.float:
      return { type: 'float', value: value.data as number } // exact float
    case types.str:
      return { type: 'str', value: value.data as string } // exact str
    case types.bytes:
      return { type: 'bytes', value: value.data as Uint8Array } // exact bytes
    default:
      return null
  }
}

/** Also of tuples, frozensets and numbers of two parts, which no text is read as. */
function constantOf(vm: Vm, value: PyObject, depth = 0): ConstantValue | BuiltConstant {
  const simple = simpleConstant(vm, value)
  if (simple !== null) return simple
  if (value.cls === vm.types.complex) {
    const { real, imaginary } = value.data as PyComplex // exact complex
    return Object.is(real, 0) ? { type: 'complex', imag: imaginary } : { type: 'complexPair', real, imag: imaginary }
  }
  const isTuple = value.cls === vm.types.tuple
  if ((!isTuple && value.cls !== vm.types.frozenset) || depth >= DEEPEST) throw invalidConstant(vm, value)
  const items = vm.itemsOf(value)
  try {
    return { type: isTuple ? 'tuple' : 'frozenset', items: items.map((item) => constantOf(vm, item, depth + 1)) }
  } finally {
    for (const item of items) vm.decref(item)
  }
}
