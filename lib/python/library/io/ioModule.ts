/** `_io`: files of the run's own system and files in memory, as text and as bytes. */
import { moduleError } from '../../objects/exception/moduleError'
import { cIntOf } from '../../objects/number/indexValue'
import { giveName, setName } from '../../objects/dict/dictionary'
import { osErrorDefinition } from '../../objects/exception/osError'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import type { NativeModule } from '../NativeModule'
import { ioBases } from './bases'
import { BUFFER_SIZE } from './bufferedData'
import { bufferedTypes } from './bufferedTypes'
import { bytesFileTypes } from './bytesIO'
import { fileDefinition } from './fileIO'
import { newlineDecoderType } from './newlineDecoder'
import { openCodeFunction, openFunction } from './openFunction'
import { pairType } from './pairType'
import { stringFileType } from './stringIO'
import { textDefinition } from './textTypes'

/** The files that `sys` needs before anything is imported, and the rest of `_io` with them. */
export const ioTypes: NonNullable<NativeModule['types']> = [
  ...ioBases,
  { key: '_io.FileIO', base: '_io._RawIOBase', exported: 'FileIO', definition: fileDefinition },
  ...bufferedTypes,
  pairType,
  ...bytesFileTypes,
  stringFileType,
  newlineDecoderType,
  { key: '_io.TextIOWrapper', base: '_io._TextIOBase', exported: 'TextIOWrapper', definition: textDefinition },
  { ...moduleError('io', 'UnsupportedOperation', 'OSError', osErrorDefinition.layout), bases: ['ValueError'] },
]

export const ioModule: NativeModule = {
  name: '_io',
  functions: [
    openFunction,
    openCodeFunction,
    native('text_encoding(encoding, stacklevel=2, /)', (vm, encoding: PyObject, level?: PyObject) => {
      if (level !== undefined) cIntOf(vm, level)
      if (encoding === vm.none) return vm.str('locale')
      encoding.refs++
      return encoding
    }),
  ],
  types: ioTypes,
  setup: (vm, namespace) => {
    setName(vm, namespace, 'BlockingIOError', vm.typeNamed('BlockingIOError'))
    giveName(vm, namespace, 'DEFAULT_BUFFER_SIZE', vm.int(BUFFER_SIZE))
  },
}
