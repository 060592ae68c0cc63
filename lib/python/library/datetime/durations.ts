/** Durations as whole microseconds and back, with their bounds. */
import type { Vm } from '../../vm/Vm'
import type { Delta } from './values'

export const MICROSECONDS_A_DAY = 86_400_000_000n
/** 1970 began so many microseconds after the year 1. */
export const UNIX_EPOCH = 719_163n * MICROSECONDS_A_DAY
const MICROSECONDS_A_SECOND = 1_000_000n
const MOST_DAYS = 999_999_999

export function microsecondsOf({ days, seconds, microseconds }: Delta): bigint {
  return BigInt(days) * MICROSECONDS_A_DAY + BigInt(seconds) * MICROSECONDS_A_SECOND + BigInt(microseconds)
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

/** Days, seconds and microseconds within their ranges; too many days are an OverflowError. */
export function deltaOf(vm: Vm, total: bigint): Delta {
  const days = floorDivide(total, MICROSECONDS_A_DAY)
  const rest = total - days * MICROSECONDS_A_DAY
  if (days >= 2n ** 31n || days < -(2n ** 31n))
    throw vm.error('OverflowError', 'Python int too large to convert to C int')
  if (days > MOST_DAYS || days < -MOST_DAYS)
    throw vm.error('OverflowError', `days=${days}; must have magnitude <= ${MOST_DAYS}`)
  return {
    days: Number(days),
    seconds: Number(rest / MICROSECONDS_A_SECOND),
    microseconds: Number(rest % MICROSECONDS_A_SECOND),
  }
}

export function textOfDelta({ days, seconds, microseconds }: Delta): string {
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const fraction = microseconds === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`
  return (days === 0 ? '' : `${days} day${Math.abs(days) === 1 ? '' : 's'}, `) + clock + fraction
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

export function reprOfDelta({ days, seconds, microseconds }: Delta): string {
  const parts = [
    days === 0 ? '' : `days=${days}`,
    seconds === 0 ? '' : `seconds=${seconds}`,
    microseconds === 0 ? '' : `microseconds=${microseconds}`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '0' : parts.join(', ')
}
