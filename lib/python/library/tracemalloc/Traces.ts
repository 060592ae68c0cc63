/**
 * What `tracemalloc` knows while it traces: of each object that was made since then and is alive, its bytes and where it was
 * made.
 *
 * An object counts from when the history shows it: as soon as anything but the evaluation stack refers to it. Its place is
 * the line that runs then, or for a container the statement that made it. Constants and shared values were there before.
 */
import { THROUGH_LIBRARY } from '../../../heap/history/event'
import type { SizeWatch } from '../../../heap/history/Recorder'
import { IMMORTAL } from '../../../heap/HeapObject'
import { lineOfFrame } from '../../vm/lineOfFrame'
import { PyContainer, type PyObject } from '../../objects/PyObject'
import { FreeLists } from './FreeLists'
import type { Frame } from '../../vm/Frame'
import type { PyType } from '../../objects/PyType'
import type { BirthWatch, Vm } from '../../vm/Vm'

export interface Place {
  readonly filename: string
  readonly line: number
}

export interface Trace {
  size: number
  /** Innermost first, as many as the limit lets through. */
  readonly places: readonly Place[]
  /** How many frames there were. */
  readonly depth: number
  readonly cls: PyType
  /** Bytes that came from a free list. */
  readonly saved: number
}

/** What one trace takes of memory itself, in bytes: `get_tracemalloc_memory` counts it. */
const TRACE_BYTES = 64

/** Made by the interpreter before the program began. */
function isOfStart(object: PyObject): boolean {
  return object instanceof PyContainer && object.site === 0
}

export class Traces implements BirthWatch, SizeWatch {
  /** By the objects' numbers in the history. */
  readonly byId = new Map<number, Trace>()
  now = 0
  peak = 0
  private readonly freeLists: FreeLists
  /** File names of the lesson's modules, by their numbers in the history. */
  private readonly filenames = new Map<number, string>()

  constructor(
    private readonly vm: Vm,
    private readonly limit: number,
  ) {
    this.freeLists = new FreeLists(vm)
  }

  born(object: PyObject, size: number): void {
    if (object.refs >= IMMORTAL || this.isConstant(object) || isOfStart(object)) return
    const { frame } = this.vm.thread
    const places: Place[] = []
    let depth = this.ownPlace(object, frame, places)
    for (let at = frame; at !== null; at = at.back) {
      depth++
      if (places.length < this.limit) places.push({ filename: at.unit.code.filename, line: lineOfFrame(at) })
    }
    if (places.length === 0) places.push({ filename: '<unknown>', line: 0 })
    const saved = this.freeLists.take(object, size)
    this.byId.set(object.id, { size: size - saved, places, depth: Math.max(depth, 1), cls: object.cls, saved })
    this.add(size - saved)
  }

  /** What only the evaluation stack held was there beside the rest. */
  passing(object: PyObject): void {
    this.peak = Math.max(this.peak, this.now + object.cls.layout.size(object))
  }

  freed(id: number): void {
    const trace = this.byId.get(id)
    if (trace === undefined) return
    this.byId.delete(id)
    this.freeLists.giveBack(trace.cls)
    this.now -= trace.size
  }

  resized(id: number, size: number): void {
    const trace = this.byId.get(id)
    if (trace === undefined) return
    const traced = size - trace.saved
    this.add(traced - trace.size)
    trace.size = traced
  }

  clear(): void {
    this.byId.clear()
    this.now = 0
    this.peak = 0
  }

  get ownBytes(): number {
    return this.byId.size * TRACE_BYTES
  }

  private add(bytes: number): void {
    this.now += bytes
    if (this.now > this.peak) this.peak = this.now
  }

  private isConstant(object: PyObject): boolean {
    for (let at = this.vm.thread.frame; at !== null; at = at.back) if (at.unit.consts.includes(object)) return true
    return this.vm.interned.get(String(object.data)) === object
  }

  /** The statement that made a container, where that is not the one that runs; how many frames it adds. */
  private ownPlace(object: PyObject, frame: Frame | null, places: Place[]): number {
    const { recorder } = this.vm
    if (frame !== null) {
      const running = recorder.statementInfo(frame.site & ~THROUGH_LIBRARY)
      if (frame.unit.isLesson && running !== null) this.filenames.set(running.module, frame.unit.code.filename)
    }
    if (!(object instanceof PyContainer) || object.site === frame?.site) return 0
    const made = (object.site & THROUGH_LIBRARY) !== 0 ? null : recorder.statementInfo(object.site)
    const filename = made === null ? undefined : this.filenames.get(made.module)
    if (made === null || filename === undefined) return 0
    places.push({ filename, line: made.line })
    return 1
  }
}
