/** `strftime` and `asctime` in the C locale, as glibc writes them. */
import { type BrokenTime, secondsFrom } from '../../text/calendar'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const // oxfmt-ignore

const two = (value: number): string => String(value).padStart(2, '0')
const spaced = (value: number): string => String(value).padStart(2, ' ')

function dayName({ weekday }: BrokenTime): string {
  return DAYS[weekday] ?? '?'
}

function monthName({ month }: BrokenTime): string {
  return MONTHS[month - 1] ?? '?'
}

export function asciiTime(time: BrokenTime): string {
  const { day, hour, minute, second, year } = time
  return `${dayName(time).slice(0, 3)} ${monthName(time).slice(0, 3)} ${spaced(day)} ${two(hour)}:${two(minute)}:${two(second)} ${year}`
}

function weekOfYear({ yearDay, weekday }: BrokenTime, first: 'sunday' | 'monday'): number {
  const fromFirst = first === 'sunday' ? (weekday + 1) % 7 : weekday
  return Math.floor((yearDay - 1 + 7 - fromFirst) / 7)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Year and week by ISO 8601. */
function isoWeek({ year, yearDay, weekday }: BrokenTime): readonly [number, number] {
  const week = Math.floor((yearDay - (weekday + 1) + 10) / 7)
  if (week < 1) return [year - 1, weeksIn(year - 1)]
  return week > weeksIn(year) ? [year + 1, 1] : [year, week]
}

function weeksIn(year: number): number {
  const firstDay = (secondsFrom({ year, month: 1, day: 1, hour: 0, minute: 0, second: 0 }) / 86400 + 3) % 7
  const first = (firstDay + 7) % 7
  return first === 3 || (first === 2 && isLeap(year)) ? 53 : 52
}

/** What is shown of a zone; `seconds` is the moment that the time names in it. */
export interface ShownZone {
  readonly name: string
  /** Seconds east; null where nobody knows whether daylight saving is on. */
  readonly offset: number | null
  readonly seconds: number
}

function offsetText(offset: number | null): string {
  if (offset === null) return ''
  const minutes = Math.floor(Math.abs(offset) / 60)
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`
}

const DIRECTIVES: Readonly<Record<string, (time: BrokenTime, zone: ShownZone) => string>> = {
  a: (time) => dayName(time).slice(0, 3),
  A: dayName,
  b: (time) => monthName(time).slice(0, 3),
  B: monthName,
  c: asciiTime,
  C: ({ year }) => two(Math.floor(year / 100)),
  d: ({ day }) => two(day),
  D: (time, zone) => formatTime('%m/%d/%y', time, zone),
  e: ({ day }) => spaced(day),
  F: (time, zone) => formatTime('%Y-%m-%d', time, zone),
  g: (time) => two(isoWeek(time)[0] % 100),
  G: (time) => String(isoWeek(time)[0]),
  h: (time) => monthName(time).slice(0, 3),
  H: ({ hour }) => two(hour),
  I: ({ hour }) => two(((hour + 11) % 12) + 1),
  j: ({ yearDay }) => String(yearDay).padStart(3, '0'),
  k: ({ hour }) => spaced(hour),
  l: ({ hour }) => spaced(((hour + 11) % 12) + 1),
  m: ({ month }) => two(month),
  M: ({ minute }) => two(minute),
  n: () => '\n',
  p: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  P: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  r: (time, zone) => formatTime('%I:%M:%S %p', time, zone),
  R: (time, zone) => formatTime('%H:%M', time, zone),
  s: (_time, { seconds }) => String(seconds),
  S: ({ second }) => two(second),
  t: () => '\t',
  T: (time, zone) => formatTime('%H:%M:%S', time, zone),
  u: ({ weekday }) => String(weekday + 1),
  U: (time) => two(weekOfYear(time, 'sunday')),
  V: (time) => two(isoWeek(time)[1]),
  w: ({ weekday }) => String((weekday + 1) % 7),
  W: (time) => two(weekOfYear(time, 'monday')),
  x: (time, zone) => formatTime('%m/%d/%y', time, zone),
  X: (time, zone) => formatTime('%H:%M:%S', time, zone),
  y: ({ year }) => two(((year % 100) + 100) % 100),
  Y: ({ year }) => String(year),
  z: (_time, { offset }) => offsetText(offset),
  Z: (_time, { name }) => name,
  '%': () => '%',
}

/** What is no directive stays as it stands. */
export function formatTime(format: string, time: BrokenTime, zone: ShownZone): string {
  return format.replaceAll(/%([-_0^#EO]*)([\s\S])/g, (whole: string, flags: string, letter: string) => {
    const shown = DIRECTIVES[letter]?.(time, zone)
    if (shown === undefined) return whole
    if (flags.includes('-')) return shown.replace(/^[0 ]+(?=.)/, '')
    return flags.includes('^') ? shown.toUpperCase() : shown
  })
}
