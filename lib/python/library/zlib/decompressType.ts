/** What `zlib.decompressobj` gives: what was left over is kept in attributes. */
import { NAMED_SLOT } from '../../../heap/history/event'
import { fixedLayout } from '../../objects/layouts'
import { classNative } from '../../objects/native/native'
import { cIntOf, sizeOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { bytesInside, bytesValue, plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import type { GetSet } from '../../objects/type/defineType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { inflaterFor } from './formats'
import { inflateAll, type Inflated } from './inflateAll'
import type { Inflater } from './inflate/Inflater'
import { codes, outcomeProblem, zlibProblem } from './zlibProblem'

interface DecompressData {
  readonly inflater: Inflater
  /** Both bytes, owned. */
  unused_data: PyObject | null
  unconsumed_tail: PyObject | null
  zdict: PyObject | null
  eof: boolean
  /** The stream is put away: a flush came after its end. */
  isClosed: boolean
}

interface PyDecompress extends PyContainer {
  data: DecompressData
}

const DECOMPRESS = 'zlib.Decompress'
const BYTES = 184
const FIELDS = ['unused_data', 'unconsumed_tail', 'zdict'] as const
const USUAL_ROOM = 16384

/** An inflater for the number, which knows the dictionary already where the stream will not ask for it. */
export function newInflater(vm: Vm, wbits: PyObject | undefined, dictionary: PyObject | undefined): Inflater {
  const bits = wbits === undefined ? 15 : cIntOf(vm, wbits)
  if (dictionary !== undefined && bytesInside(vm, dictionary) === null)
    throw vm.error('TypeError', 'zdict argument must support the buffer protocol')
  const inflater = inflaterFor(bits)
  if (inflater === null) throw vm.error('ValueError', 'Invalid initialization option')
  if (dictionary !== undefined && inflater.format === 'raw') inflater.preset(plainBytes(vm, dictionary))
  return inflater
}

export function newDecompress(vm: Vm, wbits?: PyObject, dictionary?: PyObject): PyObject {
  const inflater = newInflater(vm, wbits, dictionary)
  if (dictionary !== undefined) dictionary.refs++
  const empty = (): PyObject => newBytes(vm, new Uint8Array(0))
  const data: DecompressData = {
    inflater,
    unused_data: empty(),
    unconsumed_tail: empty(),
    zdict: dictionary ?? null,
    eof: false,
    isClosed: false,
  }
  return vm.container(vm.typeNamed(DECOMPRESS), data)
}

/** Decompresses, giving the dictionary when the stream asks for it. */
export function inflateWith(vm: Vm, inflater: Inflater, dictionary: PyObject | null, most: number): Inflated {
  const first = inflateAll(vm, inflater, most)
  if (first.outcome !== 'dictionary' || dictionary === null) return first
  if (!inflater.preset(plainBytes(vm, dictionary))) throw zlibProblem(vm, codes.DATA, 'while setting zdict')
  return inflateAll(vm, inflater, most)
}

/** Takes the bytes over. */
function store(vm: Vm, self: PyDecompress, field: 'unused_data' | 'unconsumed_tail', bytes: Uint8Array): void {
  const { data } = self
  const old = data[field]
  const made = newBytes(vm, bytes)
  data[field] = made
  vm.recordStore(self, NAMED_SLOT + FIELDS.indexOf(field), made)
  vm.xdecref(old)
}

function goOn(vm: Vm, self: PyDecompress, input: Uint8Array, most: number): PyObject {
  const { data } = self
  const { inflater } = data
  inflater.give(input)
  const { bytes, outcome } = inflateWith(vm, inflater, data.zdict, most)
  const problem = outcomeProblem(vm, outcome)
  if (problem !== null) throw problem
  keepRest(vm, self, outcome === 'more')
  return newBytes(vm, bytes)
}

/** What was not read goes into the attribute it belongs to; what the inflater waits with for more input counts as read. */
function keepRest(vm: Vm, self: PyDecompress, isWaiting: boolean): void {
  const { data } = self
  const rest = isWaiting ? new Uint8Array(0) : data.inflater.takeRest()
  data.eof = data.inflater.isDone
  if (data.eof && rest.length > 0) {
    const unused = bytesValue(data.unused_data ?? vm.none)
    const all = new Uint8Array(unused.length + rest.length)
    all.set(unused)
    all.set(rest, unused.length)
    store(vm, self, 'unused_data', all)
  }
  const tail = data.eof ? new Uint8Array(0) : rest
  if (tail.length > 0 || bytesValue(data.unconsumed_tail ?? vm.none).length > 0)
    store(vm, self, 'unconsumed_tail', tail)
}

function decompress(vm: Vm, self: PyDecompress, input: PyObject, most?: PyObject): PyObject {
  const bytes = plainBytes(vm, input)
  const limit = most === undefined ? 0 : sizeOf(vm, most)
  if (limit < 0) throw vm.error('ValueError', 'max_length must be non-negative')
  return goOn(vm, self, bytes.slice(), limit === 0 ? Infinity : limit)
}

function flush(vm: Vm, self: PyDecompress, length?: PyObject): PyObject {
  const room = length === undefined ? USUAL_ROOM : sizeOf(vm, length)
  if (room <= 0) throw vm.error('ValueError', 'length must be greater than zero')
  if (room > vm.limits.bytes) throw vm.error('MemoryError', 'Unable to allocate output buffer.')
  const rest = goOn(vm, self, bytesValue(self.data.unconsumed_tail ?? vm.none), Infinity)
  self.data.isClosed ||= self.data.eof
  return rest
}

function owned(vm: Vm, object: PyObject | null): PyObject {
  const found = object ?? vm.none
  found.refs++
  return found
}

function copy(vm: Vm, { data, cls }: PyDecompress): PyObject {
  if (data.isClosed) throw vm.error('ValueError', 'Inconsistent stream state')
  const other: DecompressData = {
    inflater: data.inflater.copy(),
    unused_data: owned(vm, data.unused_data),
    unconsumed_tail: owned(vm, data.unconsumed_tail),
    zdict: data.zdict === null ? null : owned(vm, data.zdict),
    eof: data.eof,
    isClosed: false,
  }
  return vm.container(cls, other)
}

const kept = (field: 'unused_data' | 'unconsumed_tail'): GetSet => ({
  get: (vm, self: PyDecompress) => owned(vm, self.data[field]),
  field: true,
})

export const decompressType: TypeEntry = {
  key: DECOMPRESS,
  base: 'object',
  definition: {
    name: DECOMPRESS,
    module: 'zlib',
    layout: fixedLayout<DecompressData>('Decompress', 'machinery', BYTES, FIELDS),
    methods: [
      classNative('decompress($self, data, /, max_length=0)', decompress),
      classNative('flush($self, length=zlib.DEF_BUF_SIZE, /)', flush),
      classNative('copy($self, /)', copy),
      classNative('__copy__($self, /)', copy),
      classNative('__deepcopy__($self, memo, /)', copy),
    ],
    getset: {
      unused_data: kept('unused_data'),
      unconsumed_tail: kept('unconsumed_tail'),
      eof: { get: (vm, self: PyDecompress) => vm.bool(self.data.eof), field: true },
    },
  },
}
