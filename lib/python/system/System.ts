/**
 * The operating system as a run sees it: a disk, descriptors, an environment, one process. It begins with the run and ends
 * with it; time, randomness and input are the run's own, so that equal runs see equal systems.
 */
import { MersenneTwister } from '../text/MersenneTwister'
import { Console } from './Console'
import { Descriptors } from './Descriptors'
import { Disk } from './Disk'
import type { FolderInode, Inode } from './inode'
import { isFolder } from './inode'
import { flag, OpenFile } from './OpenFile'
import { Locales } from './Locales'
import { ResourceLimits } from './ResourceLimits'
import { readZone } from './LocalZone'
import { joinPipe, newPair } from './streams'
import { errno, fault } from './SystemFault'
import { ZoneFiles } from './zones/zoneFiles'

export interface SystemHost {
  now(): bigint
  readInput(): string
  show(stream: 1 | 2, text: string): void
  /** Something came into a pipe or a socket, or went out of one: who waits may look again. */
  stirred(): void
}

export const HOME = '/home/student'
const DEVICES = { null: 'null', zero: 'zero', full: 'full', random: 'random', urandom: 'random' } as const
const STREAMS = ['stdin', 'stdout', 'stderr'] as const
/** What can be read of the file that `sys.executable` names: which C library it is for. */
const INTERPRETER = '\x7fELF\x02\x01\x01 /lib64/ld-linux-x86-64.so.2 libc.so.6 GLIBC_2.43\n'
const SEED = 0x48656170n

interface Found {
  readonly inode: Inode
  readonly isNew: boolean
}

export class System {
  readonly disk: Disk
  readonly console: Console
  readonly limits = new ResourceLimits()
  readonly locales = new Locales()
  readonly descriptors = new Descriptors(this.limits)
  private random: MersenneTwister | null = null

  constructor(private readonly host: SystemHost) {
    this.disk = new Disk(() => host.now())
    this.console = new Console({ ...bound(host), randomBytes: (count) => this.randomBytes(count) })
    this.makeFolders()
    for (const [number, name] of STREAMS.entries()) {
      const flags = number === 0 ? flag.READ : flag.WRITE
      this.descriptors.add(new OpenFile(this.streamInode(name), flags, this), true)
    }
  }

  /** Of local times; `time.tzset` reads it anew. */
  zone = readZone(undefined)
  /** What `putenv` put, beside what the run began with. */
  readonly variables = new Map<string, string>()

  /** Environment variables as the run begins. */
  readonly environment: Readonly<Record<string, string>> = {
    HOME,
    USER: 'student',
    LOGNAME: 'student',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    PWD: HOME,
  }

  randomBytes(count: number): Uint8Array {
    const random = (this.random ??= new MersenneTwister(SEED))
    return Uint8Array.from({ length: count }, () => Number(random.randomBits(8)))
  }

  /** `open`: the number of a new descriptor. */
  open(path: string, flags: number, mode: number, from: FolderInode): number {
    const { disk } = this
    const isTemporary = (flags & flag.TEMPORARY) === flag.TEMPORARY
    const { inode, isNew } = isTemporary ? this.unnamed(path, mode, from) : this.find(path, flags, mode, from)
    if (isFolder(inode) && (flags & (flag.ACCESS | flag.CREATE)) !== 0) throw fault(errno.EISDIR)
    if ((flags & flag.DIRECTORY) !== 0 && !isFolder(inode) && !isTemporary) throw fault(errno.ENOTDIR)
    // A file that was just made may be written whatever its mode says.
    if ((flags & flag.PATH) === 0 && !isNew) disk.require(inode, wantedBits(flags))
    const file = new OpenFile(inode, flags, this)
    const { content } = inode
    if (content.kind === 'pipe' && (flags & flag.PATH) === 0) {
      joinPipe(content, file)
      this.stirred()
    }
    if ((flags & flag.TRUNCATE) !== 0 && content.kind === 'file' && file.canWrite) file.truncate(0)
    return this.descriptors.add(file, (flags & flag.CLOSE_ON_EXEC) === 0)
  }

