/**
 * The Unicode character database of CPython 3.14, and version 3.2.0 of it, which the standard for internationalized domain
 * names is written for. Each part is read from its tables when something first asks for it.
 */
import { numericValue } from '../characters'
import { CharacterNames } from './CharacterNames'
import { CharacterProperties, type Properties } from './CharacterProperties'
import { type Decomposition, Decompositions } from './Decompositions'
import { currentRecords, currentRuns, oldNumbers, oldRecords, oldRuns } from './propertyTables'

export class UnicodeVersion {
  private properties: CharacterProperties | null = null
  private decompositions: Decompositions | null = null

  /** `orders` decides the order of marks in normal forms: the newest version, as in CPython. */
  constructor(
    readonly isOld: boolean,
    private readonly orders: UnicodeVersion | null = null,
  ) {}

  of(code: number): Properties {
    this.properties ??= this.isOld
      ? new CharacterProperties(oldRecords, oldRuns)
      : new CharacterProperties(currentRecords, currentRuns)
    return this.properties.of(code)
  }

  /** Whether this version knows the character at all. */
  isAssigned(code: number): boolean {
    return this.of(code).category !== 'Cn'
  }

  /** The class that normal forms order by. */
  combining(code: number): number {
    return code < 0x300 ? 0 : (this.orders ?? this).of(code).combining
  }

  decompositionOf(code: number): Decomposition | undefined {
    if (code < 0xa0 || (this.isOld && !this.isAssigned(code))) return undefined
    return this.allDecompositions().of(code)
  }

  normalizedFrom(code: number): Decomposition | undefined {
    if (code < 0xa0 || (this.isOld && !this.isAssigned(code))) return undefined
    return this.allDecompositions().normalized(code)
  }

  compose(first: number, second: number): number | undefined {
    return (this.orders ?? this).allDecompositions().compose(first, second)
  }

  private allDecompositions(): Decompositions {
    return (this.decompositions ??= new Decompositions(this.isOld))
  }

  /** The number that a character stands for, if it is one of the kind (1 decimal, 2 digit, 4 any). */
  numberOf(code: number, kind: 1 | 2 | 4): number | undefined {
    if ((this.of(code).numbers & kind) === 0) return undefined
    return (this.isOld ? oldNumber(code) : undefined) ?? numericValue(code)
  }
}

function oldNumber(code: number): number | undefined {
  const entry = oldNumbers.split(',').find((one) => Number.parseInt(one.split(' ')[0] ?? '', 36) === code)
  return entry === undefined ? undefined : Number(entry.split(' ')[1])
}

export class UnicodeDatabase {
  readonly current = new UnicodeVersion(false)
  readonly old = new UnicodeVersion(true, this.current)
  private allNames: CharacterNames | null = null

  get names(): CharacterNames {
    return (this.allNames ??= new CharacterNames())
  }

  /** What `\N{name}` in a literal gives: one character, or null. */
  characterNamed(name: string): string | null {
    const text = this.names.named(name)
    return text === undefined || [...text].length > 1 ? null : text
  }
}
