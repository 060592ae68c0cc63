/** Hashes as this machine passes them around: a number where it is a safe integer, else a bigint of signed 64 bits. */
import { hashFromInt, hashToInt } from '../../text/hash'

/** What a program's `__hash__` returned, reduced as CPython reduces it; -1 becomes -2. */
export function normalizeHash(value: number | bigint): number | bigint {
  if (typeof value === 'number') return value === -1 ? -2 : value
  return hashToInt(hashFromInt(value))
}
