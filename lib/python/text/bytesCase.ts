/**
 * Case and predicates of bytes: ASCII's letters, digits and white space only. Follows Objects/bytes_methods.c.
 */
import { isByteSpace } from './bytesMethods'

const isUpperByte = (byte: number): boolean => byte >= 65 && byte <= 90
const isLowerByte = (byte: number): boolean => byte >= 97 && byte <= 122
const isLetterByte = (byte: number): boolean => isUpperByte(byte) || isLowerByte(byte)
const isDigitByte = (byte: number): boolean => byte >= 48 && byte <= 57

const toUpper = (byte: number): number => (isLowerByte(byte) ? byte - 32 : byte)
const toLower = (byte: number): number => (isUpperByte(byte) ? byte + 32 : byte)

export function upperBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map(toUpper)
}

export function lowerBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map(toLower)
}

export function swapBytesCase(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (isUpperByte(byte) ? byte + 32 : toUpper(byte)))
}

export function capitalizeBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index === 0 ? toUpper(byte) : toLower(byte)))
}

export function titleBytes(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index > 0 && isLetterByte(bytes[index - 1] ?? 0) ? toLower(byte) : toUpper(byte)))
}

export function isAlphaBytes(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every(isLetterByte)
}

export function isDigitBytes(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every(isDigitByte)
}

export function isAlnumBytes(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every((byte) => isLetterByte(byte) || isDigitByte(byte))
}

export function isSpaceBytes(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.every(isByteSpace)
}

/** True for no bytes too. */
export function isAsciiBytes(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 128)
}

export function isLowerBytes(bytes: Uint8Array): boolean {
  return bytes.some(isLowerByte) && !bytes.some(isUpperByte)
}

export function isUpperBytes(bytes: Uint8Array): boolean {
  return bytes.some(isUpperByte) && !bytes.some(isLowerByte)
}

export function isTitleBytes(bytes: Uint8Array): boolean {
  return bytes.some(isLetterByte) && titleBytes(bytes).every((byte, index) => byte === bytes[index])
}
