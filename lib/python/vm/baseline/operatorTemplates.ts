/** Operators, comparisons and subscripts: numbers and lists at hand by themselves, all else through the frame's stack. */
import { INPLACE, nb } from '../../objects/PyType'
import { compareOps } from '../../objects/protocol/compare'
import type { StackText } from './StackText'
import { besides, branchOn, drop, dropInts, isOwned, taken, type Template, uncounted } from './template'

const SUBSCRIPT = 26

/** What ints of the host's exact range come to, if that is in it too; by operator. */
const exact: ReadonlyMap<number, string> = new Map([
  [nb.ADD, '+'],
  [nb.SUBTRACT, '-'],
  [nb.MULTIPLY, '*'],
])

/** An operator of anything but numbers that are at hand; `r` is its result. */
function otherOperator(out: StackText, arg: number, mask: number): string {
  return taken(
    out,
    2,
    `next = enterOperator(vm, frame, ${arg})
if (next === null) replaceBinary(vm, frame, ${arg}, ${mask})
else { next = within(vm, next); if (next !== frame || frame.pc !== ${out.pc + 1}) return next }`,
  )
}

export const storeSubscript: Template = (out, { mask }) => {
  const key = out.peek(0)
  const container = out.peek(1)
  const value = out.peek(2)
  const lives = isOwned(mask, 1) ? `${container}.refs > 1 && ` : ''
  out.line(`if (${lives}setListItem(vm, ${container}, ${key}, ${value}, ${isOwned(mask, 2)})) {`)
  out.line(`${dropInts([key, isOwned(mask, 0)])}${uncounted(container, isOwned(mask, 1))}`)
  out.line(`} else {${besides(out, `storeSubscript(vm, frame, ${mask})`)}}`)
  out.pop()
  out.pop()
  out.pop()
}

/** Whether both are exact ints or floats. */
function areReal(left: string, right: string): string {
  return `(${left}.cls === float || ${left}.cls === int) && (${right}.cls === float || ${right}.cls === int)`
}

export const binary: Template = (out, { arg, mask }) => {
  const right = out.peek(0)
  const left = out.peek(1)
  if (arg === SUBSCRIPT) {
    const slow = taken(out, 2, `replaceBinary(vm, frame, ${arg}, ${mask})`)
    // A container that the stack alone has dies of it, which may run anything.
    const lives = isOwned(mask, 1) ? `${left}.refs > 1` : 'true'
    out.line(`r = ${lives} ? listItem(vm, ${left}, ${right}) : null`)
    out.line(`if (r === null) {${slow}}`)
    out.line(`else {${uncounted(left, isOwned(mask, 1))}${dropInts([right, isOwned(mask, 0)])}}`)
  } else {
    const sign = exact.get(arg >= INPLACE ? arg - INPLACE : arg)
    const drops = dropInts([left, isOwned(mask, 1)], [right, isOwned(mask, 0)])
    out.line(`if (${left}.cls === int && ${right}.cls === int) {`)
    if (sign === undefined) out.line(`r = smallArithmetic(vm, ${left}.data, ${right}.data, ${arg})`)
    else {
      out.line(`if (typeof ${left}.data === 'number' && typeof ${right}.data === 'number') {`)
      out.line(`n = ${left}.data ${sign} ${right}.data`)
      out.line(
        `r = n <= ${Number.MAX_SAFE_INTEGER} && n >= ${Number.MIN_SAFE_INTEGER} ? vm.int(n${sign === '*' ? ' + 0' : ''}) : null } else r = null`,
      )
    }
    out.line(`} else r = ${areReal(left, right)} ? floatArithmetic(vm, ${left}.data, ${right}.data, ${arg}) : null`)
    out.line(`if (r === null) {${otherOperator(out, arg, mask)}}${drops === '' ? '' : `else {${drops}}`}`)
  }
  out.pop()
  out.pop()
  out.push('r')
}

const comparisons = compareOps.map((sign) => (sign === '==' ? '===' : sign === '!=' ? '!==' : sign))

export const compare: Template = (out, { arg, mask, branch }) => {
  const right = out.peek(0)
  const left = out.peek(1)
  const sign = `${left}.data ${comparisons[arg >> 5] ?? '>='} ${right}.data`
  const areNumbers = `typeof ${left}.data === 'number' && typeof ${right}.data === 'number' && ${areReal(left, right)}`
  out.line(`if (${left}.cls === int && ${right}.cls === int || ${areNumbers}) {`)
  const drops = dropInts([right, isOwned(mask, 0)], [left, isOwned(mask, 1)])
  out.line(`${branch === null ? `r = vm.bool(${sign})` : `c = ${sign}`}; ${drops}`)
  const slow =
    branch === null
      ? taken(out, 2, `replaceComparison(vm, frame, ${arg}, ${mask})`)
      : besides(out, `c = takeComparison(vm, frame, ${arg}, ${mask})`)
  out.line(`} else {${slow}}`)
  out.pop()
  out.pop()
  if (branch !== null) return branchOn(out, branch)
  out.push('r')
  return false
}

export const isSame: Template = (out, { arg, mask, branch }) => {
  const right = out.pop()
  const left = out.pop()
  out.line(`c = ${left} ${arg === 1 ? '!==' : '==='} ${right}`)
  if (isOwned(mask, 0)) drop(out, right)
  if (isOwned(mask, 1)) drop(out, left)
  if (branch !== null) return branchOn(out, branch)
  out.push('vm.bool(c)')
  return false
}

export const truth: Template = (out, { mask, branch }) => {
  const value = out.peek(0)
  out.line(`if (${value} === vm.true_ || ${value} === vm.false_) r = ${value}`)
  out.line(`else {${taken(out, 1, `replaceByTruth(vm, frame, ${mask})`)}}`)
  out.pop()
  if (branch === null) {
    out.push('r')
    return false
  }
  out.line('c = r === vm.true_; r.refs--')
  return branchOn(out, branch)
}
