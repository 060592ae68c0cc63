/**
 * The C library's locales of a run: which one each category has, and where translated texts would lie. There are two, `C` and
 * `C.UTF-8`, which differ in the encoding of text alone; the names are glibc's.
 */

export const LC_ALL = 6
/** Of translated texts, before a program chooses another. */
export const DEFAULT_DOMAIN = 'messages'

/** By their numbers; `LC_ALL` is all of them. */
export const CATEGORIES: ReadonlyMap<number, string> = new Map([
  [0, 'LC_CTYPE'],
  [1, 'LC_NUMERIC'],
  [2, 'LC_TIME'],
  [3, 'LC_COLLATE'],
  [4, 'LC_MONETARY'],
  [5, 'LC_MESSAGES'],
  [7, 'LC_PAPER'],
  [8, 'LC_NAME'],
  [9, 'LC_ADDRESS'],
  [10, 'LC_TELEPHONE'],
  [11, 'LC_MEASUREMENT'],
  [12, 'LC_IDENTIFICATION'],
])
const CTYPE = 0

export class Locales {
  domain = DEFAULT_DOMAIN
  /** Of translated texts, by their domain. */
  readonly folders = new Map<string, string>()
  /** CPython asks the environment for the encoding of text alone. */
  #names = new Map([...CATEGORIES.keys()].map((category) => [category, category === CTYPE ? 'C.UTF-8' : 'C']))

  /** The name of a category's locale, or of all; null if there is no such category. */
  nameOf(category: number): string | null {
    if (category !== LC_ALL) return this.#names.get(category) ?? null
    const names = [...this.#names.values()]
    const [first = 'C'] = names
    if (names.every((name) => name === first)) return first
    return [...this.#names].map(([each, name]) => `${CATEGORIES.get(each) ?? ''}=${name}`).join(';')
  }

  /** Gives a category, or all, a locale by its name, `''` for what the environment says. False where there is none. */
  set(category: number, name: string, environment: (variable: string) => string | undefined): boolean {
    const chosen = category === LC_ALL ? [...CATEGORIES.keys()] : [category]
    const parts = name.includes('=') && category === LC_ALL ? partsOf(name) : null
    const names = new Map<number, string>()
    for (const each of chosen) {
      const variable = CATEGORIES.get(each)
      if (variable === undefined) return false
      const wanted = parts === null ? name || asked(variable, environment) : parts.get(variable)
      const found = wanted === undefined ? null : known(wanted)
      if (found === null) return false
      names.set(each, found)
    }
    this.#names = new Map([...this.#names, ...names])
    return true
  }

  /** The C library's name of the encoding of text. */
  get encoding(): string {
    return this.#names.get(CTYPE) === 'C' ? 'ANSI_X3.4-1968' : 'UTF-8'
  }
}

function asked(variable: string, environment: (variable: string) => string | undefined): string {
  return environment('LC_ALL') || environment(variable) || environment('LANG') || 'C'
}

/** As `setlocale(LC_ALL)` told them. */
function partsOf(name: string): ReadonlyMap<string, string> {
  return new Map(name.split(';').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]))
}

/** Null if there is no such locale. */
function known(name: string): string | null {
  if (name === 'C' || name === 'POSIX') return 'C'
  return /^C\.utf-?8$/i.test(name) ? name : null
}
