/** Dates of the proleptic Gregorian calendar as ordinals: day 1 is 1 January of year 1. Plain numbers only. */
import { breakTime, daysFromDate } from '../../text/calendar'

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const LAST_ORDINAL = 3_652_059
const EPOCH = 719_163

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function ordinalOf({ year, month, day }: DateParts): number {
  return daysFromDate(year, month, day) + EPOCH
}

export function dateOf(ordinal: number): DateParts {
  const { year, month, day } = breakTime((ordinal - EPOCH) * 86400)
  return { year, month, day }
}

/** Monday is 0. */
export function weekdayOf(parts: DateParts): number {
  return (ordinalOf(parts) + 6) % 7
}

export function dayOfYear(parts: DateParts): number {
  return ordinalOf(parts) - ordinalOf({ year: parts.year, month: 1, day: 1 }) + 1
}

/** The ordinal of the Monday with which the ISO year begins. */
export function firstMonday(year: number): number {
  const first = ordinalOf({ year, month: 1, day: 1 })
  const weekday = (first + 6) % 7
  const monday = first - weekday
  return weekday > 3 ? monday + 7 : monday
}

/** Year, week and weekday (1 to 7) by ISO 8601. */
export function isoCalendar(parts: DateParts): readonly [number, number, number] {
  const today = ordinalOf(parts)
  const year =
    today < firstMonday(parts.year)
      ? parts.year - 1
      : today >= firstMonday(parts.year + 1)
        ? parts.year + 1
        : parts.year
  const days = today - firstMonday(year)
  return [year, Math.floor(days / 7) + 1, (days % 7) + 1]
}
