/**
 * The zone of local times, as glibc reads it from the variable TZ: names, offsets and the rules of daylight saving that POSIX
 * writes as `EST+05EDT,M3.2.0,M11.1.0`. There is no database of zones: a place's name says no more than itself.
 */
import { breakTime, type BrokenTime, daysFromDate } from '../text/calendar'

export interface ZoneHalf {
  readonly name: string
  /** Seconds east of Greenwich. */
  readonly offset: number
  readonly isDaylight: boolean
}

/** The second of a year, in local time, at which a half begins. */
type Change = (year: number) => number

const DAY = 86400
const HOUR = 3600
/** glibc knows of no changes before it. */
const FIRST_YEAR = 1970

export class LocalZone {
  constructor(
    readonly standard: ZoneHalf,
    /** Null where there is none. */
    readonly daylight: ZoneHalf | null = null,
    private readonly begins: Change = () => 0,
    private readonly ends: Change = () => 0,
  ) {}

  /** What holds at a moment. */
  at(seconds: number): ZoneHalf {
    const { standard, daylight } = this
    if (daylight === null) return standard
    const year = Math.max(breakTime(seconds).year, FIRST_YEAR)
    const from = this.begins(year) - standard.offset
    const to = this.ends(year) - daylight.offset
    const isOn = from > to ? seconds < to || seconds >= from : seconds >= from && seconds < to
    return isOn ? daylight : standard
  }

  /** What clocks show at a moment. */
  shown(seconds: number): BrokenTime {
    return breakTime(seconds + this.at(seconds).offset)
  }

  /** `mktime`: the moment that a local time names. `isDaylight` is below 0 where nobody says; then daylight saving goes first. */
  moment(local: number, isDaylight: number): number {
    const { standard, daylight } = this
    if (daylight === null || isDaylight === 0) return local - standard.offset
    const early = local - daylight.offset
    return isDaylight > 0 || this.at(early).isDaylight ? early : local - standard.offset
  }
}

const named = (name: string, offset: number): LocalZone => new LocalZone({ name, offset, isDaylight: false })

const NAME = /^(?:<([A-Za-z0-9+-]+)>|([A-Za-z]{3,}))/
const OFFSET = /^([+-]?)(\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}))?/
const RULE = /^,(?:M(\d{1,2})\.(\d)\.(\d)|J(\d{1,3})|(\d{1,3}))(?:\/([+-]?)(\d{1,3})(?::(\d{1,2}))?(?::(\d{1,2}))?)?/

export function readZone(variable: string | undefined): LocalZone {
  const text = variable?.replace(/^:/, '') ?? ''
  if (text === '') return named('UTC', 0)
  const [standard, afterStandard] = readHalf(text, 0)
  if (standard === null) return named('', 0)
  const [daylight, rest] = readHalf(afterStandard, standard.offset + HOUR)
  if (daylight === null) return new LocalZone({ ...standard, isDaylight: false })
  const [begins, afterBegin] = readRule(rest, ',M3.2.0')
  const [ends] = readRule(afterBegin, ',M11.1.0')
  return new LocalZone({ ...standard, isDaylight: false }, { ...daylight, isDaylight: true }, begins, ends)
}

/** A name and its offset, which is written as hours west; and what comes after them. */
function readHalf(text: string, otherwise: number): [{ name: string; offset: number } | null, string] {
  const found = NAME.exec(text)
  if (found === null) return [null, text]
  const rest = text.slice(found[0].length)
  const name = found[1] ?? found[2] ?? ''
  const west = OFFSET.exec(rest)
  if (west === null) return [{ name, offset: otherwise }, rest]
  const size = Math.min(Number(west[2]), 24) * HOUR + Number(west[3] ?? 0) * 60 + Number(west[4] ?? 0)
  return [{ name, offset: west[1] === '-' ? size : 0 - size }, rest.slice(west[0].length)]
}

function readRule(text: string, otherwise: string): [Change, string] {
  const found = RULE.exec(text) ?? RULE.exec(otherwise)
  if (found === null) throw new RangeError(`readRule: ${otherwise} is no rule`)
  const [whole, month, week, day, counted, plain, sign, hours, minutes, seconds] = found
  const size = hours === undefined ? 2 * HOUR : Number(hours) * HOUR + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  const time = sign === '-' ? -size : size
  const dayOf = (year: number): number => {
    if (month !== undefined) return weekdayOfMonth(year, Number(month), Number(week), Number(day))
    if (counted !== undefined) return countedDay(year, Number(counted))
    return daysFromDate(year, 1, 1) + Number(plain)
  }
  return [(year) => dayOf(year) * DAY + time, text.startsWith(whole) ? text.slice(whole.length) : text]
}

/** The nth Sunday (0) to Saturday of a month; the fifth is the last. */
function weekdayOfMonth(year: number, month: number, week: number, weekday: number): number {
  const first = daysFromDate(year, month, 1)
  const next = month === 12 ? daysFromDate(year + 1, 1, 1) : daysFromDate(year, month + 1, 1)
  const ahead = (((weekday - first - 4) % 7) + 7) % 7
  let day = first + ahead
  for (let round = 1; round < week && day + 7 < next; round++) day += 7
  return day
}

/** A day counted from 1 as if no year had a 29th of February. */
function countedDay(year: number, day: number): number {
  const first = daysFromDate(year, 1, 1)
  const isLeap = daysFromDate(year + 1, 1, 1) - first === 366
  return first + day - 1 + (isLeap && day >= 60 ? 1 : 0)
}
