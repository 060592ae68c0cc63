/**
 * How objects die: finalizers, weak references and what goes with them, in CPython's order and without recursion that the
 * program could drive.
 *
 * Invariant: an object whose count is zero is given here at once. When it is gone it owns nothing, the collector has
 * forgotten it, and the history has been told.
 *
 * It does not know why a count fell, nor which objects keep each other alive (the collector does).
 */
import { gcBit } from '../../collect/Collector'
import type { PyCode } from '../objects/function/functionData'
import { PyContainer, type PyObject } from '../objects/PyObject'
import { isHeldByInstances, kind, type PyType } from '../objects/PyType'
import type { Addresses } from './Addresses'
import type { Unit } from './Unit'
import type { Vm } from './Vm'

/** A dying container whose children are being dropped. */
interface Dying {
  readonly dying: PyObject
  readonly children: readonly (PyObject | null)[]
  readonly next: number
}

/** Into the entry that was left free for it, if it still is. */
function putLast(attrs: (PyObject | null)[], cls: PyType): void {
  const last = attrs.length - 1
  if (last >= 0 && attrs[last] === null) attrs[last] = cls
  else attrs.push(cls)
}

/** Levels of objects that die together for which calls are made: cheaper than to keep them in mind. */
const NEAREST = 8

/** More than a loop makes at a time would not stay in the processor's cache. */
const SPARE_NUMBERS = 64

export class Deaths {
  /** Numbers that died where nothing in the host knew them any more: the next ones are made of them, which the host's collector need not know. */
  readonly spareInts: PyObject[] = []
  readonly spareFloats: PyObject[] = []
  readonly #vm: Vm
  readonly #addresses: Addresses

  constructor(vm: Vm, addresses: Addresses) {
    this.#vm = vm
    this.#addresses = addresses
  }

  /** The object's count is zero. Whatever dies with it dies here too, in CPython's order, without recursion. */
  dealloc(object: PyObject): void {
    const children = this.#beginDeath(object)
    if (children !== null) this.#dropChildren(object, children, 0)
  }

  /** As dealloc, for an object that nothing in the host has in hand any more. */
  deallocForgotten(object: PyObject): void {
    const { int, float } = this.#vm.types
    if (object.cls === int) this.#deallocNumber(object, this.spareInts)
    else if (object.cls === float) this.#deallocNumber(object, this.spareFloats)
    else this.dealloc(object)
  }

  #deallocNumber(number: PyObject, spare: PyObject[]): void {
    this.#forget(number)
    if (this.#vm.memoryWatch !== null) this.#vm.memoryWatch.freed(number, false)
    if (spare.length < SPARE_NUMBERS && !this.#addresses.isAsked) spare.push(number)
  }

  /** What dies with it is at `level` from what died first: the nearest by calls of this, what lies deeper is kept in mind. */
  #dropChildren(object: PyObject, owned: readonly (PyObject | null)[], level: number): void {
    const { int, float } = this.#vm.types
    const { layout } = this.#vm.types.object
    let dying = object
    let children = owned
    let next = 0
    let above: Dying[] | null = null
    for (;;) {
      if (next < children.length) {
        const child: PyObject | null = children[next++] ?? null
        if (child === null || --child.refs !== 0) continue
        if ((child.cls === int || child.cls === float) && dying.cls.layout === layout) {
          this.deallocForgotten(child)
          continue
        }
        const below = this.#beginDeath(child)
        if (below === null) continue
        if (level < NEAREST) {
          this.#dropChildren(child, below, level + 1)
          continue
        }
        above ??= []
        above.push({ dying, children, next })
        dying = child
        children = below
        next = 0
        continue
      }
      this.#giveBack(dying, next)
      const back = above?.pop()
      if (back === undefined) return
      dying = back.dying
      children = back.children
      next = back.next
    }
  }

