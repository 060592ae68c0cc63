/**
 * Taking exception groups apart: by a class, several classes or a function. What is taken and what is left keep the shape
 * of the group, its traceback, cause, context and notes.
 *
 * A group within a group is one step of JavaScript's stack; deeper than MAX_DEPTH ends in RecursionError, as in CPython.
 * Source: exceptiongroup_split_recursive and its neighbours in CPython 3.14's Objects/exceptions.c.
 */
import type { Vm } from '../../vm/Vm'
import { findAttr, setAttr } from '../protocol/attributes'
import { call, callMethod } from '../protocol/calls'
import { enterNative } from '../protocol/compare'
import { itemsOf } from '../protocol/iterate'
import { isSubtype } from '../protocol/lookup'
import { truth } from '../protocol/truth'
import type { PyContainer, PyObject } from '../PyObject'
import { kind, type PyType } from '../PyType'
import { errorAttribute } from './errorAttributes'
import { CONTEXT_SLOT, exceptionData, isExceptionClass } from './exceptionData'
import { setCause } from './raising'
import { setTraceback } from './traceback'

/** Whether an exception is one of those looked for. */
type Matcher = (exception: PyObject) => boolean

/** Owned; null for nothing. */
interface Parts {
  readonly match: PyObject | null
  readonly rest: PyObject | null
}

/** `group.split(value)` */
export function splitByValue(vm: Vm, group: PyContainer, value: PyObject): PyObject {
  const { match, rest } = split(vm, group, matcherOf(vm, value), true)
  return vm.tuple([match ?? vm.newNone(), rest ?? vm.newNone()])
}

/** `group.subgroup(value)` */
export function subgroupByValue(vm: Vm, group: PyContainer, value: PyObject): PyObject {
  return split(vm, group, matcherOf(vm, value), false).match ?? vm.newNone()
}

/** The part of `group` that consists of these very exceptions (no groups), owned; null for nothing. */
export function projection(vm: Vm, group: PyContainer, kept: ReadonlySet<PyObject>): PyObject | null {
  return split(vm, group, (exception) => kept.has(exception), false).match
}

function matcherOf(vm: Vm, value: PyObject): Matcher {
  if (isExceptionClass(vm, value)) return (exception) => isSubtype(exception.cls, value as PyType) // just tested
  if ((value.cls.kind & kind.TUPLE) !== 0) {
    const classes = value.data as readonly PyObject[] // kind says it is a tuple
    if (classes.every((cls) => isExceptionClass(vm, cls))) {
      return (exception) => classes.some((cls) => isSubtype(exception.cls, cls as PyType)) // just tested
    }
  } else if (value.cls.slots.call !== null && (value.cls.kind & kind.TYPE) === 0)
    return (exception) => ask(vm, value, exception)
  throw vm.error(
    'TypeError',
    'expected an exception type, a tuple of exception types, or a callable (other than a class)',
  )
}

function ask(vm: Vm, predicate: PyObject, exception: PyObject): boolean {
  const answer = call(vm, predicate, [exception])
  try {
    return truth(vm, answer)
  } finally {
    vm.decref(answer)
  }
}

function split(vm: Vm, exception: PyContainer, matches: Matcher, keepsRest: boolean): Parts {
  if (matches(exception)) return { match: counted(exception), rest: null }
  if (!vm.isInstanceOf(exception, 'BaseExceptionGroup'))
    return { match: null, rest: keepsRest ? counted(exception) : null }
  enterNative(vm, ' in exceptiongroup_split_recursive')
  try {
    return splitMembers(vm, exception, matches, keepsRest)
  } finally {
    vm.thread.nativeDepth--
  }
}

function splitMembers(vm: Vm, group: PyContainer, matches: Matcher, keepsRest: boolean): Parts {
  const taken: PyObject[] = []
  const left: PyObject[] = []
  try {
    for (const member of (errorAttribute(group, 'exceptions')?.data ?? []) as readonly PyContainer[]) {
      const { match, rest } = split(vm, member, matches, keepsRest) // a tuple of exceptions inside
      if (match !== null) taken.push(match)
      if (rest !== null) left.push(rest)
    }
    const match = subset(vm, group, taken)
    return { match, rest: keepsRest ? subset(vm, group, left) : null }
  } finally {
    for (const part of [...taken, ...left]) vm.decref(part)
  }
}

function counted(object: PyObject): PyObject {
  object.refs++
  return object
}

/** A group like `original` of these members (borrowed), as its `derive` makes it; null for none. */
function subset(vm: Vm, original: PyContainer, members: readonly PyObject[]): PyObject | null {
  if (members.length === 0) return null
  const list = vm.list(members.map(counted))
  const made = deriveFrom(vm, original, list)
  try {
    copyCircumstances(vm, original, made)
  } catch (error) {
    vm.decref(made)
    throw error
  }
  return made
}

function deriveFrom(vm: Vm, original: PyContainer, members: PyObject): PyContainer {
  let made: PyObject
  try {
    made = callMethod(vm, original, 'derive', [members])
  } finally {
    vm.decref(members)
  }
  if (vm.isInstanceOf(made, 'BaseExceptionGroup')) return made as PyContainer // exceptions are containers
  vm.decref(made)
  throw vm.error('TypeError', 'derive must return an instance of BaseExceptionGroup')
}

function copyCircumstances(vm: Vm, from: PyContainer, to: PyContainer): void {
  const source = exceptionData(from)
  const target = exceptionData(to)
  if (source.traceback !== null) setTraceback(vm, to, source.traceback)
  const oldContext = target.context
  target.context = source.context === null ? null : counted(source.context)
  if (target.context !== null) vm.recordStore(to, CONTEXT_SLOT, target.context)
  vm.xdecref(oldContext)
  setCause(vm, to, source.cause === null ? null : counted(source.cause))
  target.suppressContext = source.suppressContext
  copyNotes(vm, from, to)
}

function copyNotes(vm: Vm, from: PyContainer, to: PyContainer): void {
  const notes = findAttr(vm, from, '__notes__')
  if (notes === null) return
  try {
    if ((notes.cls.kind & (kind.LIST | kind.TUPLE)) === 0) return
    const copy = vm.list(itemsOf(vm, notes))
    setAttr(vm, to, '__notes__', copy)
    vm.decref(copy)
  } finally {
    vm.decref(notes)
  }
}
