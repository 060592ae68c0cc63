/**
 * Encodings of several bytes a character, one step at a time: a character with its bytes, a shift that is no character, or what is
 * wrong. Some keep a state of eight bytes between two steps. Follows CPython 3.14's Modules/cjkcodecs.
 */
export const STATE_BYTES = 8

/** `few`: more is needed to tell; a number: how much is wrong from here on. */
export type Wrong = 'few' | number

export interface DecodedStep {
  readonly used: number
  readonly text: string
}

export interface EncodedStep {
  readonly used: number
  readonly bytes: readonly number[]
}

export interface MultibyteCodec {
  readonly name: string
  readonly decodeStep: (bytes: Uint8Array, at: number, state: Uint8Array) => DecodedStep | Wrong
  /** `isLast`: nothing comes after these characters. */
  readonly encodeStep: (codes: readonly number[], at: number, isLast: boolean, state: Uint8Array) => EncodedStep | Wrong
  /** How a state begins, of one that encodes and of one that decodes. */
  readonly start?: { readonly encode: readonly number[]; readonly decode: readonly number[] }
  /** Back to the state in which a text ends: the bytes that say so. */
  readonly encodeEnd?: (state: Uint8Array) => readonly number[]
  readonly decodeReset?: (state: Uint8Array) => void
}

export function newState({ start }: MultibyteCodec, direction: 'encode' | 'decode'): Uint8Array {
  const state = new Uint8Array(STATE_BYTES)
  if (start !== undefined) state.set(start[direction])
  return state
}