  /** The memory of a dead container that had so many references; that of code is free already. */
  #giveBack(dead: PyObject, references: number): void {
    const { cls } = dead
    if (cls === this.#vm.types.code) return
    const free = cls === this.#vm.types.tuple ? this.#vm.freeLists.tuples[references] : cls.free
    const isKept = free != null && free.saved < free.room
    if (isKept) free.saved++
    else if (cls.isCounted) this.#vm.collector.freed()
    if (this.#vm.memoryWatch !== null) this.#vm.memoryWatch.freed(dead, isKept)
    if (this.#addresses.isAsked) this.#addresses.died(dead, free ?? null)
  }

  /** What a dying container, or code, owned, for the caller to drop; null if there is nothing (more) to do. */
  #beginDeath(object: PyObject): readonly (PyObject | null)[] | null {
    if (!(object instanceof PyContainer)) {
      if (object.cls === this.#vm.types.code) this.#clearCode(object as PyCode) // exact code
      this.#forget(object)
      if (this.#vm.memoryWatch !== null) this.#vm.memoryWatch.freed(object, false)
      if (isHeldByInstances(object.cls)) this.#vm.decref(object.cls)
      return object.cls === this.#vm.types.code ? this.#takeConstants((object as PyCode).data) : null // exact code
    }
    // Generators' weak references go before their finalizer runs, other objects' after.
    if (object.weak !== null && (object.cls.kind & kind.GENERATOR) !== 0)
      this.#vm.services.clearWeakReferences(this.#vm, object)
    if (object.cls.slots.finalize !== null && this.#finalizeBeforeDeath(object)) return null
    if (object.weak !== null) this.#vm.services.clearWeakReferences(this.#vm, object)
    if (object.refs > 0) return null
    if (object.gcNext !== null) this.#vm.collector.untrack(object)
    const taken = this.#takeReferences(object)
    this.#forget(object)
    return taken
  }

  #clearCode(code: PyCode): void {
    if (code.weak !== null) this.#vm.services.clearWeakReferences(this.#vm, code)
  }

  /** A frame may still run the code; its constants stay good for it, counted or not. */
  #takeConstants(unit: Unit): readonly PyObject[] | null {
    if (unit.isDropped) return null
    unit.isDropped = true
    unit.tuples?.drop(unit)
    unit.parts?.drop(unit)
    if (--unit.constantList.holders > 0) return null
    for (const constant of unit.consts) this.#vm.showing.literals.delete(constant)
    return unit.consts
  }

  /** Runs `__del__` and the like; true when the object came back to life. */
  #finalizeBeforeDeath(object: PyContainer): boolean {
    const finalize = object.cls.slots.finalize
    if (finalize === null || (object.gcBits & gcBit.FINALIZED) !== 0) return false
    object.gcBits |= gcBit.FINALIZED
    object.refs = 1
    this.recordFinalize(object)
    finalize(this.#vm, object)
    object.refs--
    return object.refs > 0
  }

  recordFinalize(object: PyContainer): void {
    if (object.id !== 0 && (object.cls.kind & kind.GENERATOR) === 0) this.#vm.recorder.finalize(object.id)
  }

  /** What the object owned, in the order in which CPython drops it, with gaps; the object owns nothing afterwards. */
  #takeReferences(object: PyContainer): readonly (PyObject | null)[] {
    const { attrs, cls } = object
    const isHeld = isHeldByInstances(cls)
    if (attrs !== null && object.dict === null && cls.layout === this.#vm.types.object.layout) {
      object.attrs = null
      if (isHeld) putLast(attrs, cls)
      return attrs
    }
    const taken = this.takeOwnReferences(object)
    if (isHeld) taken.push(cls)
    return taken
  }

  /** As takeReferences, but the class's own reference stays. */
  takeOwnReferences(object: PyContainer): (PyObject | null)[] {
    const { attrs, dict, cls } = object
    const { dictPlace } = cls.layout
    const isDictOwn = dictPlace === 'own'
    object.attrs = null
    if (!isDictOwn) object.dict = null
    if (dict !== null && dict.data.split !== null) dict.data.split.isEmbedded = false
    const own = cls.layout.release(this.#vm, object)
    if (attrs === null && (dict === null || isDictOwn)) return own
    const taken = attrs ?? []
    if (dict !== null && !isDictOwn) taken.push(dict)
    return dictPlace === 'last' ? [...own, ...taken] : [...taken, ...own]
  }

  #forget(object: PyObject): void {
    if (object.id !== 0) {
      this.#vm.recorder.free(object.id)
      object.id = 0
    } else
      this.#vm.recorder.passing(
        object.cls.recorded >= 0 ? object.cls.recorded : this.#vm.showing.recordedType(object.cls),
      )
    if (this.#addresses.isAsked && !(object instanceof PyContainer)) this.#addresses.died(object, null)
  }
}
