/** `strftime` and `asctime` in the C locale, as glibc writes them. */
import { type BrokenTime, secondsFrom } from './calendar'

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

const DIRECTIVES: Readonly<Record<string, (time: BrokenTime) => string>> = {
  a: (time) => dayName(time).slice(0, 3),
  A: dayName,
  b: (time) => monthName(time).slice(0, 3),
  B: monthName,
  c: asciiTime,
  C: ({ year }) => two(Math.floor(year / 100)),
  d: ({ day }) => two(day),
  D: (time) => formatTime('%m/%d/%y', time),
  e: ({ day }) => spaced(day),
  F: (time) => formatTime('%Y-%m-%d', time),
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
  r: (time) => formatTime('%I:%M:%S %p', time),
  R: (time) => formatTime('%H:%M', time),
  s: (time) => String(secondsFrom(time)),
  S: ({ second }) => two(second),
  t: () => '\t',
  T: (time) => formatTime('%H:%M:%S', time),
  u: ({ weekday }) => String(weekday + 1),
  U: (time) => two(weekOfYear(time, 'sunday')),
  V: (time) => two(isoWeek(time)[1]),
  w: ({ weekday }) => String((weekday + 1) % 7),
  W: (time) => two(weekOfYear(time, 'monday')),
  x: (time) => formatTime('%m/%d/%y', time),
  X: (time) => formatTime('%H:%M:%S', time),
  y: ({ year }) => two(((year % 100) + 100) % 100),
  Y: ({ year }) => String(year),
  z: () => '+0000',
  Z: () => 'UTC',
  '%': () => '%',
}

/** What is no directive stays as it stands. */
export function formatTime(format: string, time: BrokenTime): string {
  return format.replaceAll(/%([-_0^#EO]*)([\s\S])/g, (whole: string, flags: string, letter: string) => {
    const shown = DIRECTIVES[letter]?.(time)
    if (shown === undefined) return whole
    if (flags.includes('-')) return shown.replace(/^[0 ]+(?=.)/, '')
    return flags.includes('^') ? shown.toUpperCase() : shown
  })
}
