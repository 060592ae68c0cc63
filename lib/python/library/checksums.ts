/** Checksums of bytes, each going on from an earlier one. Plain numbers only. */
const CRC32 = 0xedb88320
const CRC_HQX = 0x1021
const ADLER = 65521
/** As many bytes as can be summed up before a remainder must be taken. */
const ADLER_BLOCK = 5552

const crcTable: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ CRC32
  return value >>> 0
})

export function crc32(bytes: Uint8Array, start: number): number {
  let value = ~start
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0)
  return ~value >>> 0
}

/** The checksum of the binhex4 format. */
export function crcHqx(bytes: Uint8Array, start: number): number {
  let value = start & 0xffff
  for (const byte of bytes) {
    value ^= byte << 8
    for (let bit = 0; bit < 8; bit++) value = ((value & 0x8000) === 0 ? value << 1 : (value << 1) ^ CRC_HQX) & 0xffff
  }
  return value
}

export function adler32(bytes: Uint8Array, start: number): number {
  let low = start & 0xffff
  let high = start >>> 16
  for (let from = 0; from < bytes.length; from += ADLER_BLOCK) {
    for (const byte of bytes.subarray(from, from + ADLER_BLOCK)) {
      low += byte
      high += low
    }
    low %= ADLER
    high %= ADLER
  }
  return ((high << 16) | low) >>> 0
}
