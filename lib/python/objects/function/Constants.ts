/**
 * The constants of one source text as objects of a run: equal ones of equal type are one object, in all the code that was
 * compiled together.
 *
 * Invariant: nothing is counted here. An object that died because all its code did is made anew.
 */
import type { Code, Const } from '../../compile/code'
import { numberKey, type TupleShapes } from '../../compile/tupleShapes'
import { literals } from '../../syntax/literals'
import type { Root } from '../../syntax/tree'
import { latinOf } from '../../text/latin'
import type { LessonModule } from '../../vm/LessonModule'
import { type ConstantSource, lower } from '../../vm/lower'
import { type ConstantKeys, type ConstantList, prepared, type SharedCode } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import { PyObject } from '../PyObject'
import { constantSlice } from '../sequence/slice'
import { addToSet, newSet } from '../set/setItems'
import { newBytes } from '../text/newText'
import { CodeParts } from './CodeParts'
import { CodeTuples } from './CodeTuples'
import { codeObject } from './codeObject'
import type { PyCode } from './functionData'

/** How much code may be made ready within one another. */
const DEEPEST = 100

export class Constants implements ConstantSource {
  private readonly objects = new Map<string, PyObject>()
  private readonly lists = new Map<string, ConstantList>()
  private readonly parts: CodeParts
  private tuples: CodeTuples | null = null
  private depth = 0

  /** `lesson`: the module the text is of, if people of the lesson wrote it. */
  constructor(
    private readonly vm: Vm,
    private readonly lesson: LessonModule | null,
    /** How many collections there were when the text was compiled; of a script, one fewer if compiling it brought one about. */
    private readonly collections = vm.collections,
  ) {
    this.parts = new CodeParts(vm)
  }

  get isDeep(): boolean {
    return this.depth > DEEPEST
  }

  code(code: Code): PyCode {
    const unit = lower(this.vm, code, this.lesson, this)
    unit.tuples = this.tuples
    this.parts.add(unit)
    return codeObject(this.vm, unit)
  }

  /** The code of a module that is imported: the collector counts the tuples in it. */
  module(code: Code, shapes: TupleShapes): PyCode {
    this.tuples = new CodeTuples(this.vm, shapes)
    return this.code(code)
  }

  /** A constant as an object, owned; its key, where that is known. Names among the strings are shared by the whole run. */
  object(value: Const, givenKey: string | null = null): PyObject {
    if (value.type === 'code') return this.code(value.code)
    const key = givenKey ?? keyOf(value)
    const known = this.objects.get(key)
    if (known !== undefined && known.refs > 0 && isStill(known, value)) {
      known.refs++
      return known
    }
    const made = this.vm.untraced(() => this.make(value))
    this.objects.set(key, made)
    this.vm.showing.literals.add(made)
    return made
  }

  /** Code that has the same constants as other code shares the list of them. */
  list(values: readonly Const[], shared: SharedCode): ConstantList {
    const { each, all: key } = (shared.keys ??= keysOf(values))
    const known = key === null ? undefined : this.lists.get(key)
    if (known !== undefined && known.holders > 0) {
      known.holders++
      return known
    }
    this.depth++
    const made = { objects: values.map((value, at) => this.object(value, each[at])), holders: 1 }
    this.depth--
    if (key !== null) this.lists.set(key, made)
    return made
  }

  /**
   * CPython keeps a script's syntax tree while the script runs, and with it the objects of its literals: they are counted,
   * and the caller's to drop.
   */
  hold(code: PyCode, tree: Root): PyObject[] {
    this.prepareAll(code)
    const keys = new Set(Array.from(literals(tree), keyOf))
    const held = [...keys].flatMap((key) => this.objects.get(key) ?? [])
    for (const object of held) object.refs++
    return held
  }

  /** Each code before what is in it, which may be nested deeper than the stack goes. */
  private prepareAll(outermost: PyCode): void {
    const left = [outermost]
    for (let code = left.pop(); code !== undefined; code = left.pop()) {
      const inside = prepared(code.data).consts.filter((value) => value.cls === this.vm.types.code)
      left.push(...(inside.toReversed() as PyCode[])) // exact code
    }
  }

  private make(value: Exclude<Const, { readonly type: 'code' }>): PyObject {
    const { vm } = this
    switch (value.type) {
      case 'none':
        return vm.newNone()
      case 'bool':
        return vm.bool(value.value)
      case 'ellipsis':
        vm.ellipsis.refs++
        return vm.ellipsis
      case 'int':
        return vm.int(value.value)
      case 'float':
        return vm.float(value.value)
      case 'complex':
        return new PyObject(vm.types.complex, { real: 0, imaginary: value.imag })
      case 'complexPair':
        return new PyObject(vm.types.complex, { real: value.real, imaginary: value.imag })
      case 'str':
        return /^\w*$/.test(value.value) ? vm.intern(value.value) : vm.str(value.value)
      case 'bytes':
        return newBytes(vm, value.value)
      case 'tuple':
        return this.tuple(value.items.map((item) => this.object(item)))
      case 'frozenset':
        return this.frozenSet(value.items.map((item) => this.object(item)))
      case 'slice':
        return this.slice(value.items.map((item) => this.object(item)))
    }
  }

  /** CPython's compiler made it before the program ran: its collector has it until it looks through it for the first time. */
  private tuple(items: PyObject[]): PyObject {
    const { vm } = this
    if (items.length === 0) return vm.tuple(items)
    const tuple = vm.uncountedTuple(items)
    if (tuple.gcNext === null && this.collections === vm.collections) vm.collector.track(tuple)
    return tuple
  }

  private slice(parts: readonly PyObject[]): PyObject {
    const { none } = this.vm
    const [start = none, stop = none, step = none] = parts
    return constantSlice(this.vm, start, stop, step)
  }

  private frozenSet(items: readonly PyObject[]): PyObject {
    const set = newSet(this.vm, this.vm.types.frozenset)
    for (const item of items) {
      addToSet(this.vm, set, item)
      this.vm.decref(item)
    }
    return set
  }
}

/** Equal for constants that are one object. */
function keyOf(value: Exclude<Const, { readonly type: 'code' }>): string {
  switch (value.type) {
    case 'none':
    case 'ellipsis':
      return value.type
    case 'bool':
    case 'int':
      return `${value.type} ${value.value}`
    case 'float':
      return `float ${numberKey(value.value)}`
    case 'complex':
      return `complex 0 ${numberKey(value.imag)}`
    case 'complexPair':
      return `complex ${numberKey(value.real)} ${numberKey(value.imag)}`
    case 'str':
      return `str ${value.value}`
    case 'bytes':
      return `bytes ${latinOf(value.value)}`
    case 'tuple':
    case 'frozenset':
    case 'slice':
      return `${value.type} ${value.items.map(itemKey).join('')}`
  }
}

/** No item's key can be taken for the end of another's. */
function keysOf(values: readonly Const[]): ConstantKeys {
  const each = values.map((value) => (value.type === 'code' ? null : keyOf(value)))
  return { each, all: each.includes(null) ? null : values.map(itemKey).join('') }
}

function itemKey(item: Const): string {
  if (item.type === 'code') throw new RangeError('itemKey: code within a constant')
  const key = keyOf(item)
  return `${key.length}:${key}`
}

/** Not so of a number that died: another may have been made of it (Deaths.ts). */
function isStill(known: PyObject, value: Exclude<Const, { readonly type: 'code' }>): boolean {
  return (value.type !== 'int' && value.type !== 'float') || Object.is(known.data, value.value)
}
