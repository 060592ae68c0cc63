/** What `zlib.compressobj` gives. */
import { fixedLayout } from '../../objects/layouts'
import { classNative } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { PyRaise } from '../../vm/PyRaise'
import type { Vm } from '../../vm/Vm'
import { flushes } from './deflate/Deflater'
import { DeflateStream } from './deflate/DeflateStream'
import { deflateSettings } from './formats'
import { codes, zlibProblem } from './zlibProblem'

interface CompressData {
  readonly stream: DeflateStream
  isFinished: boolean
}

interface PyCompress extends PyContainer {
  data: CompressData
}

const COMPRESS = 'zlib.Compress'
const BYTES = 184

/** Compressing is work: a run that does a good deal of it can be stopped. */
export function deflateAll(vm: Vm, stream: DeflateStream, input: Uint8Array, flush: number): Uint8Array {
  vm.ticksLeft -= input.length
  if (vm.ticksLeft <= 0) vm.tick()
  return stream.deflate(input, flush)
}

export function newCompress(vm: Vm, given: readonly (PyObject | undefined)[]): PyObject {
  const [level, method, wbits, memory, strategy, dictionary] = given
  const number = (object: PyObject | undefined, otherwise: number): number =>
    object === undefined ? otherwise : cIntOf(vm, object)
  const found = deflateSettings(
    number(level, -1),
    number(method, 8),
    number(wbits, 15),
    number(memory, 8),
    number(strategy, 0),
  )
  const preset = dictionary === undefined || dictionary === vm.none ? null : plainBytes(vm, dictionary)
  if (found === null) throw vm.error('ValueError', 'Invalid initialization option')
  const stream = new DeflateStream(found.settings, found.wrapper)
  if (preset !== null) stream.preset(preset)
  const data: CompressData = { stream, isFinished: false }
  return vm.container(vm.typeNamed(COMPRESS), data)
}

function inconsistent(vm: Vm, { stream }: CompressData, doing: string): PyRaise {
  return zlibProblem(vm, codes.STREAM, doing, stream.wasIdle ? 'buffer error' : undefined)
}

function compress(vm: Vm, { data }: PyCompress, object: PyObject): PyObject {
  const input = plainBytes(vm, object)
  if (data.isFinished) throw inconsistent(vm, data, 'while compressing data')
  return newBytes(vm, deflateAll(vm, data.stream, input, flushes.NO))
}

function flush(vm: Vm, { data }: PyCompress, mode?: PyObject): PyObject {
  const how = mode === undefined ? flushes.FINISH : cIntOf(vm, mode)
  if (how === flushes.NO) return newBytes(vm, new Uint8Array(0))
  if (data.isFinished || how < 0 || how > flushes.BLOCK) throw inconsistent(vm, data, 'while flushing')
  const bytes = data.stream.deflate(new Uint8Array(0), how)
  data.isFinished = how === flushes.FINISH
  return newBytes(vm, bytes)
}

function copy(vm: Vm, self: PyCompress): PyObject {
  if (self.data.isFinished) throw vm.error('ValueError', 'Inconsistent stream state')
  const data: CompressData = { stream: self.data.stream.copy(), isFinished: false }
  return vm.container(self.cls, data)
}

export const compressType: TypeEntry = {
  key: COMPRESS,
  base: 'object',
  definition: {
    name: COMPRESS,
    module: 'zlib',
    layout: fixedLayout<CompressData>('Compress', 'machinery', BYTES, []),
    methods: [
      classNative('compress($self, data, /)', compress),
      classNative('flush($self, mode=zlib.Z_FINISH, /)', flush),
      classNative('copy($self, /)', copy),
      classNative('__copy__($self, /)', copy),
      classNative('__deepcopy__($self, memo, /)', copy),
    ],
  },
}
