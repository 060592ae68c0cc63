/** `_multibytecodec`, and the modules that give the codecs of East Asian encodings by their names. */
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { isStr, textValue } from '../../objects/text/textArgument'
import { chineseNames, codecNamed, japaneseNames, koreanNames, taiwaneseNames } from '../../text/multibyte/codecNamed'
import { iso2022Names } from '../../text/multibyte/iso2022'
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

function codecsOf(module: string, names: readonly string[]): NativeModule {
  return {
    name: module,
    functions: [
      native('getcodec(object, /)', (vm, name: PyObject) => {
        if (!isStr(name)) throw vm.error('TypeError', 'encoding name must be a string.')
        const wanted = textValue(name)
        const codec = names.includes(wanted) ? codecNamed(wanted) : null
        if (codec === null) throw vm.error('LookupError', 'no such codec is supported.')
        return vm.value(vm.typeNamed(CODEC), codec)
      }),
    ],
    types: [{ key: codecType.key, base: codecType.base, definition: codecType.definition }],
  }
}

export const multibyteModules: readonly NativeModule[] = [
  multibyteModule,
  codecsOf('_codecs_cn', chineseNames),
  codecsOf('_codecs_tw', taiwaneseNames),
  codecsOf('_codecs_hk', ['big5hkscs']),
  codecsOf('_codecs_kr', koreanNames),
  codecsOf('_codecs_jp', japaneseNames),
  codecsOf('_codecs_iso2022', iso2022Names),
]
