/** The program's standard streams: what is written goes to the run's output, what is read comes from its given input. */
import { native } from '../../objects/native/native'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind, type Layout, typeFlag } from '../../objects/PyType'
import { objectLayout } from '../../objects/layouts'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface TextFileData {
  readonly number: 0 | 1 | 2
}

interface PyTextFile extends PyContainer {
  data: TextFileData
}

const layout: Layout = { ...objectLayout, name: 'TextIOWrapper', kind: kind.OTHER, role: 'machinery', size: () => 176 }

const NAMES = ['<stdin>', '<stdout>', '<stderr>'] as const

export function textFile(vm: Vm, number: 0 | 1 | 2): PyObject {
  const data: TextFileData = { number }
  return vm.container(vm.typeNamed('_io.TextIOWrapper'), data)
}

function write(vm: Vm, self: PyTextFile, text: PyObject): PyObject {
  if ((text.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `write() argument must be str, not ${text.cls.name}`)
  const { number } = self.data
  if (number === 0) throw vm.error('OSError', 'not writable')
  const written = text.data as string // a str inside
  vm.services.write(vm, number, written)
  return vm.int(written.length)
}

export const textFileTypes: NonNullable<NativeModule['types']> = [
  {
    key: '_io.TextIOWrapper',
    base: 'object',
    definition: {
      name: 'TextIOWrapper',
      module: '_io',
      layout,
      flags: typeFlag.HAS_DICT | typeFlag.HAS_WEAKREFS,
      slots: {
        repr: (vm, self) => {
          const { number } = (self as PyTextFile).data // the slot is that of text files
          return vm.str(
            `<_io.TextIOWrapper name='${NAMES[number]}' mode='${number === 0 ? 'r' : 'w'}' encoding='utf-8'>`,
          )
        },
      },
      methods: [
        native('write($self, text, /)', write),
        native('flush($self, /)', (vm) => vm.newNone()),
        native('fileno($self, /)', (vm, self: PyTextFile) => vm.int(self.data.number)),
        native('isatty($self, /)', (vm) => vm.bool(false)),
        native('readline($self, size=-1, /)', (vm) => {
          const line = vm.input.readLine()
          return vm.str(line === null ? '' : `${line}\n`)
        }),
        native('writable($self, /)', (vm, self: PyTextFile) => vm.bool(self.data.number !== 0)),
        native('readable($self, /)', (vm, self: PyTextFile) => vm.bool(self.data.number === 0)),
      ],
      getset: {
        encoding: { get: (vm) => vm.str('utf-8') },
        errors: { get: (vm) => vm.str('strict') },
        closed: { get: (vm) => vm.bool(false) },
        name: { get: (vm, self: PyTextFile) => vm.str(NAMES[self.data.number]) },
        mode: { get: (vm, self: PyTextFile) => vm.str(self.data.number === 0 ? 'r' : 'w') },
      },
    },
  },
]
