/**
 * How a participant looks wherever one appears: a colour, and a pattern that is both a kind of line and a shape with a
 * letter in it, so that colour is never alone. The colours themselves are CSS values (tokens.css): each theme has its own.
 *
 * A face is a name and two numbers; it knows neither React nor the session. Colour -1 is the interpreter, or nobody.
 */
import type { Translate } from '../_language/translate'
export interface Face {
  readonly name: string
  readonly colour: number
  readonly pattern: number
  /** Stands in the mark; the name's first letter when left out. */
  readonly letter?: string
  /** Wrote something and is not in the room: the mark is an outline. */
  readonly isAbsent?: boolean
}

export interface LinePattern {
  /** An SVG stroke-dasharray; none for an unbroken line. */
  readonly dash: string | undefined
  /** Drawn as two lines beside each other. */
  readonly isDouble: boolean
  /** The mark's outline: a path in a box of 24 by 24. */
  readonly shape: string
  /** In words, for the legend and for those who hear the page. */
  readonly words: string
}

const SQUARE = 'M4 2h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z'

const PATTERNS: readonly LinePattern[] = [
  { dash: undefined, isDouble: false, words: 'solid line', shape: 'M12 1a11 11 0 1 1 0 22a11 11 0 1 1 0-22z' },
  { dash: '9 5', isDouble: false, words: 'dashed line', shape: SQUARE },
  { dash: '0.1 5', isDouble: false, words: 'dotted line', shape: 'M12 0 24 12 12 24 0 12z' },
  { dash: undefined, isDouble: true, words: 'double line', shape: 'M6.5 1.8h11L23.5 12l-6 10.2h-11L.5 12z' },
  { dash: '12 5 0.1 5', isDouble: false, words: 'dash-dot line', shape: 'M12 0l11 9.500V23H1V9.500z' },
  {
    dash: '22 6',
    isDouble: false,
    words: 'long-dashed line',
    shape: 'M1 1h22v12c0 5-5 8.500-11 11C6 21.500 1 18 1 13z',
  },
]

const PLAIN: LinePattern = { dash: undefined, isDouble: false, words: 'thin line', shape: SQUARE }

/** What came with the lesson: a colour of its own, beyond the participants' eight. */
export function lessonFace(t: Translate): Face {
  return { name: t('ui.people.lesson'), colour: 9, pattern: 3, letter: 'L' }
}

export function nobodyFace(t: Translate): Face {
  return { name: t('ui.people.nobody'), colour: -1, pattern: -1 }
}

export function interpreterFace(t: Translate): Face {
  return { name: t('ui.people.interpreter'), colour: -1, pattern: -1 }
}

export function colourOf(face: Face): string {
  return face.colour < 0 ? 'var(--who-none)' : `var(--who-${face.colour + 1})`
}

export function patternOf(face: Face): LinePattern {
  return PATTERNS[face.pattern] ?? PLAIN
}

export function letterOf(face: Face): string {
  const [first = '?'] = face.name
  return face.letter ?? first.toLocaleUpperCase()
}
