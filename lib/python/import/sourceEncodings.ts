/**
 * Encodings of source files that are read before there is an interpreter with codecs: those of East Asia, and UTF-7. Their
 * tables are long, and the page, which reads source texts too, has no bytes: hence not in syntax/sourceBytes.ts.
 */
import type { DecodeOther } from '../syntax/sourceBytes'
import { decodeHandler } from '../text/codecErrors'
import { codecNamed } from '../text/multibyte/codecNamed'
import { decodeMultibyte } from '../text/multibyte/coding'
import { newState } from '../text/multibyte/MultibyteCodec'
import { isProblem, type TextProblem } from '../text/problem'
import { decodeUtf7 } from '../text/utf7'

/** The aliases of Lib/encodings/aliases.py, by the name that they stand for. */
const aliases: Readonly<Record<string, string>> = {
  big5: 'big5_tw csbig5 x_mac_trad_chinese',
  big5hkscs: 'big5_hkscs hkscs',
  cp932: '932 ms932 mskanji ms_kanji windows_31j',
  cp949: '949 ms949 uhc',
  cp950: '950 ms950',
  euc_jis_2004: 'jisx0213 eucjis2004 euc_jis2004',
  euc_jisx0213: 'eucjisx0213',
  euc_jp: 'eucjp ujis u_jis',
  euc_kr: 'euckr korean ksc5601 ks_c_5601 ks_c_5601_1987 ksx1001 ks_x_1001 cseuckr x_mac_korean',
  gb18030: 'gb18030_2000',
  gb2312: 'chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58 x_mac_simp_chinese',
  gbk: '936 cp936 ms936',
  hz: 'hzgb hz_gb hz_gb_2312',
  iso2022_jp: 'csiso2022jp iso2022jp iso_2022_jp',
  iso2022_jp_1: 'iso2022jp_1 iso_2022_jp_1',
  iso2022_jp_2: 'iso2022jp_2 iso_2022_jp_2',
  iso2022_jp_2004: 'iso_2022_jp_2004 iso2022jp_2004',
  iso2022_jp_3: 'iso2022jp_3 iso_2022_jp_3',
  iso2022_jp_ext: 'iso2022jp_ext iso_2022_jp_ext',
  iso2022_kr: 'csiso2022kr iso2022kr iso_2022_kr',
  johab: 'cp1361 ms1361',
  shift_jis: 'csshiftjis shiftjis sjis s_jis x_mac_japanese',
  shift_jis_2004: 'shiftjis2004 sjis_2004 s_jis_2004',
  shift_jisx0213: 'shiftjisx0213 sjisx0213 s_jisx0213',
  utf_7: 'u7 utf7 unicode_1_1_utf_7',
}

const nameOfAlias: ReadonlyMap<string, string> = new Map(
  Object.entries(aliases).flatMap(([name, others]) => others.split(' ').map((other) => [other, name])),
)

const strict = decodeHandler('strict')

export const sourceEncodings: DecodeOther = (bytes, encoding) => {
  const plain = encoding.toLowerCase().replace(/[^a-z0-9]+/g, '_')
  const name = nameOfAlias.get(plain) ?? plain
  if (name === 'utf_7') return decodedOf(decodeUtf7(bytes, strict, true))
  const codec = codecNamed(name)
  return codec && decodedOf(decodeMultibyte(codec, bytes, newState(codec, 'decode'), strict, true))
}

function decodedOf(part: { readonly text: string } | TextProblem): ReturnType<DecodeOther> {
  return isProblem(part) ? { refusal: part.message } : { text: part.text }
}
