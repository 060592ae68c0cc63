/**
 * The addresses that `id()` shows. They are made up when somebody asks; what follows is CPython's: the memory of a dead object
 * lies on top of the free list of its type, or of the blocks of its size, and the next one that is made there gets it.
 *
 * Invariant: a heap of free memory matters only while an address that somebody saw lies in it; `seen` says how many do.
 * Numbers, texts and other objects without references get an address when they are asked for it, not when they are made.
 */
import { PyContainer, type PyObject } from '../objects/PyObject'
import type { PyType } from '../objects/PyType'
import type { FreeList } from './FreeList'

/** What memory an object is made in: its type's free list, or the number of 16-byte units of a block. */
type Place = FreeList | number

interface Heap {
  /** The latest last; null: memory that nobody knows by its address. */
  readonly free: (number | null)[]
  known: number
}

const FIRST = 0x7f3a10400010
const UNIT = 16
const POINTER = 8
/** Headers of an instance with inline values. */

export class Addresses {
  /** How many addresses that were seen belong to nobody now. */
  seen = 0
  /** Whether anybody ever asked. */
  isAsked = false
  private readonly addresses = new Map<PyObject, number>()
  /** The same the other way round. */
  private readonly owners = new Map<number, PyObject>()
  private readonly places = new Map<number, Place>()
  private readonly heaps = new Map<Place, Heap>()
  private next = FIRST

  /** `free` is the list of its type, if there is one. */
  of(object: PyObject, free: FreeList | null): number {
    const known = this.addresses.get(object)
    if (known !== undefined) return known
    const place = free ?? blocks(madeBytes(object, 1))
    const address = (object instanceof PyContainer ? null : this.take(place)) ?? this.make(object, place)
    this.give(object, address)
    this.isAsked = true
    return address
  }

  /** Whose address it is, if somebody asked for it or the memory was used again. */
  ownerOf(address: number): PyObject | null {
    return this.owners.get(address) ?? null
  }

  /** The object was just made. */
  born(object: PyObject, free: FreeList | null): void {
    const address = this.take(free ?? blocks(madeBytes(object, 0)))
    if (address !== null) this.give(object, address)
  }

  /** The object's memory is free. */
  died(object: PyObject, free: FreeList | null): void {
    const address = this.addresses.get(object) ?? null
    if (address === null && this.seen === 0) return
    const place = (address === null ? null : this.places.get(address)) ?? free ?? blocks(madeBytes(object, 1))
    const heap = this.heaps.get(place)
    if (address !== null) {
      this.addresses.delete(object)
      this.owners.delete(address)
      this.seen++
      if (heap === undefined) this.heaps.set(place, { free: [address], known: 1 })
      else heap.known++
    }
    if (heap !== undefined && heap.known > 0) heap.free.push(address)
  }

  private give(object: PyObject, address: number): void {
    this.addresses.set(object, address)
    this.owners.set(address, object)
  }

  private take(place: Place): number | null {
    const heap = this.heaps.get(place)
    if (heap === undefined || heap.known === 0) return null
    const address = heap.free.pop() ?? null
    if (address === null) return null
    this.seen--
    heap.known--
    if (heap.known === 0) heap.free.length = 0
    return address
  }

  private make(object: PyObject, place: Place): number {
    const address = this.next
    this.places.set(address, place)
    const bytes = typeof place === 'number' ? place * UNIT : object.cls.layout.size(object)
    this.next += Math.ceil(bytes / UNIT) * UNIT
    return address
  }
}

function blocks(bytes: number): number {
  return Math.ceil(bytes / UNIT)
}

/** Bytes of a container when it was made, if `since` others of its class were: each of the first instances is smaller. */
function madeBytes(object: PyObject, since: number): number {
  const { cls } = object
  return cls.isInline ? instanceBytes(object, since) : cls.layout.size(object)
}

/** As madeBytes, for an instance of a class whose instances hold their attributes themselves. */
export function instanceBytes(object: PyObject, since: number): number {
  const { cls } = object
  const values = valuesOf(cls) + (cls.sharedRoom > 1 ? since : 0)
  return cls.layout.size(object) + Math.ceil(values / POINTER) * POINTER + (values + 1) * POINTER
}

function valuesOf(cls: PyType): number {
  return cls.shared.size + cls.sharedRoom
}
