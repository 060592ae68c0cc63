/**
 * The rule at the end of a zone's file: what holds after its last change, as POSIX writes it (`CET-1CEST,M3.5.0,M10.5.0/3`). Plain
 * numbers and texts; what is wrong with a rule is said in the words of CPython 3.14's _zoneinfo.c.
 */
import { daysFromDate } from '../../text/calendar'

/** A kind of time: seconds east of Greenwich, how many of them are daylight saving, and its name. */
export interface ZoneKind {
  readonly offset: number
  readonly saving: number
  readonly name: string
}

/** The second of a year, in local time, at which a half begins. */
type Change = (year: number) => number

export interface ZoneRule {
  readonly standard: ZoneKind
  /** Null where it is always standard time. */
  readonly daylight: { readonly kind: ZoneKind; readonly begins: Change; readonly ends: Change } | null
}

const DAY = 86400
const HOUR = 3600
const MOST_HOURS = 24
const MOST_RULE_HOURS = 167
const NAME = /^(?:<([A-Za-z0-9+-]+)>|([A-Za-z]+))/
const OFFSET = /^([+-]?)(\d{1,3})(?::(\d\d)(?::(\d\d))?)?(?!:)/
const DATE = /^(?:M(\d\d?)\.(\d)\.(\d)|(J?)(\d{1,3}))/
const TIME = /^\/([+-]?)(\d{1,3})(?::(\d\d)(?::(\d\d))?)?(?!:)/

/** The rule, or what is wrong with it, to be followed by the text itself. */
export function readRule(text: string): ZoneRule | string {
  const standard = NAME.exec(text)
  if (standard === null) return 'Invalid STD format in '
  let rest = text.slice(standard[0].length)
  const west = OFFSET.exec(rest)
  if (west === null || Number(west[2]) > MOST_HOURS) return 'Invalid STD offset in '
  const offset = -secondsOf(west)
  rest = rest.slice(west[0].length)
  const kind = { offset, saving: 0, name: nameOf(standard) }
  return rest === '' ? { standard: kind, daylight: null } : readDaylight(rest, kind)
}

function readDaylight(text: string, standard: ZoneKind): ZoneRule | string {
  const name = NAME.exec(text)
  if (name === null) return 'Invalid DST format in '
  let rest = text.slice(name[0].length)
  let offset = standard.offset + HOUR
  if (!rest.startsWith(',')) {
    const west = OFFSET.exec(rest)
    if (west === null || Number(west[2]) > MOST_HOURS) return 'Invalid DST offset in '
    offset = -secondsOf(west)
    rest = rest.slice(west[0].length)
  }
  const changes: Change[] = []
  while (changes.length < 2) {
    if (!rest.startsWith(',')) return 'Missing transition rules in TZ string: '
    const read = readChange(rest.slice(1))
    if (read === null) return 'Malformed transition rule in TZ string: '
    changes.push(read.change)
    rest = read.rest
  }
  if (rest !== '') return 'Extraneous characters at end of TZ string: '
  const [begins = never, ends = never] = changes
  const kind = { offset, saving: offset - standard.offset, name: nameOf(name) }
  return { standard, daylight: { kind, begins, ends } }
}

const never: Change = () => 0

function nameOf(found: RegExpExecArray): string {
  return found[1] ?? found[2] ?? ''
}

function secondsOf([, sign, hours, minutes = '0', seconds = '0']: RegExpExecArray): number {
  const size = Number(hours) * HOUR + Number(minutes) * 60 + Number(seconds)
  return sign === '-' ? -size : size
}

function readChange(text: string): { change: Change; rest: string } | null {
  const date = DATE.exec(text)
  if (date === null) return null
  let rest = text.slice(date[0].length)
  let time = 2 * HOUR
  if (rest.startsWith('/')) {
    const found = TIME.exec(rest)
    if (found === null || Number(found[2]) > MOST_RULE_HOURS) return null
    time = secondsOf(found)
    rest = rest.slice(found[0].length)
  }
  const day = date[1] === undefined ? dayOfYear(date[4] === 'J', Number(date[5])) : weekday(date)
  return day === null ? null : { change: (year) => day(year) * DAY + time, rest }
}

/** The nth Sunday (0) to Saturday of a month; the fifth is the last. In days since 1970. */
function weekday([, ...parts]: RegExpExecArray): Change | null {
  const [month = 0, week = 0, wanted = 0] = parts.slice(0, 3).map(Number)
  if (month < 1 || month > 12 || week < 1 || week > 5 || wanted > 6) return null
  return (year) => {
    const first = daysFromDate(year, month, 1)
    const next = month === 12 ? daysFromDate(year + 1, 1, 1) : daysFromDate(year, month + 1, 1)
    const day = first + ((((wanted - first - 4) % 7) + 7) % 7) + (week - 1) * 7
    return day >= next ? day - 7 : day
  }
}

/** A day counted from 1; a Julian one as if no year had a 29th of February. CPython takes the other kind so too, though POSIX has it from 0. */
function dayOfYear(isJulian: boolean, day: number): Change | null {
  if (day > 365 || (isJulian && day < 1)) return null
  return (year) => {
    const first = daysFromDate(year, 1, 1)
    const isLeap = daysFromDate(year + 1, 1, 1) - first === 366
    return first - 1 + day + (isJulian && isLeap && day >= 60 ? 1 : 0)
  }
}

/** What a clock shows that says `local`; `fold` tells the two apart that say the same. */
export function kindAtLocal({ standard, daylight }: ZoneRule, local: number, fold: number, year: number): ZoneKind {
  if (daylight === null) return standard
  const { kind } = daylight
  let [begins, ends] = [daylight.begins(year), daylight.ends(year)]
  if ((fold === 1) === kind.saving >= 0) ends -= kind.saving
  else begins += kind.saving
  return isWithin(local, begins, ends) ? kind : standard
}

export interface Found {
  readonly kind: ZoneKind
  readonly fold: boolean
}

export function kindAtMoment({ standard, daylight }: ZoneRule, moment: number, year: number): Found {
  if (daylight === null) return { kind: standard, fold: false }
  const { kind } = daylight
  const begins = daylight.begins(year) - standard.offset
  const ends = daylight.ends(year) - kind.offset
  const first = kind.saving > 0 ? ends : begins
  const fold = moment >= first && moment < first + Math.abs(kind.saving)
  return { kind: isWithin(moment, begins, ends) ? kind : standard, fold }
}

function isWithin(at: number, begins: number, ends: number): boolean {
  return begins < ends ? at >= begins && at < ends : at < ends || at >= begins
}
