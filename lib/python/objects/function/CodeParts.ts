/**
 * What code objects consist of, as objects: made when a program asks for one.
 *
 * Invariant: equal parts are one object in all the code that was compiled together, and each code object that is there counts as a
 * reference to it, as in CPython, which makes them when it compiles. What CPython makes only when it is asked, each code has by itself.
 * The collector's count knows the tuples that CPython makes early (CodeTuples.ts): here they come and go unnoticed.
 */
import { type Code, fastKind } from '../../compile/code'
import { codeBytes } from '../../compile/encode/layout'
import { exceptionTable, lineTable } from '../../compile/encode/tables'
import { constantsKey } from '../../compile/tupleShapes'
import { latinOf } from '../../text/latin'
import { codeLayoutOf } from '../../vm/codeUnits'
import { prepared, type Unit } from '../../vm/Unit'
import { unnoticed } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'
import type { PyObject } from '../PyObject'
import { newBytes } from '../text/newText'

/** Those that equal code shares. */
type SharedPart = 'consts' | 'names' | 'lines' | 'handlers' | 'filename'
/** Those that a code object makes for itself. */
type OwnPart = 'variables' | 'cells' | 'free' | 'bytes'
export type CodePart = SharedPart | OwnPart

interface Made {
  readonly object: PyObject
  /** How many code objects refer to it. */
  holders: number
}

export class CodeParts {
  private readonly units: Unit[] = []
  private readonly made = new Map<string, Made>()
  private readonly keys = new Map<Unit, Map<CodePart, string>>()
  /** Those of which one was asked for. */
  private readonly asked = new Set<CodePart>()

  constructor(private readonly vm: Vm) {}

  add(unit: Unit): void {
    this.units.push(unit)
    unit.parts = this
  }

  /** Owned. */
  get(unit: Unit, part: CodePart): PyObject {
    this.asked.add(part)
    const key = this.keyOf(unit, part)
    let made = this.made.get(key)
    if (made === undefined) {
      made = this.make(unit, part, key)
      this.made.set(key, made)
    }
    made.object.refs++
    return made.object
  }

  /** A code object is gone; its constants go after this. */
  drop(unit: Unit): void {
    for (const part of this.asked) {
      const key = this.keyOf(unit, part)
      const made = this.made.get(key)
      if (made === undefined) continue
      if (--made.holders > 0) made.object.refs--
      else this.letGo(made, part, key)
    }
  }

  private make(unit: Unit, part: CodePart, key: string): Made {
    const { vm } = this
    const object = isShared(part)
      ? unnoticed(vm, () => vm.untraced(() => newPart(vm, unit, part)))
      : newPart(vm, unit, part)
    const holders = isShared(part)
      ? this.units.filter((one) => !one.isDropped && this.keyOf(one, part) === key).length
      : 1
    object.refs += holders - 1
    return { object, holders }
  }

  /** The last reference that code has; who else has the constants' tuple has them by it. */
  private letGo({ object }: Made, part: CodePart, key: string): void {
    const { vm } = this
    this.made.delete(key)
    if (!isShared(part)) return vm.decref(object)
    if (part === 'consts' && object !== vm.emptyTuple) {
      if (object.refs === 1) object.data = []
      else for (const constant of object.data as PyObject[]) constant.refs++ // it is a tuple
    }
    unnoticed(vm, () => vm.decref(object))
  }

  private keyOf(unit: Unit, part: CodePart): string {
    const keys = this.keys.get(unit) ?? new Map<CodePart, string>()
    const key = keys.get(part) ?? this.newKey(unit, part)
    this.keys.set(unit, keys.set(part, key))
    return key
  }

  private newKey(unit: Unit, part: CodePart): string {
    const shared = isShared(part) ? sharedKey(unit, part) : null
    return `${part} ${shared ?? this.units.indexOf(unit)}`
  }
}

function isShared(part: CodePart): part is SharedPart {
  return part === 'consts' || part === 'names' || part === 'lines' || part === 'handlers' || part === 'filename'
}

/** Equal for parts that are one object; null for one that is like no other. */
function sharedKey(unit: Unit, part: SharedPart): string | null {
  const { code } = unit
  switch (part) {
    case 'consts':
      return constantsKey(code)
    case 'names':
      return JSON.stringify(code.names)
    case 'lines':
      return latinOf(lineTable(code, codeLayoutOf(unit)))
    case 'handlers':
      return latinOf(exceptionTable(code, codeLayoutOf(unit)))
    case 'filename':
      return code.filename
  }
}

/** Owned. The constants are the code's, which counts them (`Unit.constantList`): the tuple does not. */
function newPart(vm: Vm, unit: Unit, part: CodePart): PyObject {
  const { code } = unit
  switch (part) {
    case 'consts':
      return constantTuple(vm, prepared(unit).consts)
    case 'names':
      return texts(vm, code.names)
    case 'lines':
      return newBytes(vm, lineTable(code, codeLayoutOf(unit)))
    case 'handlers':
      return newBytes(vm, exceptionTable(code, codeLayoutOf(unit)))
    case 'filename':
      return vm.intern(code.filename)
    case 'variables':
      return texts(vm, namesOfKind(code, fastKind.LOCAL))
    case 'cells':
      return texts(vm, namesOfKind(code, fastKind.CELL))
    case 'free':
      return texts(vm, namesOfKind(code, fastKind.FREE))
    case 'bytes':
      return newBytes(vm, codeBytes(code, codeLayoutOf(unit)))
  }
}

function constantTuple(vm: Vm, constants: readonly PyObject[]): PyObject {
  const tuple = vm.tuple([...constants])
  if (tuple.gcNext !== null) vm.collector.untrack(tuple)
  return tuple
}

function texts(vm: Vm, names: readonly string[]): PyObject {
  return vm.filledTuple(names.map((name) => vm.internName(name)))
}

export function namesOfKind(code: Code, bits: number): string[] {
  return code.localsPlusNames.filter((_, i) => ((code.localsPlusKinds[i] ?? 0) & bits) !== 0)
}
