/** `zlib._ZlibDecompressor`, which `gzip` reads with: it keeps the input that it has no room for. */
import { fixedLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { native } from '../../objects/native/native'
import { parseSignature } from '../../objects/native/signature'
import { parsedIntOf, sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { inflateWith, newInflater } from './decompressType'
import type { Inflater } from './inflate/Inflater'
import { outcomeProblem } from './zlibProblem'

interface DecompressorData {
  readonly inflater: Inflater
  unused_data: PyObject | null
  zdict: PyObject | null
  needsInput: boolean
}

interface PyDecompressor extends PyContainer {
  data: DecompressorData
}

const DECOMPRESSOR = 'zlib._ZlibDecompressor'
const BYTES = 200
const signature = parseSignature("_ZlibDecompressor(wbits=zlib.MAX_WBITS, zdict=b'')")

function decompress(vm: Vm, { data }: PyDecompressor, input: PyObject, most?: PyObject): PyObject {
  const { inflater } = data
  const bytes = plainBytes(vm, input)
  const limit = most === undefined ? -1 : sizeOf(vm, most)
  if (inflater.isDone) throw vm.error('EOFError', 'End of stream already reached')
  inflater.give(bytes.slice())
  const made = inflateWith(vm, inflater, data.zdict, limit < 0 ? Infinity : limit)
  const problem = outcomeProblem(vm, made.outcome)
  if (problem !== null) throw problem
  data.needsInput = made.outcome === 'more' && (limit < 0 || made.bytes.length < limit)
  if (inflater.isDone) {
    vm.xdecref(data.unused_data)
    data.unused_data = newBytes(vm, inflater.takeRest())
  }
  return newBytes(vm, made.bytes)
}

export const decompressorType: TypeEntry & { readonly exported: string } = {
  key: DECOMPRESSOR,
  base: 'object',
  exported: '_ZlibDecompressor',
  definition: {
    name: DECOMPRESSOR,
    module: 'zlib',
    layout: fixedLayout<DecompressorData>('_ZlibDecompressor', 'machinery', BYTES, ['unused_data', 'zdict']),
    slots: {
      new_: (vm, cls, args, names) => {
        const [wbits, dictionary] = bind(vm, signature, '_ZlibDecompressor', args, names) as (PyObject | undefined)[] // plain parameters
        if (wbits !== undefined) parsedIntOf(vm, wbits)
        const inflater = newInflater(vm, wbits, dictionary)
        if (dictionary !== undefined) dictionary.refs++
        const unused = newBytes(vm, new Uint8Array(0))
        const data: DecompressorData = { inflater, unused_data: unused, zdict: dictionary ?? null, needsInput: true }
        return vm.newOf(cls, data)
      },
    },
    methods: [native('decompress($self, /, data, max_length=-1)', decompress)],
    getset: {
      eof: { get: (vm, self: PyDecompressor) => vm.bool(self.data.inflater.isDone), field: true },
      needs_input: { get: (vm, self: PyDecompressor) => vm.bool(self.data.needsInput), field: true },
      unused_data: {
        get: (vm, self: PyDecompressor) => {
          const unused = self.data.unused_data ?? vm.none
          unused.refs++
          return unused
        },
        field: true,
      },
    },
  },
}
