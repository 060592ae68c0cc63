/**
 * Fits the arguments of a call to a native function's signature, or says what is wrong in CPython's words.
 *
 * The result has one entry a parameter: an object (borrowed), undefined for an optional one left out, an array for `*rest`,
 * the keywords for `**keywords`.
 */
import type { PyObject } from '../PyObject'
import type { KeywordNames } from '../PyType'
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import { closestName } from '../../text/closestName'
import { nameByComparing } from '../function/keywordKey'
import { KeywordValues } from './KeywordValues'
import type { Signature } from './signature'

export type Bound = PyObject | undefined | readonly PyObject[] | ReadonlyMap<string, PyObject>

/** `shown` is the function's name for messages: `list.append` or `len`. */
export function bind(
  vm: Vm,
  signature: Signature,
  shown: string,
  args: readonly PyObject[],
  names: KeywordNames,
): Bound[] {
  if (names === null && fitsAsItStands(signature, args.length)) return [...args]
  if (signature.ofClass && signature.parameters.length === 0 && args.length > 0)
    throw vm.error('TypeError', `${signature.name}() takes no arguments`)
  const count = args.length - (names?.length ?? 0)
  if (signature.convention !== 'keywords') {
    if (names !== null && names.length > 0) throw vm.error('TypeError', `${shown}() takes no keyword arguments`)
    const wrong = wrongCount(signature, shown, count)
    if (wrong !== null) throw vm.error('TypeError', wrong)
    if (signature.convention !== 'positional') return [...args]
  }
  if (signature.isTuple && names !== null && names.length > 0)
    throw vm.error('TypeError', `${signature.messageName}() takes no keyword arguments`)
  const wrong = signature.nameless || signature.isTuple ? wrongTupleCount(signature, count) : null
  if (wrong !== null) throw vm.error('TypeError', wrong)
  return fill(vm, signature, args, count, names)
}

/**
 * As bind, where CPython uses PyArg_ParseTupleAndKeywords: it makes of each argument what is wanted of it, by `convert`, before
 * it finds out whether the others are right.
 */
export function bindInTurn<T>(
  vm: Vm,
  signature: Signature,
  args: readonly PyObject[],
  names: KeywordNames,
  convert: (value: PyObject, at: number) => T,
): (T | undefined)[] {
  const count = args.length - (names?.length ?? 0)
  const given = keywordMap(args, count, names)
  rejectTooMany(vm, signature, count, given.size)
  if (count > signature.most) check(vm, signature, [], count, signature.most, given, names)
  const bound = signature.parameters.map(({ name, optional }, at) => {
    const value = at < count ? args[at] : taken(given, name)
    if (value === undefined && !optional) throw missing(vm, signature, name, at)
    return value === undefined ? undefined : convert(value, at)
  })
  for (const [at, { name }] of signature.parameters.entries()) {
    if (at < count && given.has(name)) throw twice(vm, signature, name, at)
  }
  rejectUnexpected(vm, signature, given, names)
  return bound
}

/** Whether so many arguments without names are each the parameter at their place. */
export function fitsAsItStands({ isPlain, least, most }: Signature, count: number): boolean {
  return isPlain && count >= least && count <= most
}

/** The words of PyArg_ParseTuple. */
function wrongTupleCount(signature: Signature, count: number): string | null {
  const { least, most, parameters } = signature
  const isPlain = parameters.every((parameter) => parameter.kind === 'positional')
  if (!isPlain || (count >= least && count <= most)) return null
  const bound = count < least ? least : most
  const how = least === most ? 'exactly' : count < least ? 'at least' : 'at most'
  return `${named(signature)} takes ${how} ${bound} argument${bound === 1 ? '' : 's'} (${count} given)`
}

function wrongCount(signature: Signature, shown: string, count: number): string | null {
  const { least, most, convention, messageName } = signature
  if (count >= least && count <= most) return null
  if (convention === 'none') return `${shown}() takes no arguments (${count} given)`
  if (convention === 'one') return `${shown}() takes exactly one argument (${count} given)`
  const bound = count < least ? least : most
  const how = least === most ? '' : count < least ? 'at least ' : 'at most '
  return `${messageName} expected ${how}${bound} argument${bound === 1 ? '' : 's'}, got ${count}`
}

function fill(vm: Vm, signature: Signature, args: readonly PyObject[], count: number, names: KeywordNames): Bound[] {
  const { parameters } = signature
  const given = (names?.length ?? 0) === 0 ? null : keywordMap(args, count, names)
  if (given !== null || count > parameters.length) rejectTooMany(vm, signature, count, names?.length ?? 0)
  const bound: Bound[] = []
  let next = 0
  let isComplete = given === null
  for (const { kind, name, optional } of parameters) {
    if (kind === 'keywords') bound.push(restByName(given, names))
    else if (kind === 'rest') {
      bound.push(args.slice(next, count))
      next = count
    } else {
      const isPlaced = kind !== 'keyword' && next < count
      if (isPlaced && kind === 'either' && given?.has(name) === true) throw twice(vm, signature, name, bound.length)
      const value = isPlaced ? args[next++] : kind === 'positional' ? undefined : taken(given, name)
      if (value === undefined && !optional) isComplete = false
      bound.push(value)
    }
  }
  if (next < count || !isComplete) check(vm, signature, bound, count, next, given ?? new Map(), names)
  return bound
}

