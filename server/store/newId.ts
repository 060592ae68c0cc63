/** Ids and codes that cannot be guessed. */
import { randomBytes, randomInt } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH } from '../../lib/protocol/joinCode'

/** 16 characters that are safe in a path: 96 bits. */
export function newId(): string {
  return randomBytes(12).toString('base64url')
}

export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')
}
