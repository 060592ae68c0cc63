/**
 * How the history is told of objects: of their births, and of what they hold by then.
 *
 * Invariant: an object is told of when something that is shown first refers to it, with everything it leads to, nearest
 * first; each under the statement that made it. Nothing here runs code of the program's.
 *
 * It does not know who stores what afterwards (whoever does it says so), nor deaths (Vm.ts).
 */
import { IMMORTAL } from '../../heap/HeapObject'
import type { Recorder } from '../../heap/history/Recorder'
import type { DictTable, PyDict } from '../objects/dict/DictTable'
import type { Frame } from './Frame'
import { PyContainer, PyObject } from '../objects/PyObject'
import { kind, type PyType, shortName, typeFlag } from '../objects/PyType'
import { GrownTexts, LONG } from '../objects/text/GrownTexts'
import { REFERENT_SLOT, weakData } from '../objects/weakref/weakData'
import { isLabelledByClass, labelledPart, labelOf } from './label'
import type { Vm } from './Vm'

/** Texts whose labels are remembered: more would not be found sooner than made anew. */
const MOST_TEXTS = 1 << 11

export class Showing {
  readonly grownTexts = new GrownTexts()
  /** Constants of code; equal ones of one text are one object. */
  readonly literals = new WeakSet<PyObject>()
  /** How many objects the history shows that were there before it began. */
  immortals = 0
  readonly #recorder: Recorder
  readonly #labels = new Map<string, number>()
  /** Containers that were told of, and whose contents come next. */
  #waiting: PyContainer[] = []
  /** Whose contents are being told, and its table if it is a dict. */
  #owner: PyContainer | null = null
  #table: DictTable | null = null

  constructor(readonly vm: Vm) {
    this.#recorder = vm.recorder
  }

