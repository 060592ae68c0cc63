/** What CPython says when the arguments of a call do not fit a Python function. */
import type { Frame } from '../../vm/Frame'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { closestName } from '../../text/closestName'
import { codeFlag } from '../../compile/code'
import type { PyFunction } from './functionData'

function nameOf(func: PyFunction): string {
  return String(func.data.qualname.data)
}

export function missingArguments(
  vm: Vm,
  func: PyFunction,
  frame: Frame,
  from: number,
  to: number,
  which: string,
): PyRaise {
  const { localsPlusNames } = frame.unit.code
  const missing: string[] = []
  for (let i = from; i < to; i++) if ((frame.stack[i] ?? null) === null) missing.push(`'${localsPlusNames[i] ?? ''}'`)
  const plural = missing.length === 1 ? '' : 's'
  return vm.error(
    'TypeError',
    `${nameOf(func)}() missing ${missing.length} required ${which} argument${plural}: ${listed(missing)}`,
  )
}

function listed(names: readonly string[]): string {
  if (names.length <= 1) return names.join('')
  if (names.length === 2) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
}

export function tooManyPositional(vm: Vm, func: PyFunction, given: number, frame: Frame): PyRaise {
  const { code } = frame.unit
  const defaults = func.data.defaults?.data.length ?? 0
  const takes = defaults > 0 ? `from ${code.argCount - defaults} to ${code.argCount}` : String(code.argCount)
  const plural = defaults > 0 ? true : code.argCount !== 1
  const extra = keywordOnlyGiven(frame)
  const shown =
    extra === 0
      ? ''
      : ` positional argument${given === 1 ? '' : 's'} (and ${extra} keyword-only argument${extra === 1 ? '' : 's'})`
  const verb = given === 1 && extra === 0 ? 'was' : 'were'
  return vm.error(
    'TypeError',
    `${nameOf(func)}() takes ${takes} positional argument${plural ? 's' : ''} but ${given}${shown} ${verb} given`,
  )
}

function keywordOnlyGiven(frame: Frame): number {
  const { argCount, kwOnlyArgCount } = frame.unit.code
  let given = 0
  for (let i = argCount; i < argCount + kwOnlyArgCount; i++) if ((frame.stack[i] ?? null) !== null) given++
  return given
}

export function unexpectedKeyword(
  vm: Vm,
  func: PyFunction,
  frame: Frame,
  name: string,
  given: readonly string[],
): PyRaise {
  const positionalOnly = frame.unit.code.localsPlusNames.slice(0, frame.unit.code.posOnlyArgCount)
  const wrong = positionalOnly.filter((one) => given.includes(one))
  if (wrong.length > 0) {
    const message = `${nameOf(func)}() got some positional-only arguments passed as keyword arguments: '${wrong.join(', ')}'`
    return vm.error('TypeError', message)
  }
  const { code } = frame.unit
  const candidates = code.localsPlusNames.slice(code.posOnlyArgCount, code.argCount + code.kwOnlyArgCount)
  const close = (code.flags & codeFlag.VARKEYWORDS) === 0 ? closestName(name, candidates) : null
  const hint = close === null ? '' : `. Did you mean '${close}'?`
  return vm.error('TypeError', `${nameOf(func)}() got an unexpected keyword argument '${name}'${hint}`)
}
