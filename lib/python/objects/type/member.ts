/** Member descriptors: the named places of `__slots__`, and the plain fields of the interpreter's own types. */
import type { HeapObject } from '../../../heap/HeapObject'
import type { Vm } from '../../vm/Vm'
import { docstringOfAttribute } from '../docstrings'
import { attributeError, newAttributes } from '../protocol/attributes'
import { isSubtype } from '../protocol/lookup'
import { PyContainer, type PyObject } from '../PyObject'
import { kind, type Layout, type PyType, typeFlag } from '../PyType'
import type { GetSetData, TypeDefinition } from './defineType'
import { getField, setField } from './fieldAccess'
import { shownName } from './fullName'
import { qualifiedName } from './qualifiedName'

export interface MemberData {
  readonly name: string
  /** Counted where it is a heap type. */
  readonly owner: PyType
  readonly index: number
  readonly readonly: boolean
  readonly doc: string | null
}

const BYTES = 64

/** Descriptors refer to the class that owns them, if it can ever go away. */
export function ownerLayout(name: string): Layout {
  const ownerOf = (object: PyContainer): PyType | null => {
    const { owner } = object.data as { readonly owner: PyType } // descriptors of classes have one
    return (owner.flags & typeFlag.HEAP) !== 0 ? owner : null
  }
  return {
    name,
    kind: kind.OTHER,
    container: true,
    naming: 'none',
    role: 'machinery',
    slotNames: ['__objclass__'],
    systemSlots: [0],
    traverse: (object, visit: (child: HeapObject) => void) => {
      const owner = ownerOf(object)
      if (owner !== null) visit(owner)
    },
    release: (_vm, object) => {
      const owner = ownerOf(object)
      object.data = { ...(object.data as object), owner: object.cls } // the class of a descriptor is never a heap type
      return owner === null ? [] : [owner]
    },
    edges: (object, emit) => {
      const owner = ownerOf(object)
      if (owner !== null) emit(1 << 26, owner)
    },
    size: () => BYTES,
    clearable: false,
    finalize: null,
  }
}

function isField(self: PyObject): self is PyObject & { data: GetSetData } {
  return 'definition' in (self.data as GetSetData | MemberData) // one of the two
}

function checked(vm: Vm, self: PyObject, instance: PyObject): { data: MemberData; instance: PyContainer } {
  const data = self.data as MemberData // the class has it
  if (instance instanceof PyContainer && isSubtype(instance.cls, data.owner)) return { data, instance }
  throw vm.error(
    'TypeError',
    `descriptor '${data.name}' for '${data.owner.name}' objects doesn't apply to a '${instance.cls.name}' object`,
  )
}

const memberLayout = ownerLayout('member_descriptor')

export const memberDefinition: TypeDefinition = {
  name: 'member_descriptor',
  layout: memberLayout,
  slots: {
    repr: (vm, self) => {
      const { name, owner } = self.data as MemberData // as above
      return vm.str(`<member '${name}' of '${owner.name}' objects>`)
    },
    get: (vm, self, instance) => {
      if (instance === null) {
        self.refs++
        return self
      }
      if (isField(self)) return getField(vm, self, instance)
      const found = checked(vm, self, instance)
      const value = found.instance.attrs?.[found.data.index] ?? null
      if (value === null)
        throw attributeError(
          vm,
          instance,
          found.data.name,
          `'${shownName(vm, instance.cls)}' object has no attribute '${found.data.name}'`,
        )
      value.refs++
      return value
    },
    set: (vm, self, instance, value) => {
      if (isField(self)) return setField(vm, self, instance, value)
      const found = checked(vm, self, instance)
      setMember(vm, found.instance, found.data, value)
    },
  },
  getset: {
    __name__: { field: true, get: (vm, self: PyObject & { data: MemberData }) => vm.str(self.data.name) },
    __qualname__: {
      get: (vm, self: PyObject & { data: MemberData }) => vm.str(qualifiedName(self.data.owner, self.data.name)),
    },
    __doc__: {
      get: (vm, self: PyObject & { data: MemberData }) => {
        const doc = isField(self) ? docstringOfAttribute(self.data.owner, self.data.name) : null
        return doc === null ? vm.newNone() : vm.str(doc)
      },
    },
    __objclass__: {
      field: true,
      get: (_vm, self: PyObject & { data: MemberData }) => {
        self.data.owner.refs++
        return self.data.owner
      },
    },
  },
}

/** The place that the descriptor names in the instance; -1 if it is none of a `__slots__`, or of another class's. */
export function memberIndex(instance: PyObject, descriptor: PyObject | null): number {
  if (descriptor === null || descriptor.cls.layout !== memberLayout || isField(descriptor)) return -1
  const data = descriptor.data as MemberData // the layout says so
  return instance instanceof PyContainer && isSubtype(instance.cls, data.owner) ? data.index : -1
}

function setMember(vm: Vm, instance: PyContainer, { index, name }: MemberData, value: PyObject | null): void {
  const attrs = (instance.attrs ??= newAttributes(instance.cls))
  while (attrs.length <= index) attrs.push(null)
  const old = attrs[index] ?? null
  if (value === null && old === null) throw vm.error('AttributeError', name)
  if (value !== null) value.refs++
  attrs[index] = value
  const slot = vm.attributeSlot(instance.cls, index)
  if (value !== null) vm.recordStore(instance, slot, value)
  else vm.recordDrop(instance, slot)
  vm.xdecref(old)
}
