/** Days and seconds as dates, by the Gregorian calendar, in UTC. Plain numbers only. */
export interface BrokenTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Monday is 0. */
  readonly weekday: number
  /** 1 to 366. */
  readonly yearDay: number
}

const DAY_SECONDS = 86400

/** Days from 1970-01-01 to a date; after Howard Hinnant's days_from_civil. */
export function daysFromDate(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function dateFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1 }
}

/** Whole seconds since 1970 as a date. */
export function breakTime(seconds: number): BrokenTime {
  const days = Math.floor(seconds / DAY_SECONDS)
  const rest = seconds - days * DAY_SECONDS
  const date = dateFromDays(days)
  return {
    ...date,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    weekday: (((days + 3) % 7) + 7) % 7,
    yearDay: days - daysFromDate(date.year, 1, 1) + 1,
  }
}

/** Seconds since 1970; months and days out of their ranges run over. */
export function secondsFrom({
  year,
  month,
  day,
  hour,
  minute,
  second,
}: Omit<BrokenTime, 'weekday' | 'yearDay'>): number {
  const months = year * 12 + month - 1
  const days = daysFromDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1
  return days * DAY_SECONDS + hour * 3600 + minute * 60 + second
}
