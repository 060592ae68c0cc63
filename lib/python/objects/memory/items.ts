/** Single items of a memoryview: from bytes to Python objects and back. */
import { fits, type PackedFormat, readFloat, readInt, writeFloat, writeInt } from '../../text/packed'
import type { Vm } from '../../vm/Vm'
import { indexOf } from '../number/indexValue'
import { floatOf } from '../number/floatValue'
import { truth } from '../protocol/truth'
import type { PyObject } from '../PyObject'
import { kind } from '../PyType'
import { newBytes } from '../text/newText'
import { type MemoryData, requireLive } from './memoryData'

/** The item that begins at byte `at`, owned. */
export function readItem(vm: Vm, { bytes, packed, format }: MemoryData, at: number): PyObject {
  switch (packedOrThrow(vm, packed, format).what) {
    case 'char':
      return newBytes(vm, bytes.slice(at, at + 1))
    case 'bool':
      return vm.bool(bytes[at] !== 0)
    case 'float':
      return vm.float(readFloat(bytes, at, packedOrThrow(vm, packed, format), true))
    default:
      return vm.int(readInt(bytes, at, packedOrThrow(vm, packed, format), true))
  }
}

function packedOrThrow(vm: Vm, packed: PackedFormat | null, format: string): PackedFormat {
  if (packed === null) throw vm.error('NotImplementedError', `memoryview: format ${format} not supported`)
  return packed
}

export function writeItem(vm: Vm, data: MemoryData, at: number, value: PyObject): void {
  const packed = packedOrThrow(vm, data.packed, data.format)
  try {
    if (writes(vm, data, packed, at, value)) return
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    vm.dropError(error)
    throw vm.error('TypeError', `memoryview: invalid type for format '${letterOf(data)}'`)
  }
  throw vm.error('ValueError', `memoryview: invalid value for format '${letterOf(data)}'`)
}

function letterOf({ format }: MemoryData): string {
  return format.startsWith('@') ? format.slice(1) : format
}

/** False for a value that does not fit; a TypeError for one of the wrong type. */
function writes(vm: Vm, data: MemoryData, packed: PackedFormat, at: number, value: PyObject): boolean {
  const { bytes } = data
  switch (packed.what) {
    case 'char': {
      if ((value.cls.kind & kind.BYTES) === 0) throw vm.error('TypeError', 'not bytes')
      const [byte, ...more] = value.data as Uint8Array // kind says that it is bytes
      if (byte === undefined || more.length > 0) return false
      requireLive(vm, data)
      bytes[at] = byte
      return true
    }
    case 'bool': {
      const bit = truth(vm, value) ? 1 : 0
      requireLive(vm, data)
      bytes[at] = bit
      return true
    }
    case 'float': {
      const number = floatOf(vm, value)
      requireLive(vm, data)
      return writeFloat(bytes, at, packed, number, true)
    }
    default: {
      const number = indexOf(vm, value)
      if (!fits(number, packed)) return false
      requireLive(vm, data)
      writeInt(bytes, at, packed, number, true)
      return true
    }
  }
}
