/** `_multibytecodec`, and the modules that give the codecs of East Asian encodings by their names. */
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { isStr, textValue } from '../../objects/text/textArgument'
import { hz } from '../../text/multibyte/hz'
import { iso2022, iso2022Names } from '../../text/multibyte/iso2022'
import type { MultibyteCodec } from '../../text/multibyte/MultibyteCodec'
import { eucKr, gb18030, tableCodec } from '../../text/multibyte/tableCodecs'
import type { NativeModule } from '../NativeModule'
import { CODEC, codecType } from './codecType'
import { incrementalTypes } from './incrementalTypes'
import { streamTypes } from './streamTypes'

/** Further modules derive from its types, whichever is imported first. */
const multibyteModule: NativeModule = {
  name: '_multibytecodec',
  functions: [],
  types: [codecType, ...incrementalTypes, ...streamTypes],
}

const withRules: Readonly<Record<string, () => MultibyteCodec>> = { gb18030, hz, euc_kr: eucKr }

function makeCodec(name: string): MultibyteCodec {
  const make = withRules[name]
  if (make !== undefined) return make()
  return iso2022Names.includes(name) ? iso2022(name) : tableCodec(name)
}

function codecsOf(module: string, names: readonly string[]): NativeModule {
  return {
    name: module,
    functions: [
      native('getcodec(object, /)', (vm, name: PyObject) => {
        if (!isStr(name)) throw vm.error('TypeError', 'encoding name must be a string.')
        const wanted = textValue(name)
        if (!names.includes(wanted)) throw vm.error('LookupError', 'no such codec is supported.')
        return vm.value(vm.typeNamed(CODEC), makeCodec(wanted))
      }),
    ],
    types: [{ key: codecType.key, base: codecType.base, definition: codecType.definition }],
  }
}

export const multibyteModules: readonly NativeModule[] = [
  multibyteModule,
  codecsOf('_codecs_cn', ['gb2312', 'gbk', 'gb18030', 'hz']),
  codecsOf('_codecs_tw', ['big5', 'cp950']),
  codecsOf('_codecs_hk', ['big5hkscs']),
  codecsOf('_codecs_kr', ['euc_kr', 'cp949', 'johab']),
  codecsOf('_codecs_jp', [
    'shift_jis', 'cp932', 'euc_jp', 'shift_jis_2004', 'euc_jis_2004', 'euc_jisx0213', 'shift_jisx0213',
  ]), // oxfmt-ignore
  codecsOf('_codecs_iso2022', iso2022Names),
]