  private find(path: string, flags: number, mode: number, from: FolderInode): Found {
    const { disk } = this
    const exclusive = (flags & flag.EXCLUSIVE) !== 0 && (flags & flag.CREATE) !== 0
    const place = disk.place(path, !exclusive && (flags & flag.NOFOLLOW) === 0, from)
    if (place.inode !== null) {
      if (exclusive) throw fault(errno.EEXIST)
      if (place.inode.content.kind === 'link' && (flags & flag.PATH) === 0) throw fault(errno.ELOOP)
      if (place.wantsFolder && !isFolder(place.inode)) throw fault(errno.ENOTDIR)
      return { inode: place.inode, isNew: false }
    }
    if ((flags & flag.CREATE) === 0) throw fault(errno.ENOENT)
    if (place.wantsFolder) throw fault(errno.EISDIR)
    disk.require(place.folder, 3)
    const inode = disk.file(new Uint8Array(0), mode & ~disk.umask & 0o7777)
    disk.attach(place.folder, place.name, inode)
    return { inode, isNew: true }
  }

  private unnamed(path: string, mode: number, from: FolderInode): Found {
    const folder = this.disk.at(path, true, from)
    if (!isFolder(folder)) throw fault(errno.ENOTDIR)
    const inode = this.disk.file(new Uint8Array(0), mode & ~this.disk.umask & 0o7777)
    inode.links = 0
    return { inode, isNew: true }
  }

  pipe(): [number, number] {
    const inode = this.disk.inode(
      { kind: 'pipe', bytes: new Uint8Array(0), readers: 1, writers: 1, opened: { readers: 0, writers: 0 } },
      0o600,
    )
    const reader = this.descriptors.add(new OpenFile(inode, flag.READ, this))
    return [reader, this.descriptors.add(new OpenFile(inode, flag.WRITE, this))]
  }

  /** `socketpair`: two descriptors of which each reads what is written to the other. */
  socketPair(): [number, number] {
    const [first, second] = newPair().map((end) => {
      const file = new OpenFile(this.disk.inode(end, 0o777), flag.BOTH, this)
      return this.descriptors.add(file)
    })
    return [first ?? -1, second ?? -1]
  }

  stirred(): void {
    this.host.stirred()
  }

  private makeFolders(): void {
    const { disk } = this
    for (const path of ['/tmp', '/var/tmp', '/usr/bin', '/usr/share', '/etc', HOME]) disk.makeFolders(path)
    disk.at('/tmp').permissions = disk.at('/var/tmp').permissions = 0o1777
    const dev = disk.makeFolders('/dev')
    for (const [name, device] of Object.entries(DEVICES)) disk.attach(dev, name, disk.device(device))
    for (const path of ['/', '/dev', '/usr', '/usr/bin', '/etc', '/var', '/home', '/tmp', '/var/tmp', '/usr/share']) {
      const inode = disk.at(path)
      inode.owner = inode.group = 0
    }
    const interpreter = disk.file(new TextEncoder().encode(INTERPRETER), 0o755)
    interpreter.owner = interpreter.group = 0
    disk.attach(disk.makeFolders('/usr/bin'), 'python3.14', interpreter)
    const share = disk.makeFolders('/usr/share')
    disk.attach(share, 'zoneinfo', new ZoneFiles(disk).folder(share))
    disk.cwd = disk.makeFolders(HOME)
  }

  private streamInode(name: (typeof STREAMS)[number]): Inode {
    const inode = this.disk.device(name)
    this.disk.attach(this.disk.makeFolders('/dev'), name, inode)
    return inode
  }
}

function wantedBits(flags: number): number {
  const access = flags & flag.ACCESS
  return access === flag.READ ? 4 : access === flag.WRITE ? 2 : 6
}

function bound(host: SystemHost): SystemHost {
  return {
    now: () => host.now(),
    readInput: () => host.readInput(),
    show: (stream, text) => host.show(stream, text),
    stirred: () => host.stirred(),
  }
}
