/**
 * /usr/share/zoneinfo: a file for each zone of the database, written (in TZif, version 2) when somebody asks for it. The files are
 * nobody's of the run's and do not count against its disk.
 */
import type { Disk } from '../Disk'
import { GrowingBytes } from '../GrowingBytes'
import { type FolderInode, type Inode, type More } from '../inode'
import { zoneTable } from './zoneTable'

const HALF_HOUR = 1800
const KIND = /(-?[0-9a-z]+)([+=])(\S+)/g
const CHANGE = /([A-Z])(\.?)(-?[0-9a-z]+)/g
const HEAD = 44
const KIND_BYTES = 6
const MOMENT_BYTES = 8

export class ZoneFiles {
  private known: ReadonlyMap<string, string> | null = null

  constructor(private readonly disk: Disk) {}

  /** The folder of all zones whose names begin so. */
  folder(parent: Inode, prefix = ''): FolderInode {
    const more: More = {
      find: (name) => this.find(inode, prefix + name),
      list: () => {
        const names = [...this.lines().keys()].filter((name) => name.startsWith(prefix))
        return [...new Set(names.map((name) => name.slice(prefix.length).split('/')[0] ?? ''))]
      },
    }
    const inode = this.disk.folderInode(parent, more)
    inode.owner = inode.group = 0
    return inode
  }

  private find(parent: Inode, name: string): Inode | null {
    const line = this.lines().get(name)
    if (line === undefined) {
      const isFolder = [...this.lines().keys()].some((one) => one.startsWith(`${name}/`))
      return isFolder ? this.folder(parent, `${name}/`) : null
    }
    const inode = this.disk.inode({ kind: 'file', bytes: new GrowingBytes(fileOf(line)), source: null }, 0o644)
    inode.owner = inode.group = 0
    return inode
  }

  private lines(): ReadonlyMap<string, string> {
    this.known ??= new Map(
      zoneTable
        .trim()
        .split('\n')
        .flatMap((line) => {
          const end = line.indexOf('|')
          return line
            .slice(0, end)
            .split(',')
            .map((name) => [name, line.slice(end + 1)] as const)
        }),
    )
    return this.known
  }
}

/** The file of a line of the table: its kinds of time, its changes, its rule. */
function fileOf(line: string): Uint8Array<ArrayBuffer> {
  const [kinds = '', changes = '', rule = ''] = line.split('|')
  const read = [...kinds.matchAll(KIND)].map(([, offset = '', sign, name = '']) => ({
    offset: parseInt(offset, 36),
    isSaving: sign === '+',
    name,
  }))
  let moment = 0
  const moments = [...changes.matchAll(CHANGE)].map(([, kind = '', isExact, step = '']) => {
    moment += parseInt(step, 36) * (isExact === '.' ? 1 : HALF_HOUR)
    return { moment, kind: kind.charCodeAt(0) - 65 }
  })
  const names = new TextEncoder().encode(read.map(({ name }) => `${name}\0`).join(''))
  const end = new TextEncoder().encode(`\n${rule}\n`)
  const body = moments.length * (MOMENT_BYTES + 1) + read.length * KIND_BYTES
  const bytes = new Uint8Array(HEAD + KIND_BYTES + 1 + HEAD + body + names.length + end.length)
  const view = new DataView(bytes.buffer)
  writeHead(bytes, 0, [0, 1, 1])
  let at = HEAD + KIND_BYTES + 1
  writeHead(bytes, at, [moments.length, read.length, names.length])
  at += HEAD
  for (const one of moments) {
    view.setBigInt64(at, BigInt(one.moment))
    at += MOMENT_BYTES
  }
  for (const { kind } of moments) bytes[at++] = kind
  let first = 0
  for (const { offset, isSaving, name } of read) {
    view.setInt32(at, offset)
    bytes[at + 4] = Number(isSaving)
    bytes[at + 5] = first
    first += name.length + 1
    at += KIND_BYTES
  }
  bytes.set(names, at)
  bytes.set(end, at + names.length)
  return bytes
}

/** How many changes, kinds and characters follow. */
function writeHead(bytes: Uint8Array<ArrayBuffer>, at: number, counts: readonly number[]): void {
  bytes.set(new TextEncoder().encode('TZif2'), at)
  const view = new DataView(bytes.buffer)
  counts.forEach((count, index) => view.setUint32(at + 32 + index * 4, count))
}
