/** The codes that a block brings or takes from the format. */
import * as codes from '../deflate/codes'
import type { BitReader } from './BitReader'
import { type CodeTable, readableCodes } from './codeTable'

export interface BlockCodes {
  readonly literals: CodeTable
  readonly distances: CodeTable
}

export const fixedCodes: BlockCodes = {
  literals: readableCodes(codes.FIXED_LITERAL_LENGTHS).table,
  distances: readableCodes([...codes.FIXED_DISTANCE_LENGTHS, 5, 5]).table,
}

/** The next symbol: `more` when bits are missing, `wrong` when they are no code. */
export function readSymbol(reader: BitReader, { entries, bits }: CodeTable): number | 'more' | 'wrong' {
  const entry = entries[reader.peek(bits)] ?? 0
  if (entry === 0) return reader.bits(bits) === undefined ? 'more' : 'wrong'
  return reader.skip(entry & 15) ? entry >> 4 : 'more'
}

/** The codes at the head of a dynamic block; words for what is wrong, undefined when not all of it is there. */
export function readCodes(reader: BitReader): BlockCodes | string | undefined {
  const counts = [reader.bits(5), reader.bits(5), reader.bits(4)]
  const [literals, distances, lengths] = counts
  if (literals === undefined || distances === undefined || lengths === undefined) return undefined
  if (literals > 29 || distances > 29) return 'too many length or distance symbols'
  const own = new Array<number>(codes.LENGTH_OF_LENGTH_CODES).fill(0)
  for (const symbol of codes.LENGTH_ORDER.slice(0, lengths + 4)) {
    const length = reader.bits(3)
    if (length === undefined) return undefined
    own[symbol] = length
  }
  const { table, state } = readableCodes(own)
  if (state !== 'whole') return 'invalid code lengths set'
  const all = readLengths(reader, table, literals + 257 + distances + 1)
  return all === undefined || typeof all === 'string' ? all : tablesOf(all, literals + 257)
}

function tablesOf(all: readonly number[], literalCount: number): BlockCodes | string {
  if (all[codes.END_OF_BLOCK] === 0) return 'invalid code -- missing end-of-block'
  const literals = readableCodes(all.slice(0, literalCount))
  if (literals.state === 'over' || (literals.state === 'incomplete' && literals.table.bits !== 1))
    return 'invalid literal/lengths set'
  const distances = readableCodes(all.slice(literalCount))
  // A single distance, or none at all, may have a code of one bit.
  if (distances.state === 'over' || (distances.state === 'incomplete' && distances.table.bits !== 1))
    return 'invalid distances set'
  return { literals: literals.table, distances: distances.table }
}

function readLengths(reader: BitReader, table: CodeTable, count: number): number[] | string | undefined {
  const lengths: number[] = []
  while (lengths.length < count) {
    const symbol = readSymbol(reader, table)
    if (symbol === 'more') return undefined
    if (symbol === 'wrong') return 'invalid code lengths set'
    if (symbol < 16) {
      lengths.push(symbol)
      continue
    }
    const [bits, least] = symbol === 16 ? [2, 3] : symbol === 17 ? [3, 3] : [7, 11]
    const more = reader.bits(bits)
    if (more === undefined) return undefined
    const repeated = symbol === 16 ? lengths.at(-1) : 0
    if (repeated === undefined || lengths.length + least + more > count) return 'invalid bit length repeat'
    for (let i = 0; i < least + more; i++) lengths.push(repeated)
  }
  return lengths
}
