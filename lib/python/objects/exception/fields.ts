/** Attributes for the fields of particular exception classes, and reading keyword arguments into them. */
import { closestName } from '../../text/closestName'
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import type { PyContainer, PyObject } from '../PyObject'
import { type KeywordNames, kind } from '../PyType'
import type { GetSet } from '../type/defineType'
import { errorAttribute, setErrorAttribute } from './errorAttributes'
import { exceptionData, extraSlot } from './exceptionData'

/** An attribute that is None until set and after being deleted. */
export function field(name: string): GetSet {
  return {
    field: true,
    get: (vm, self: PyContainer) => ownedField(vm, self, name),
    set: (vm, self: PyContainer, value) => {
      if (value === null) dropErrorAttribute(vm, self, name)
      else setErrorAttribute(vm, self, name, value)
    },
  }
}

/** As field, but fixed once made. */
export function fixedField(name: string): GetSet {
  return {
    field: true,
    get: (vm, self: PyContainer) => ownedField(vm, self, name),
    set: (vm) => {
      throw vm.error('AttributeError', 'readonly attribute')
    },
  }
}

/** An attribute that holds an int, 0 until set. */
export function integerField(name: string): GetSet {
  return {
    field: true,
    get: (vm, self: PyContainer) => {
      const value = errorAttribute(self, name)
      if (value === null) return vm.int(0)
      value.refs++
      return value
    },
    set: (vm, self: PyContainer, value) => {
      if (value === null) throw vm.error('TypeError', "can't delete numeric/char attribute")
      if ((value.cls.kind & kind.INT) === 0) throw vm.error('TypeError', 'an integer is required')
      setErrorAttribute(vm, self, name, value)
    },
  }
}

function ownedField(vm: Vm, self: PyContainer, name: string): PyObject {
  const value = errorAttribute(self, name) ?? vm.none
  value.refs++
  return value
}

export function dropErrorAttribute(vm: Vm, self: PyContainer, name: string): void {
  const { extra } = exceptionData(self)
  const old = extra?.get(name)
  if (extra === null || old === undefined) return
  extra.delete(name)
  vm.recordDrop(self, extraSlot(name))
  vm.decref(old)
}

/** Sets the field to the value, or clears it where there is none. */
export function putField(vm: Vm, self: PyContainer, name: string, value: PyObject | undefined): void {
  if (value === undefined) dropErrorAttribute(vm, self, name)
  else setErrorAttribute(vm, self, name, value)
}

/** Sets the fields named in `allowed` from the call's keywords, clearing the others. */
export function takeKeywords(
  vm: Vm,
  self: PyContainer,
  owner: string,
  allowed: readonly string[],
  args: readonly PyObject[],
  names: KeywordNames,
): void {
  if ((names?.length ?? 0) > allowed.length) throw tooManyKeywords(vm, owner, allowed.length, names?.length ?? 0)
  const unknown = names?.find((name) => !allowed.includes(name))
  if (unknown !== undefined) throw unexpectedKeyword(vm, owner, unknown, allowed)
  const first = args.length - (names?.length ?? 0)
  for (const name of allowed) {
    const at = names?.indexOf(name) ?? -1
    putField(vm, self, name, at < 0 ? undefined : args[first + at])
  }
}

function tooManyKeywords(vm: Vm, owner: string, most: number, given: number): PyRaise {
  return vm.error(
    'TypeError',
    `${owner}() takes at most ${most} keyword argument${most === 1 ? '' : 's'} (${given} given)`,
  )
}

function unexpectedKeyword(vm: Vm, owner: string, name: string, allowed: readonly string[]): PyRaise {
  const close = closestName(name, allowed)
  const hint = close === null ? '' : `. Did you mean '${close}'?`
  return vm.error('TypeError', `${owner}() got an unexpected keyword argument '${name}'${hint}`)
}
