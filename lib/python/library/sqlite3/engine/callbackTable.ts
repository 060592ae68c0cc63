/**
 * Functions that SQLite's program can call. A place in the program's table takes nothing but a function of WebAssembly, so each one
 * given here passes through a small module, written below byte by byte, that imports it and exports it again.
 */

/** A letter a parameter, `i` for 32 bits; behind the colon the result, if there is one. */
type Shape = `${string}:${'i' | ''}`

export interface Callback {
  readonly shape: Shape
  readonly call: (...args: number[]) => number | void
}

const I32 = 0x7f
const FUNCTION_TYPE = 0x60
const section = { TYPE: 1, IMPORT: 2, EXPORT: 7 } as const
const HEAD = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const FUNCTION = 0
/** The module that everything is imported from, as the text `c`. */
const FROM = [1, 0x63]

/** Puts the functions into the table; their places, by their names. */
export function addCallbacks<Name extends string>(
  table: WebAssembly.Table,
  callbacks: Readonly<Record<Name, Callback>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(callbacks) as Name[] // the record has no other keys
  const shapes = names.map((name) => callbacks[name].shape)
  const module = new WebAssembly.Module(passThrough(shapes))
  const functions = Object.fromEntries(names.map((name, at) => [letter(at), callbacks[name].call]))
  const { exports } = new WebAssembly.Instance(module, { c: functions })
  const first = table.grow(names.length)
  return Object.fromEntries(
    names.map((name, at) => {
      table.set(first + at, exports[letter(at)])
      return [name, first + at]
    }),
  ) as Record<Name, number> // a place for each name
}

/** How a function is called inside the module: there are fewer than letters. */
function letter(at: number): string {
  return String.fromCharCode(firstLetter + at)
}

const firstLetter = 'A'.charCodeAt(0)

function passThrough(shapes: readonly Shape[]): Uint8Array<ArrayBuffer> {
  const types = shapes.map(typeOf)
  const imports = shapes.map((_, at) => [...FROM, 1, firstLetter + at, FUNCTION, at])
  const exports = shapes.map((_, at) => [1, firstLetter + at, FUNCTION, at])
  return Uint8Array.from([
    ...HEAD,
    ...sectionOf(section.TYPE, types),
    ...sectionOf(section.IMPORT, imports),
    ...sectionOf(section.EXPORT, exports),
  ])
}

function typeOf(shape: Shape): number[] {
  const [parameters = '', result = ''] = shape.split(':')
  return [FUNCTION_TYPE, ...vector(parameters), ...vector(result)]
}

function vector(letters: string): number[] {
  return [letters.length, ...Array<number>(letters.length).fill(I32)]
}

function sectionOf(number: number, parts: readonly (readonly number[])[]): number[] {
  const content = [parts.length, ...parts.flat()]
  // Two bytes of seven bits each.
  return [number, (content.length & 0x7f) | 0x80, content.length >> 7, ...content]
}