/** All that is left. */
function restByName(given: Map<string, PyObject> | null, names: KeywordNames): KeywordValues {
  const rest = new KeywordValues()
  names?.forEach((name, i) => {
    const value = given?.get(name)
    if (value !== undefined) rest.add(name, value, names.unpacked?.[i])
  })
  given?.clear()
  return rest
}

function keywordMap(args: readonly PyObject[], count: number, names: KeywordNames): Map<string, PyObject> {
  const map = new Map<string, PyObject>()
  names?.forEach((name, i) => {
    const value = args[count + i]
    if (value !== undefined) map.set(name, value)
  })
  return map
}

function taken(given: Map<string, PyObject> | null, name: string): PyObject | undefined {
  const value = given?.get(name)
  given?.delete(name)
  return value
}

/** The function in messages. */
function named({ messageName, nameless }: Signature): string {
  return nameless ? 'function' : `${messageName}()`
}

function twice(vm: Vm, signature: Signature, name: string, at: number): PyRaise {
  return vm.error('TypeError', `argument for ${named(signature)} given by name ('${name}') and position (${at + 1})`)
}

/**
 * However they are given; where any number may be given by position, those by name are counted alone (not by
 * print, whose arguments CPython has parsed by other code).
 */
function rejectTooMany(vm: Vm, signature: Signature, count: number, keywords: number): void {
  const { parameters } = signature
  const hasRest = parameters.some((parameter) => parameter.kind === 'rest')
  if (parameters.some((parameter) => parameter.kind === 'keywords') || (hasRest && signature.name === 'print')) return
  const total = hasRest ? parameters.length - 1 : parameters.length
  const given = hasRest ? keywords : count + keywords
  if (given <= total) return
  const what = `${hasRest || count === 0 ? 'keyword ' : ''}argument${total === 1 ? '' : 's'}`
  throw vm.error('TypeError', `${named(signature)} takes at most ${total} ${what} (${given} given)`)
}

function check(
  vm: Vm,
  signature: Signature,
  bound: readonly Bound[],
  count: number,
  used: number,
  left: ReadonlyMap<string, PyObject>,
  names: KeywordNames,
): void {
  const { most, least } = signature
  const keywords = names?.length ?? 0
  const name = named(signature)
  if (used < count) {
    if (most === 0 && signature.parameters.some((p) => p.kind === 'keyword'))
      throw vm.error('TypeError', `${name} takes no positional arguments`)
    const total = signature.parameters.length
    const how = least === most && !signature.nameless ? 'exactly' : 'at most'
    const positional = total > most ? 'positional ' : ''
    const plural = most === 1 ? '' : 's'
    const shown = positional === '' ? count + keywords : count
    throw vm.error(
      'TypeError',
      `${name} takes ${most === 0 ? 'no' : `${how} ${most}`} ${positional}argument${plural} (${shown} given)`,
    )
  }
  signature.parameters.forEach((parameter, at) => {
    if (parameter.optional || bound[at] !== undefined) return
    if (parameter.kind === 'keyword') throw missing(vm, signature, parameter.name, at)
    if (parameter.kind === 'positional') {
      const needed = signature.parameters.filter((one) => one.kind === 'positional' && !one.optional).length
      const how = needed === most ? 'exactly' : 'at least'
      throw vm.error(
        'TypeError',
        `${name} takes ${how} ${needed} positional argument${needed === 1 ? '' : 's'} (${count} given)`,
      )
    }
    throw missing(vm, signature, parameter.name, at)
  })
  rejectUnexpected(vm, signature, left, names)
}

function missing(vm: Vm, signature: Signature, name: string, at: number): PyRaise {
  return vm.error('TypeError', `${named(signature)} missing required argument '${name}' (pos ${at + 1})`)
}

function rejectUnexpected(
  vm: Vm,
  signature: Signature,
  left: ReadonlyMap<string, PyObject>,
  names: KeywordNames,
): void {
  const [unexpected] = left.keys()
  if (unexpected === undefined) return
  const key = names?.unpacked?.[names.indexOf(unexpected)]
  throw unexpectedKeyword(vm, signature, unexpected, key)
}

function unexpectedKeyword(
  vm: Vm,
  { messageName, parameters, nameless }: Signature,
  unexpected: string,
  key: PyObject | undefined,
): PyRaise {
  const byName = parameters
    .filter((parameter) => parameter.kind === 'either' || parameter.kind === 'keyword')
    .map((parameter) => parameter.name)
  if (nameByComparing(vm, key, byName) !== null)
    return vm.error('TypeError', `invalid keyword argument for ${nameless ? 'this function' : `${messageName}()`}`)
  const close = closestName(unexpected, byName)
  const hint = close === null ? '' : `. Did you mean '${close}'?`
  return vm.error(
    'TypeError',
    `${nameless ? 'this function' : `${messageName}()`} got an unexpected keyword argument '${unexpected}'${hint}`,
  )
}
