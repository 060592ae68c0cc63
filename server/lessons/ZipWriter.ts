/**
 * A zip, file by file: each `add` answers the bytes that come next, `end` those that close it. Nothing but a line for each file is kept
 * meanwhile, so that a zip may be larger than memory. At most 65,535 files, and 4 GB.
 */
import { crc32, deflateRawSync } from 'node:zlib'

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const LOCAL_BYTES = 30
const END_BYTES = 22
const DEFLATED = 8
const VERSION = 20
/** The names are UTF-8. */
const UTF8 = 0x0800
/** The first day that a zip knows: the same files are always the same bytes. */
const NO_DATE = 0x0021
const MOST_FILES = 0xffff
const MOST_BYTES = 0xffffffff

export class ZipWriter {
  readonly #entries: Buffer[] = []
  #at = 0

  add(path: string, content: string | Uint8Array): Buffer {
    const name = Buffer.from(path)
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(VERSION, 0)
    shared.writeUInt16LE(UTF8, 2)
    shared.writeUInt16LE(DEFLATED, 4)
    shared.writeUInt16LE(NO_DATE, 8)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const entry = [words(ENTRY), Buffer.from([VERSION, 0]), shared, Buffer.alloc(10), words(this.#at), name]
    this.#entries.push(Buffer.concat(entry))
    this.#at += LOCAL_BYTES + name.length + packed.length
    if (this.#entries.length > MOST_FILES || this.#at > MOST_BYTES)
      throw new RangeError('ZipWriter: too much for a zip')
    return Buffer.concat([words(LOCAL), shared, name, packed])
  }

  end(): Buffer {
    const directory = Buffer.concat(this.#entries)
    const end = Buffer.alloc(END_BYTES)
    end.writeUInt32LE(END, 0)
    end.writeUInt16LE(this.#entries.length, 8)
    end.writeUInt16LE(this.#entries.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(this.#at, 16)
    return Buffer.concat([directory, end])
  }
}

function words(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
