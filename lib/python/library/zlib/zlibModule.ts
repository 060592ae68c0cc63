/** `zlib`: compression and decompression of zlib 1.3, byte for byte. */
import { giveName } from '../../objects/dict/dictionary'
import { moduleError } from '../../objects/exception/moduleError'
import { native } from '../../objects/native/native'
import { cIntOf, indexOf, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { plainBytes } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import type { Vm } from '../../vm/Vm'
import { adler32, crc32 } from '../checksums'
import type { NativeModule } from '../NativeModule'
import { compressType, deflateAll, newCompress } from './compressType'
import { decompressorType } from './decompressorType'
import { decompressType, newDecompress } from './decompressType'
import { flushes, strategies } from './deflate/Deflater'
import { DeflateStream } from './deflate/DeflateStream'
import { deflateSettings, inflaterFor } from './formats'
import { inflateAll } from './inflateAll'
import { codes, ERROR, outcomeProblem, zlibProblem } from './zlibProblem'

const VERSION = '1.3.2'
const USUAL_ROOM = 16384
const USUAL_BITS = 15
const USUAL_MEMORY = 8
const DEFLATED = 8

function compress(vm: Vm, data: PyObject, level?: PyObject, wbits?: PyObject): PyObject {
  const bytes = plainBytes(vm, data)
  const found = deflateSettings(
    level === undefined ? -1 : cIntOf(vm, level),
    DEFLATED,
    wbits === undefined ? USUAL_BITS : cIntOf(vm, wbits),
    USUAL_MEMORY,
    strategies.DEFAULT,
  )
  if (found === null) throw vm.error(ERROR, 'Bad compression level')
  return newBytes(vm, deflateAll(vm, new DeflateStream(found.settings, found.wrapper), bytes, flushes.FINISH))
}

function decompress(vm: Vm, data: PyObject, wbits?: PyObject, room?: PyObject): PyObject {
  const bytes = plainBytes(vm, data)
  const bits = wbits === undefined ? USUAL_BITS : cIntOf(vm, wbits)
  if (room !== undefined && sizeOf(vm, room) < 0) throw vm.error('ValueError', 'bufsize must be non-negative')
  const inflater = inflaterFor(bits)
  if (inflater === null) throw zlibProblem(vm, codes.STREAM, 'while preparing to decompress data')
  inflater.give(bytes)
  const made = inflateAll(vm, inflater)
  const problem = outcomeProblem(vm, made.outcome)
  if (problem !== null) throw problem
  if (!inflater.isDone) throw zlibProblem(vm, codes.BUFFER, 'while decompressing data')
  return newBytes(vm, made.bytes)
}

/** A checksum goes on from any int, of which the lowest bits count. */
function checksum(compute: (bytes: Uint8Array, start: number) => number, first: number) {
  return (vm: Vm, data: PyObject, start?: PyObject): PyObject => {
    const bytes = plainBytes(vm, data)
    const from = start === undefined ? first : Number(BigInt.asUintN(32, BigInt(indexOf(vm, start))))
    return vm.int(compute(bytes, from))
  }
}

const CONSTANTS: Readonly<Record<string, number>> = {
  MAX_WBITS: USUAL_BITS,
  DEFLATED,
  DEF_MEM_LEVEL: USUAL_MEMORY,
  DEF_BUF_SIZE: USUAL_ROOM,
  Z_NO_COMPRESSION: 0,
  Z_BEST_SPEED: 1,
  Z_BEST_COMPRESSION: 9,
  Z_DEFAULT_COMPRESSION: -1,
  Z_FILTERED: strategies.FILTERED,
  Z_HUFFMAN_ONLY: strategies.HUFFMAN_ONLY,
  Z_RLE: strategies.RLE,
  Z_FIXED: strategies.FIXED,
  Z_DEFAULT_STRATEGY: strategies.DEFAULT,
  Z_NO_FLUSH: flushes.NO,
  Z_PARTIAL_FLUSH: flushes.PARTIAL,
  Z_SYNC_FLUSH: flushes.SYNC,
  Z_FULL_FLUSH: flushes.FULL,
  Z_FINISH: flushes.FINISH,
  Z_BLOCK: flushes.BLOCK,
  Z_TREES: flushes.TREES,
}

export const zlibModule: NativeModule = {
  name: 'zlib',
  functions: [
    native('adler32(data, value=1, /)', checksum(adler32, 1)),
    native('crc32(data, value=0, /)', checksum(crc32, 0)),
    native('compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)', compress),
    native('decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)', decompress),
    native(
      'compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)',
      (vm, ...given: (PyObject | undefined)[]) => newCompress(vm, given),
    ),
    native("decompressobj(wbits=MAX_WBITS, zdict=b'')", newDecompress),
  ],
  types: [compressType, decompressType, decompressorType, moduleError('zlib', 'error')],
  setup: (vm, namespace) => {
    for (const [name, value] of Object.entries(CONSTANTS)) giveName(vm, namespace, name, vm.int(value))
    giveName(vm, namespace, 'ZLIB_VERSION', vm.str(VERSION))
    giveName(vm, namespace, 'ZLIB_RUNTIME_VERSION', vm.str(VERSION))
    giveName(vm, namespace, '__version__', vm.str('1.0'))
  },
}
