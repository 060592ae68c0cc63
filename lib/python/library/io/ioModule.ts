/** `_io`: files in memory, and the classes of files. There are no files outside memory: opening one says so. */
import { giveName, setName } from '../../objects/dict/dictionary'
import { osErrorDefinition } from '../../objects/exception/osError'
import { objectLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { typeFlag } from '../../objects/PyType'
import type { NativeModule } from '../NativeModule'
import { textFileTypes } from '../sys/textFile'
import { ioBases } from './bases'
import { openFile, openFunction } from './openFunction'
import { memoryFileTypes } from './memoryFileTypes'

const REFUSED = [
  'FileIO',
  'BufferedReader',
  'BufferedWriter',
  'BufferedRandom',
  'BufferedRWPair',
  'IncrementalNewlineDecoder',
]

/** Classes of files on a disk: programs can ask whether something is one, and nothing is. */
const refusedTypes: NonNullable<NativeModule['types']> = REFUSED.map((name) => ({
  key: `_io.${name}`,
  base: name === 'FileIO' ? '_io._RawIOBase' : name.startsWith('Buffered') ? '_io._BufferedIOBase' : 'object',
  exported: name,
  definition: {
    name: `_io.${name}`,
    module: '_io',
    layout: objectLayout,
    flags: typeFlag.BASETYPE,
    slots: {
      new_: (vm) => {
        throw vm.error('NotImplementedError', `io.${name}: there are no files in this interpreter`)
      },
    },
  },
}))

export const ioModule: NativeModule = {
  name: '_io',
  functions: [
    openFunction,
    native('open_code(path)', (vm, path: PyObject) => openFile(vm, path)),
    native('text_encoding(encoding, stacklevel=2, /)', (vm, encoding: PyObject) => {
      if (encoding === vm.none) return vm.str('locale')
      encoding.refs++
      return encoding
    }),
  ],
  types: [
    ...ioBases,
    ...memoryFileTypes,
    ...refusedTypes,
    ...textFileTypes.map((entry) => ({ ...entry, exported: 'TextIOWrapper' })),
    {
      key: 'io.UnsupportedOperation',
      base: 'OSError',
      bases: ['ValueError'],
      exported: 'UnsupportedOperation',
      definition: { ...osErrorDefinition, name: 'io.UnsupportedOperation', module: 'io' },
    },
  ],
  setup: (vm, namespace) => {
    setName(vm, namespace, 'BlockingIOError', vm.typeNamed('BlockingIOError'))
    giveName(vm, namespace, 'DEFAULT_BUFFER_SIZE', vm.int(131072))
  },
}
