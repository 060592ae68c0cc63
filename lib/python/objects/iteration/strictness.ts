/** `zip(..., strict=True)` and `map(..., strict=True)`: what is wrong when iterators do not end together. */
import { closestName } from '../../text/closestName'
import type { Vm } from '../../vm/Vm'
import type { PyRaise } from '../../vm/PyRaise'
import type { PyObject } from '../PyObject'
import type { KeywordNames } from '../PyType'
import { dropStopValue, rawNext } from './rawNext'

function unequal(vm: Vm, name: string, at: number, how: 'shorter' | 'longer'): PyRaise {
  const others = at === 1 ? ' 1' : `s 1-${at}`
  return vm.error('ValueError', `${name}() argument ${at + 1} is ${how} than argument${others}`)
}

/** Iterator `ended` was the first to end: all before it still had an item, so it must be the first one, and no other longer. */
export function checkEnd(vm: Vm, name: string, iterators: readonly PyObject[], ended: number): void {
  if (ended > 0) {
    dropStopValue(vm)
    throw unequal(vm, name, ended, 'shorter')
  }
  for (let at = 1; at < iterators.length; at++) {
    const iterator = iterators[at]
    const item = iterator === undefined ? null : rawNext(vm, iterator)
    dropStopValue(vm)
    if (item === null) continue
    vm.decref(item)
    throw unequal(vm, name, at, 'longer')
  }
}

/** The value of `strict`, the one keyword that these types take. */
export function strictArgument(vm: Vm, name: string, args: readonly PyObject[], names: KeywordNames): boolean {
  if (names === null || names.length === 0) return false
  if (names.length > 1)
    throw vm.error('TypeError', `${name}() takes at most 1 keyword argument (${names.length} given)`)
  const unexpected = names.find((keyword) => keyword !== 'strict')
  if (unexpected !== undefined) {
    const hint = closestName(unexpected, ['strict']) === null ? '' : ". Did you mean 'strict'?"
    throw vm.error('TypeError', `${name}() got an unexpected keyword argument '${unexpected}'${hint}`)
  }
  const value = args.at(-1)
  return value !== undefined && vm.truth(value)
}
