/**
 * The tuples of a module's code: CPython's collector counts them when a module is read, although nobody holds them but code.
 *
 * Equal ones are one tuple in all the code that was compiled together. What only the module's body and those of its
 * classes have is freed when the module has run.
 */
import { type Code, type Const, codeFlag } from '../compile/code'
import { unseenBirth, unseenDeath } from '../vm/unseen'
import type { CodeTuples, Unit } from '../vm/Unit'
import type { Vm } from '../vm/Vm'

/** Counts them as born while `run` works, and those that are dropped as dead after it. */
export function withCodeTuples(vm: Vm, { code, shared }: Unit, run: () => void): void {
  const { kept, dropped } = (shared.tuples ??= codeTuples(code))
  for (const length of [...kept, ...dropped]) unseenBirth(vm, vm.freeLists.tuples[length])
  try {
    run()
  } finally {
    for (const length of dropped) unseenDeath(vm, vm.freeLists.tuples[length])
  }
}

function codeTuples(module: Code): CodeTuples {
  const once = new Map<string, number>()
  const kept = new Map<string, number>()
  look(module, true)
  for (const key of kept.keys()) once.delete(key)
  return { kept: [...kept.values()], dropped: [...once.values()] }

  function look(code: Code, isOnce: boolean): void {
    const found = isOnce ? once : kept
    note(found, code.names.join(), code.names.length)
    note(found, code.localsPlusNames.join(), code.localsPlusNames.length)
    const isShared = code.consts.every(({ type }) => type !== 'code')
    note(
      found,
      isShared ? JSON.stringify(code.consts, plain) : `${code.qualname}:${code.firstLine}`,
      code.consts.length,
    )
    for (const value of code.consts) lookAt(value, found)
  }

  function lookAt(value: Const, found: Map<string, number>): void {
    if (value.type === 'code') look(value.code, (value.code.flags & codeFlag.NEWLOCALS) === 0)
    if (value.type !== 'tuple') return
    note(found, JSON.stringify(value, plain), value.items.length)
    for (const item of value.items) lookAt(item, found)
  }
}

function note(found: Map<string, number>, key: string, length: number): void {
  if (length > 0) found.set(`${length} ${key}`, length)
}

/** What JSON has no text for. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}
