/**
 * Texts as a zip and back: plain files by their paths, so that any tool can open what is exported and make what is imported.
 *
 * What comes in is a stranger's: sizes are checked before anything is unpacked, nothing is written to a disk, and what is no zip,
 * or no text, is a sentence. Encrypted files and zips of more than 4 GB are not read.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { ZipWriter } from './ZipWriter'

export type Files = Readonly<Record<string, string>>

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const LOCAL_BYTES = 30
const ENTRY_BYTES = 46
const END_BYTES = 22
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

const MOST_FILES = 500
const MOST_BYTES = 4_000_000

interface Entry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  /** Packed, and unpacked. */
  readonly size: number
  readonly length: number
  readonly at: number
}

export function zipOf(files: Files): Buffer {
  const zip = new ZipWriter()
  const parts = Object.entries(files).map(([path, text]) => zip.add(path, text))
  return Buffer.concat([...parts, zip.end()])
}

/** The texts whose paths are wanted, with LF line ends; or a sentence that says why there are none. */
export function filesInZip(zip: Buffer, isWanted: (path: string) => boolean): Files | string {
  try {
    return unpack(zip, isWanted)
  } catch (error) {
    // What is cut short, or points beyond its end, is out of a buffer's range; zlib has errors of its own.
    if (error instanceof Error && 'code' in error) return 'The file is no zip, or it is damaged.'
    throw error
  }
}

function unpack(zip: Buffer, isWanted: (path: string) => boolean): Files | string {
  const entries = entriesOf(zip)
  if (typeof entries === 'string') return entries
  const folder = commonFolder(entries.map(({ name }) => name))
  const wanted = entries
    .map((entry) => ({ ...entry, name: entry.name.slice(folder.length) }))
    .filter(({ name }) => isWanted(name))
  if (wanted.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES)
    return `The zip holds more than ${MOST_BYTES / 1_000_000} MB of text.`
  const files: Record<string, string> = {}
  for (const entry of wanted) {
    const text = textOf(zip, entry)
    if (text === null) return `${entry.name} is damaged, or is not text in UTF-8.`
    files[entry.name] = text
  }
  return files
}

function entriesOf(zip: Buffer): Entry[] | string {
  let end = zip.length - END_BYTES
  while (end >= 0 && zip.readUInt32LE(end) !== END) end--
  if (end < 0) return 'The file is no zip, or it is damaged.'
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_FILES) return `The zip holds more than ${MOST_FILES} files.`
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = count; left > 0; left--) {
    if (zip.readUInt32LE(at) !== ENTRY) return 'The file is no zip, or it is damaged.'
    const nameLength = zip.readUInt16LE(at + 28)
    const isLocked = (zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0
    const name = zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)
    if (isLocked) return `${name} is encrypted.`
    entries.push({
      name,
      method: zip.readUInt16LE(at + 10),
      checksum: zip.readUInt32LE(at + 16),
      size: zip.readUInt32LE(at + 20),
      length: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    })
    at += ENTRY_BYTES + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries.filter(({ name }) => !name.endsWith('/') && !name.startsWith('__MACOSX/'))
}

/** Most tools put the folder that is packed before every name. */
function commonFolder(names: readonly string[]): string {
  const [first = ''] = names
  const folder = first.slice(0, first.indexOf('/') + 1)
  return names.every((name) => name.startsWith(folder)) && !names.includes('lesson.md') ? folder : ''
}

/** Null where the bytes are not what the entry says, or no text. */
function textOf(zip: Buffer, { method, checksum, size, length, at }: Entry): string | null {
  if (zip.readUInt32LE(at) !== LOCAL || (method !== STORED && method !== DEFLATED)) return null
  const start = at + LOCAL_BYTES + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const packed = zip.subarray(start, start + size)
  const bytes = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, length) })
  if (bytes.length !== length || crc32(bytes) !== checksum) return null
  const text = bytes.toString('utf8')
  return text.includes('\ufffd') ? null : text.replace(/\r\n?/g, '\n')
}
