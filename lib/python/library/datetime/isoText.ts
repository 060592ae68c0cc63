/** ISO 8601 text to dates and times and back: plain values only. Reading gives null for what is no such text. */
import { dateOf, type DateParts, firstMonday, isLeap, weekdayOf } from './days'
import type { TimeParts } from './values'

const two = (value: number): string => String(value).padStart(2, '0')

export function dateText({ year, month, day }: DateParts): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export const timespecs = ['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'] as const
export type Timespec = (typeof timespecs)[number]

export function timeText({ hour, minute, second, microsecond }: TimeParts, spec: Timespec): string {
  const used = spec === 'auto' ? (microsecond === 0 ? 'seconds' : 'microseconds') : spec
  const parts = [two(hour), two(minute), two(second)].slice(0, used === 'hours' ? 1 : used === 'minutes' ? 2 : 3)
  const fraction = String(microsecond).padStart(6, '0')
  const rest = used === 'milliseconds' ? `.${fraction.slice(0, 3)}` : used === 'microseconds' ? `.${fraction}` : ''
  return parts.join(':') + rest
}

export type Week = { readonly year: number; readonly week: number; readonly weekday: number }

/** A calendar date, or a week date that is still to be checked. */
export function readDate(text: string): DateParts | Week | null {
  const week = /^(\d{4})(-?)W(\d{2})(?:\2(\d))?$/.exec(text)
  if (week !== null) {
    const [, year = '', dash = '', number = '', day = '1'] = week
    if (week[4] === undefined && dash === '' && text.length !== 7) return null
    return { year: Number(year), week: Number(number), weekday: Number(day) }
  }
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (found === null) return null
  const [, year = '', month = '', day = ''] = found
  return { year: Number(year), month: Number(month), day: Number(day) }
}

/** What is wrong with a week date, or the date. */
export function dateOfWeek({ year, week, weekday }: Week): DateParts | string {
  if (year < 1 || year > 9999) return `year must be in 1..9999, not ${year}`
  const first = weekdayOf({ year, month: 1, day: 1 })
  const isLong = first === 3 || (first === 2 && isLeap(year))
  if (week < 1 || week > 53 || (week === 53 && !isLong)) return `Invalid week: ${week}`
  if (weekday < 1 || weekday > 7) return `Invalid weekday: ${weekday} (range is [1, 7])`
  const made = dateOf(firstMonday(year) + (week - 1) * 7 + weekday - 1)
  return made.year < 1 || made.year > 9999 ? `year must be in 1..9999, not ${made.year}` : made
}

export interface ReadTime extends TimeParts {
  /** Microseconds east of UTC; null for a naive time. */
  readonly offset: bigint | null
}

const CLOCK = /^(?:(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?|(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d+))?)?)$/

function readClock(text: string): TimeParts | null {
  const found = CLOCK.exec(text)
  if (found === null) return null
  const [hour = '0', minute = '0', second = '0', fraction = ''] = found.slice(found[5] === undefined ? 1 : 5)
  const microsecond = Number(fraction.slice(0, 6).padEnd(6, '0'))
  return { hour: Number(hour), minute: Number(minute), second: Number(second), microsecond }
}

export function readTime(text: string): ReadTime | null {
  const at = text.search(/[+\-Z]/)
  const clock = readClock(at < 0 ? text : text.slice(0, at))
  if (clock === null) return null
  if (at < 0) return { ...clock, offset: null }
  if (text.charAt(at) === 'Z') return text.length === at + 1 ? { ...clock, offset: 0n } : null
  const zone = readClock(text.slice(at + 1))
  if (zone === null) return null
  const seconds = zone.hour * 3600 + zone.minute * 60 + zone.second
  const size = BigInt(seconds) * 1_000_000n + BigInt(zone.microsecond)
  return { ...clock, offset: text.charAt(at) === '-' ? -size : size }
}

/** Where the date ends in the text of a datetime; after a compact week the count of digits tells whether one is its day. */
export function dateLength(text: string): number {
  const compact = /^\d{4}W\d{2}(\d*)/.exec(text)
  if (compact !== null) {
    const end = compact[0].length
    return end < 9 ? end : end % 2 === 0 ? 7 : 8
  }
  const found = /^\d{4}(?:-W\d{2}(?:-\d)?|-\d{2}-\d{2}|\d{4})/.exec(text)
  return found === null ? text.length : found[0].length
}
