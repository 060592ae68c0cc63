/**
 * Functions and methods written here rather than in Python: their definition, and the objects that stand for them.
 *
 * A definition is constant data shared by all runs; `makeNative` makes the object of one run. Handlers take their arguments
 * borrowed, in the signature's order, `self` first where the signature has one, and return an owned result.
 */
import { qualifiedName as qualifiedIn } from '../type/qualifiedName'
import type { PyContainer, PyObject } from '../PyObject'
import { PyContainer as Container } from '../PyObject'
import { type KeywordNames, kind, type PyType, shortName } from '../PyType'
import type { Vm } from '../../vm/Vm'
import { whilePacked } from '../../vm/unseen'
import { bind, type Bound, fitsAsItStands } from './bind'
import { packsFunction } from './packing'
import { type Parsing, parseSignature, type Signature } from './signature'

/** Called with the arguments that `bind` made for its signature; `never` lets each handler name its own types. */
export type Handler = (vm: Vm, ...args: never[]) => PyObject

/** A call; everything is borrowed. */
export interface Onward {
  readonly callable: PyObject
  readonly args: readonly PyObject[]
  readonly names: KeywordNames
}

/**
 * What a call of the function comes to, if that is another call and nothing more. What is to happen when that one is over,
 * however it ends, is put into `leave`.
 */
export type OnwardCall = (
  vm: Vm,
  self: PyObject,
  args: readonly PyObject[],
  names: KeywordNames,
  leave: (() => void)[],
) => Onward | null

type HowCalled = Partial<Pick<NativeDefinition, 'parsing' | 'blocks' | 'onward'>>

/** Constant, and the same in all runs. */
export class NativeDefinition {
  readonly parsing: Parsing
  /** Whether it may wait for other threads; it asks the scheduler for its wait before anything that cannot be done twice. */
  readonly blocks: boolean
  readonly onward: OnwardCall | null
  #parsed: Signature | null = null
  /** Where it was asked last whether it packs, and the answer. */
  #place: string | null = ''
  #packs = false

  constructor(
    readonly signature: string,
    readonly call: Handler,
    { parsing = {}, blocks = false, onward = null }: HowCalled = {},
  ) {
    this.parsing = parsing
    this.blocks = blocks
    this.onward = onward
  }

  get name(): string {
    return this.signature.slice(0, this.signature.indexOf('('))
  }

  /** What the signature says: read when the first run asks. */
  get parsed(): Signature {
    this.#parsed ??= parseSignature(this.signature, this.parsing)
    return this.#parsed
  }

  /** Whether CPython packs the arguments of this function of a module, or method of a type. */
  packsIn(place: string | null): boolean {
    if (place !== this.#place) {
      const { name } = this.parsed
      this.#packs = packsFunction(place === null || place === 'builtins' ? name : `${place}.${name}`)
      this.#place = place
    }
    return this.#packs
  }
}

/** A native function: `signature` as CPython writes it. */
export function native(signature: string, call: Handler): NativeDefinition {
  return new NativeDefinition(signature, call)
}

/** As `native`, for a function that may wait: the call may be begun again when the wait is over. */
export function blockingNative(signature: string, call: Handler): NativeDefinition {
  return new NativeDefinition(signature, call, { blocks: true })
}

/** As native, for functions whose arguments CPython parses without knowing the function's name. */
export function namelessNative(signature: string, call: Handler): NativeDefinition {
  return new NativeDefinition(signature, call, { parsing: { nameless: true } })
}

/** As native, for functions whose arguments CPython parses by PyArg_ParseTuple. */
export function tupleNative(signature: string, call: Handler): NativeDefinition {
  return new NativeDefinition(signature, call, { parsing: { isTuple: true } })
}

/** As native, for methods to which CPython hands the class that defines them. */
export function classNative(signature: string, call: Handler): NativeDefinition {
  return new NativeDefinition(signature, call, { parsing: { ofClass: true } })
}

/** As native, for a function that its messages call by the name of another, whose code it shares. */
export function aliasNative(signature: string, messageName: string, call: Handler): NativeDefinition {
  return new NativeDefinition(signature, call, { parsing: { messageName } })
}

/** As native, for a function whose call comes to another call. */
export function onwardNative(signature: string, call: Handler, onward: OnwardCall): NativeDefinition {
  return new NativeDefinition(signature, call, { onward })
}

export interface NativeData {
  readonly definition: NativeDefinition
  readonly signature: Signature
  /** What the function is bound to: a module, an instance, a class; owned. */
  self: PyObject | null
  /** The class that defines a method; null for a module's function. */
  readonly owner: PyType | null
  readonly module: string | null
  readonly kind: 'function' | 'method' | 'classmethod' | 'staticmethod'
  /** Whether CPython packs its arguments into a tuple. */
  readonly packs: boolean
}

export interface PyNative extends PyContainer {
  data: NativeData
}

export function makeNative(
  cls: PyType,
  definition: NativeDefinition,
  owner: PyType | null,
  module: string | null,
  kind: NativeData['kind'],
): PyNative {
  const signature = definition.parsed
  const place = owner === null ? module : shortName(owner)
  const packs = definition.packsIn(place)
  const data: NativeData = { definition, signature, self: null, owner, module, kind, packs }
  return new Container(cls, data) as PyNative // the class has NativeData
}

function qualifiedName(data: NativeData): string {
  const { owner, signature, self, module } = data
  if (data.kind === 'method' && self !== null) return qualifiedIn(classOf(self), signature.name)
  if (data.kind === 'function' && module !== null && module !== 'builtins') return `${module}.${signature.name}`
  if (data.kind === 'classmethod' && self !== null) return qualifiedIn(self as PyType, signature.name) // bound to a class
  return owner === null ? signature.name : `${shortName(owner)}.${signature.name}`
}

/** A class itself, the class of anything else. */
function classOf(self: PyObject): PyType {
  return (self.cls.kind & kind.TYPE) !== 0 ? (self as PyType) : self.cls // kind says it is one
}

/** Calls a native function that takes `self` (or none, where its signature has none). */
export function callNative(
  vm: Vm,
  data: NativeData,
  self: PyObject | null,
  args: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  return data.packs
    ? whilePacked(vm, args, names, () => callUnpacked(vm, data, self, args, names))
    : callUnpacked(vm, data, self, args, names)
}

function callUnpacked(
  vm: Vm,
  data: NativeData,
  self: PyObject | null,
  args: readonly PyObject[],
  names: KeywordNames,
): PyObject {
  const { signature, definition } = data
  const call = definition.call as (vm: Vm, ...args: Bound[]) => PyObject // bind gives what the signature promises
  const count = args.length
  if (names === null) {
    if (signature.convention === 'one' && count === 1) {
      return signature.bound && self !== null ? call(vm, self, args[0]) : call(vm, args[0])
    }
    if (signature.convention === 'none' && count === 0)
      return signature.bound && self !== null ? call(vm, self) : call(vm)
  }
  const bound =
    names === null && fitsAsItStands(signature, count) ? args : bind(vm, signature, qualifiedName(data), args, names)
  return signature.bound && self !== null ? call(vm, self, ...bound) : call(vm, ...bound)
}
