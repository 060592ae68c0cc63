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
  C: ({ year }) => String(Math.trunc(year / 100) - (year % 100 < 0 ? 1 : 0)),
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

/** What a directive shows where it is a number: as wide as that, and filled with `0` where nothing is asked for. */
const WIDTHS: Readonly<Record<string, number>> = {
  C: 1, d: 2, e: 2, g: 2, G: 1, H: 2, I: 2, j: 3, k: 2, l: 2, m: 2, M: 2, s: 1, S: 2, u: 1, U: 2, V: 2, w: 1, W: 2, y: 2, Y: 1,
} // oxfmt-ignore

/** Before these a modifier makes no directive; before others the C locale does not heed it. */
const UNMODIFIED: Readonly<Record<string, string>> = { E: 'aAbBdDeFgGhHIjklmMSUVwW', O: 'aAcDFxXY' }

/** `%` may be followed by flags, a width, and a modifier. */
const DIRECTIVE = /%([-_0^#]*)(\d*)([EO]?)([\s\S])/g

/** What is no directive stays as it stands. */
export function formatTime(format: string, time: BrokenTime, zone: ShownZone): string {
  return format.replaceAll(
    DIRECTIVE,
    (whole: string, flags: string, width: string, modifier: string, letter: string) => {
      const shown = DIRECTIVES[letter]?.(time, zone)
      if (shown === undefined || UNMODIFIED[modifier]?.includes(letter) === true) return whole
      const least = width === '' ? 0 : Number(width)
      if (letter === 'z' && shown !== '') return zoneNumber(shown, least, flags)
      const digits = WIDTHS[letter]
      if (digits !== undefined) return padNumber(shown.trimStart(), digits, least, lastOf(flags, letter))
      if (letter === 'F')
        return `${padNumber(String(time.year), 1, least - 6, flags.includes('0') ? '0' : '_')}${formatTime('-%m-%d', time, zone)}`
      return withCase(shown, flags, letter).padStart(least, flags.includes('0') ? '0' : ' ')
    },
  )
}

type Padding = '-' | '_' | '0'

/** The last flag decides how a number is filled. */
function lastOf(flags: string, letter: string): Padding {
  const given = /[-_0](?=[^-_0]*$)/.exec(flags)?.[0] as Padding | undefined // one of the three
  return given ?? ('ekl'.includes(letter) ? '_' : '0')
}

function padNumber(shown: string, digits: number, width: number, padding: Padding): string {
  const sign = shown.startsWith('-') ? '-' : ''
  const number = shown.slice(sign.length).replace(/^0+(?=.)/, '')
  const most = Math.max(digits, width)
  if (padding === '0') return sign + number.padStart(most - sign.length, '0')
  return (sign + number).padStart(padding === '_' ? most : width, ' ')
}

/** `#` makes capitals of names, and `AM` small. */
/** The C library fills before the sign and once more behind it. */
function zoneNumber(shown: string, least: number, flags: string): string {
  const how = lastOf(flags, 'z')
  const fill = how === '0' ? '0' : ' '
  const bare = how === '0' ? shown.slice(1) : shown.slice(1).replace(/^0+(?=\d)/, '')
  const behind = how === '-' && least === 0 ? bare : bare.padStart(Math.max(4, least), fill)
  return `${(shown[0] ?? '+').padStart(least, flags.includes('0') ? '0' : ' ')}${behind}`
}

function withCase(shown: string, flags: string, letter: string): string {
  if (flags.includes('#') && letter === 'p') return shown.toLowerCase()
  const isUpper = flags.includes('#') ? 'aAbBh'.includes(letter) : flags.includes('^') && letter !== 'P'
  return isUpper ? shown.toUpperCase() : shown
}
