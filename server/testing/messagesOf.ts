/**
 * Messages made from their schemas: of each kind that a schema knows one that fits, and from it ones that do not, by one change each:
 * a field gone, one too many, a value of another kind or out of its bounds. By a seed: the same seed makes the same messages.
 */
import type { z } from 'zod'

/** A number from 0 up to 1, at each call the next one. */
export type Chance = () => number

/** What is read here of a schema's insides. */
type Def = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly options?: readonly z.ZodType[]
  readonly values?: readonly unknown[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly in?: z.ZodType
}

/** After Tommy Ettinger's mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One message of each kind, of a union each of its options. */
export function fitting(schema: z.ZodType, chance: Chance): unknown[] {
  const { type, options = [] } = defOf(schema)
  const kinds = type === 'union' ? options : [schema]
  return kinds.map((kind) => {
    const message = valueOf(kind, chance)
    if (!schema.safeParse(message).success) throw new Error(`messagesOf: ${JSON.stringify(message)} does not fit`)
    return message
  })
}

/** A message that came of one that fits by a change and does not; null where this change left one that does. */
export function unfitting(schema: z.ZodType, message: unknown, chance: Chance): unknown {
  const changed = change(message, chance)
  return schema.safeParse(changed).success ? null : changed
}

function defOf(schema: z.ZodType): Def {
  return schema.def as unknown as Def
}

/** Texts of which one fits whatever text is asked for. */
const TEXTS = [
  'main.py',
  'ABCDEF',
  'x',
  '2-both-holders',
  'print(1)',
  'x'.repeat(22),
  'https://example.org',
  'xY3-xY3-xY3-xY3',
]

function valueOf(schema: z.ZodType, chance: Chance): unknown {
  const {
    type,
    shape = {},
    options = [],
    values = [],
    entries = {},
    innerType,
    element,
    keyType,
    valueType,
    in: inner,
  } = defOf(schema)
  switch (type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, valueOf(field, chance)]))
    case 'union':
      return valueOf(oneOf(options, chance), chance)
    case 'literal':
      return values[0]
    case 'enum':
      return oneOf(Object.values(entries), chance)
    case 'nullable':
    case 'optional':
    case 'default':
      return innerType === undefined || (type === 'nullable' && chance() < 0.3) ? null : valueOf(innerType, chance)
    case 'array':
      return element === undefined ? [] : [valueOf(element, chance)]
    case 'record':
      return keyType === undefined || valueType === undefined
        ? {}
        : { [String(valueOf(keyType, chance))]: valueOf(valueType, chance) }
    case 'boolean':
      return chance() < 0.5
    case 'null':
      return null
    case 'number':
      return Math.floor(chance() * 100) + 1
    case 'custom':
      return new Uint8Array([0, 0])
    case 'pipe':
      return fits(schema, inner === undefined ? TEXTS : [...TEXTS, valueOf(inner, chance)])
    default:
      return fits(schema, TEXTS)
  }
}

function fits(schema: z.ZodType, wanted: readonly unknown[]): unknown {
  return wanted.find((value) => schema.safeParse(value).success)
}

function oneOf<Value>(values: readonly Value[], chance: Chance): Value {
  const value = values[Math.floor(chance() * values.length)]
  if (value === undefined) throw new Error('messagesOf: nothing to choose from')
  return value
}

const STRANGE: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  2 ** 53,
  Infinity,
  '',
  ' \u0000\u202e ',
  'x'.repeat(70_000),
  '<script>alert(1)</script>',
  [],
  [1, 2, 3],
  {},
  { type: 'participantJoined', by: 'somebody' },
  new Uint8Array(3),
]

/** A field of it, or a field of a field, is changed; or all of it. */
function change(value: unknown, chance: Chance): unknown {
  if (!isRecord(value) || chance() < 0.1) return oneOf(STRANGE, chance)
  const names = Object.keys(value)
  const kind = chance()
  if (names.length === 0 || kind < 0.2)
    return { ...value, [oneOf(['by', 'id', 'seq', 'constructor'], chance)]: oneOf(STRANGE, chance) }
  const name = oneOf(names, chance)
  if (kind < 0.4) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name))
  return { ...value, [name]: change(value[name], chance) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}
