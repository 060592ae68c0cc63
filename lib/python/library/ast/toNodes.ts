/** A parsed tree as objects of `_ast`'s classes: what `ast.parse` gives. Contexts and operators are one object each a run. */
import { getName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { Constants } from '../../objects/function/Constants'
import type { PyObject } from '../../objects/PyObject'
import type { PyType } from '../../objects/PyType'
import { instanceSet } from '../../objects/protocol/attributes'
import type { ConstantValue, FunctionType, Root } from '../../syntax/tree'
import type { Vm } from '../../vm/Vm'
import { astClasses } from './astClasses'
import { type Field, isShared, nodeShapes, PLACE } from './nodeFields'

/** A node of the tree, read by the names in the table of nodes. */
type TreeNode = Readonly<Record<string, unknown>> & { readonly kind: string }

export function toNodes(vm: Vm, root: Root | FunctionType): PyObject {
  return new Maker(vm, astClasses(vm)).node(root as unknown as TreeNode) // nodes are records of their fields
}

class Maker {
  constructor(
    private readonly vm: Vm,
    private readonly classes: PyDict,
  ) {}

  node(node: TreeNode): PyObject {
    const { vm } = this
    const shape = nodeShapes.get(node.kind)
    if (shape === undefined) throw new RangeError(`toNodes: no class for ${node.kind}`)
    const made = vm.newOf(this.classNamed(node.kind), null)
    const put = (name: string, value: PyObject): void => {
      instanceSet(vm, made, name, value)
      vm.decref(value)
    }
    for (const field of shape.fields) put(field.name, this.field(node, field))
    if (shape.isPlaced) for (const [name, property] of PLACE) put(name, vm.int(node[property] as number)) // a placed node is a Span
    return made
  }

  private field(node: TreeNode, field: Field): PyObject {
    const { vm } = this
    const value = node[field.property]
    // Comments about types are there only where they were asked for.
    if (value === undefined) return field.many ? vm.list([]) : vm.newNone()
    if (!field.many) return this.value(field.type, value)
    const items = value as readonly unknown[] // the table says that there are many
    return vm.list(items.map((item) => this.value(field.type, item)))
  }

  private value(type: string, value: unknown): PyObject {
    const { vm } = this
    if (isShared(type)) return this.shared(value as string) // contexts and operators are their names
    switch (type) {
      case 'int':
        return vm.int(numberOf(value))
      case 'str':
        return this.text(value)
      case 'object':
        return typeof value === 'string' ? vm.str(value) : new Constants(vm, null).object(value as ConstantValue) // a constant's value
      default:
        return value === null ? vm.newNone() : this.node(value as TreeNode) // every other type is a node's
    }
  }

  /** Names; and whether a constant was written with `u`. */
  private text(value: unknown): PyObject {
    if (value === null || value === false) return this.vm.newNone()
    return this.vm.intern(value === true ? 'u' : (value as string)) // else a name
  }

  private shared(name: string): PyObject {
    const { vm } = this
    const key = `ast.${name}`
    const known = vm.state.get(key) ?? vm.newOf(this.classNamed(name), null)
    vm.state.set(key, known)
    known.refs++
    return known
  }

  private classNamed(name: string): PyType {
    return getName(this.classes, name) as PyType // `_ast` has a class for each kind of node
  }
}

/** Numbers, truths, and the character of a conversion (`!r`). */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return value.charCodeAt(0)
  return value === true ? 1 : value === false ? 0 : -1
}