  /** Gives the object, of which the history knows nothing yet, its number. */
  show(first: PyObject): number {
    if (typeof first.data === 'number' && this.#isNumber(first.cls)) return this.#birthOfNumber(first, first.data)
    this.#birth(first)
    if (first instanceof PyContainer) this.#showAll(first)
    return first.id
  }

  /** A new instance that holds nothing yet is shown from the start. */
  showInstance(instance: PyContainer): void {
    if (instance.cls.layout === this.vm.types.object.layout) this.#birth(instance)
    else this.show(instance)
  }

  /** The type's number in the history. */
  recordedType(cls: PyType): number {
    if (cls.recorded >= 0) return cls.recorded
    const { layout } = cls
    const names = [...layout.slotNames, '__dict__', ...cls.memberNames, ...cls.shared.keys()]
    const role = (cls.flags & typeFlag.HEAP) !== 0 && layout.role !== 'type' ? 'instance' : layout.role
    const module = this.vm.services.moduleOf(this.vm, cls)
    cls.recorded = this.#recorder.type(shortName(cls), module, role, layout.naming, names, [
      ...layout.systemSlots,
      layout.slotNames.length,
    ])
    if (cls.isInline) this.#recorder.typeInfo(cls.recorded).isInline = true
    return cls.recorded
  }

  #showAll(first: PyContainer): void {
    const { site } = this.#recorder
    this.#showContents(first)
    if (this.#waiting.length > 0) {
      for (let at = 0; at < this.#waiting.length; at++) this.#showContents(this.#waiting[at] as PyContainer) // within it
      this.#waiting = []
    }
    this.#owner = null
    this.#table = null
    this.#recorder.site = site
  }

  #showContents(owner: PyContainer): void {
    this.#recorder.site = owner.site
    this.#owner = owner
    this.#table = (owner.cls.kind & kind.DICT) === 0 ? null : (owner as PyDict).data // kind says it is a dict
    this.vm.edges(owner, this.#showEdge)
    if ((owner.cls.kind & kind.WEAKREF) !== 0) this.#showReferent(owner)
  }

  readonly #showEdge = this.#tellEdge.bind(this)

  #tellEdge(slot: number, target: PyObject | Frame): void {
    const owner = this.#owner
    if (owner === null) return
    const table = this.#table
    if (table !== null && table.statements !== null) this.#recorder.site = table.statementOf(slot >> 1) ?? owner.site
    if (target.id === 0 && target instanceof PyObject) this.#birthOfTarget(target)
    this.#recorder.store(owner.id, slot, target.id)
  }

  #birthOfTarget(target: PyObject): void {
    this.#birth(target)
    if (target instanceof PyContainer) this.#waiting.push(target)
  }

  /** A weak reference is told apart: it keeps nothing. */
  #showReferent(reference: PyContainer): void {
    const { referent } = weakData(reference)
    if (referent === null) return
    if (referent.id === 0) this.#birthOfTarget(referent)
    this.#recorder.weak(reference.id, REFERENT_SLOT, referent.id)
  }

  #birth(object: PyObject): void {
    const recorder = this.#recorder
    const { cls } = object
    if (typeof object.data === 'number' && this.#isNumber(cls)) {
      this.#birthOfNumber(object, object.data)
      return
    }
    const { site } = recorder
    if (object instanceof PyContainer) recorder.site = object.site
    const label = cls.recordedLabel >= 0 ? cls.recordedLabel : this.#newLabel(object)
    object.id = recorder.alloc(this.recordedType(cls), this.#sizeOf(object), label)
    if ((cls.kind & kind.TYPE) !== 0) this.#showType(object as PyType) // kind says it is one
    if (object.refs >= IMMORTAL) this.#showHolder(object, 'never freed')
    else if (this.literals.has(object)) this.#showHolder(object, 'a literal of the code')
    recorder.site = site
  }

  #isNumber(cls: PyType): boolean {
    const { int, float } = this.vm.types
    return cls === int || cls === float
  }

  /** An int or a float. */
  #birthOfNumber(object: PyObject, value: number): number {
    const { cls } = object
    const recorder = this.#recorder
    const type = cls.recorded >= 0 ? cls.recorded : this.recordedType(cls)
    const size = cls.layout.size(object)
    object.id =
      cls === this.vm.types.int ? recorder.allocNumber(type, size, value) : recorder.allocDouble(type, size, value)
    if (object.refs >= IMMORTAL) this.#showHolder(object, 'never freed')
    else if (cls !== this.vm.types.int && this.literals.has(object)) this.#showHolder(object, 'a literal of the code')
    return object.id
  }

  /** Of a value to which no reference in the history leads from where it is kept. */
  #showHolder(value: PyObject, why: string): void {
    const recorder = this.#recorder
    if (value.refs >= IMMORTAL) this.immortals++
    const { site } = recorder
    recorder.site = 0
    recorder.hold(value.id, 1, why)
    recorder.site = site
  }

  #showType(type: PyType): void {
    if ((type.flags & typeFlag.HEAP) === 0) return
    this.#recorder.typeInfo(this.recordedType(type)).object = type.id
  }

  #sizeOf(object: PyObject): number {
    const grown = object.cls === this.vm.types.str ? this.grownTexts.sizeOf(object) : -1
    return grown >= 0 ? grown : object.cls.layout.size(object)
  }

  #newLabel(object: PyObject): number {
    const { cls } = object
    if (cls === this.vm.types.str) return this.#textLabel(object)
    const label = this.#recorder.label(labelOf(this.vm, object))
    if (isLabelledByClass(this.vm, cls)) cls.recordedLabel = label
    return label
  }

  /** The label of a str; what it says of the text is worked out once for each text. */
  #textLabel(object: PyObject): number {
    const text = object.data as string // the type `str` has a string as data
    if (text.length < LONG) return this.#labelOfText(object, labelledPart(text))
    const grown = this.grownTexts.labelOf(object)
    if (grown >= 0) return grown
    const label = this.#labelOfText(object, labelledPart(text))
    this.grownTexts.keepLabel(object, label)
    return label
  }

  #labelOfText(object: PyObject, part: string): number {
    const known = this.#labels.get(part)
    if (known !== undefined) return known
    const label = this.#recorder.newLabel(labelOf(this.vm, object))
    if (this.#labels.size === MOST_TEXTS) this.#labels.clear()
    this.#labels.set(part, label)
    return label
  }
}
