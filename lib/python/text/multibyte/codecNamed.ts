/** The codecs of East Asian encodings, by the names that CPython's own modules give them. */
import { hz } from './hz'
import { iso2022, iso2022Names } from './iso2022'
import type { MultibyteCodec } from './MultibyteCodec'
import { eucKr, gb18030, tableCodec } from './tableCodecs'

export const chineseNames: readonly string[] = ['gb2312', 'gbk', 'gb18030', 'hz']
export const taiwaneseNames: readonly string[] = ['big5', 'cp950']
export const koreanNames: readonly string[] = ['euc_kr', 'cp949', 'johab']
export const japaneseNames: readonly string[] = [
  'shift_jis', 'cp932', 'euc_jp', 'shift_jis_2004', 'euc_jis_2004', 'euc_jisx0213', 'shift_jisx0213',
] // oxfmt-ignore
const HONG_KONG = 'big5hkscs'

const names = [...chineseNames, ...taiwaneseNames, HONG_KONG, ...koreanNames, ...japaneseNames, ...iso2022Names]

const withRules: Readonly<Record<string, () => MultibyteCodec>> = { gb18030, hz, euc_kr: eucKr }

/** Null for a name of none. */
export function codecNamed(name: string): MultibyteCodec | null {
  if (!names.includes(name)) return null
  const make = withRules[name]
  if (make !== undefined) return make()
  return iso2022Names.includes(name) ? iso2022(name) : tableCodec(name)
}
