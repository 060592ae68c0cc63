/** `_stat`: the kinds and permissions that a file's mode holds, by Linux's numbers. */
import { giveName } from '../../objects/dict/dictionary'
import { native, type NativeDefinition } from '../../objects/native/native'
import { indexOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

const KIND = 0o170000
const PERMISSIONS = 0o7777
const LARGEST = 2n ** 32n - 1n

/** The kinds of files: 0 is a kind that Linux does not have. */
const KINDS = {
  S_IFDIR: 0o040000,
  S_IFCHR: 0o020000,
  S_IFBLK: 0o060000,
  S_IFREG: 0o100000,
  S_IFIFO: 0o010000,
  S_IFLNK: 0o120000,
  S_IFSOCK: 0o140000,
  S_IFDOOR: 0,
  S_IFPORT: 0,
  S_IFWHT: 0,
} as const

const LETTERS: ReadonlyMap<number, string> = new Map([
  [KINDS.S_IFREG, '-'],
  [KINDS.S_IFDIR, 'd'],
  [KINDS.S_IFLNK, 'l'],
  [KINDS.S_IFBLK, 'b'],
  [KINDS.S_IFCHR, 'c'],
  [KINDS.S_IFIFO, 'p'],
  [KINDS.S_IFSOCK, 's'],
])

const NUMBERS: Readonly<Record<string, number>> = {
  ...KINDS,
  S_ISUID: 0o4000, S_ISGID: 0o2000, S_ENFMT: 0o2000, S_ISVTX: 0o1000,
  S_IRWXU: 0o700, S_IRUSR: 0o400, S_IREAD: 0o400, S_IWUSR: 0o200, S_IWRITE: 0o200, S_IXUSR: 0o100, S_IEXEC: 0o100,
  S_IRWXG: 0o070, S_IRGRP: 0o040, S_IWGRP: 0o020, S_IXGRP: 0o010,
  S_IRWXO: 0o007, S_IROTH: 0o004, S_IWOTH: 0o002, S_IXOTH: 0o001,
  UF_SETTABLE: 0xffff, UF_NODUMP: 1, UF_IMMUTABLE: 2, UF_APPEND: 4, UF_OPAQUE: 8, UF_NOUNLINK: 16, UF_COMPRESSED: 32,
  UF_TRACKED: 64, UF_DATAVAULT: 128, UF_HIDDEN: 32768,
  SF_SETTABLE: 0xffff0000, SF_ARCHIVED: 65536, SF_IMMUTABLE: 131072, SF_APPEND: 262144, SF_NOUNLINK: 1048576,
  SF_SNAPSHOT: 2097152, SF_FIRMLINK: 8388608, SF_DATALESS: 1073741824,
  ST_MODE: 0, ST_INO: 1, ST_DEV: 2, ST_NLINK: 3, ST_UID: 4, ST_GID: 5, ST_SIZE: 6, ST_ATIME: 7, ST_MTIME: 8, ST_CTIME: 9,
} // oxfmt-ignore

function modeOf(vm: Vm, object: PyObject): number {
  const value = BigInt(indexOf(vm, object))
  if (value < 0n) throw vm.error('OverflowError', "can't convert negative value to unsigned int")
  if (value >= 2n ** 64n) throw vm.error('OverflowError', 'Python int too large to convert to C unsigned long')
  if (value > LARGEST) throw vm.error('OverflowError', 'mode out of range')
  return Number(value)
}

const isKind = (name: string, kind: number): NativeDefinition =>
  native(`${name}(object, /)`, (vm, mode: PyObject) => {
    const found = modeOf(vm, mode) & KIND
    return vm.bool(kind !== 0 && found === kind)
  })

/** `S_ISDIR` of `S_IFDIR`; the test for pipes is called S_ISFIFO. */
function testName(kind: string): string {
  return kind === 'S_IFIFO' ? 'S_ISFIFO' : kind.replace('S_IF', 'S_IS')
}

/** `rwx` for one of the three groups; a mark stands for execution with the special bit, small where it may execute too. */
function permissionText(bits: number, special: boolean, mark: string): string {
  const execute = (bits & 1) === 0 ? (special ? mark.toUpperCase() : '-') : special ? mark : 'x'
  return `${(bits & 4) === 0 ? '-' : 'r'}${(bits & 2) === 0 ? '-' : 'w'}${execute}`
}

function filemode(vm: Vm, object: PyObject): PyObject {
  const mode = modeOf(vm, object)
  const owner = permissionText((mode >> 6) & 7, (mode & 0o4000) !== 0, 's')
  const group = permissionText((mode >> 3) & 7, (mode & 0o2000) !== 0, 's')
  const others = permissionText(mode & 7, (mode & 0o1000) !== 0, 't')
  return vm.str(`${LETTERS.get(mode & KIND) ?? '?'}${owner}${group}${others}`)
}

export const statModule: NativeModule = {
  name: '_stat',
  functions: [
    ...Object.entries(KINDS).map(([name, kind]) => isKind(testName(name), kind)),
    native('S_IMODE(object, /)', (vm, mode: PyObject) => vm.int(modeOf(vm, mode) & PERMISSIONS)),
    native('S_IFMT(object, /)', (vm, mode: PyObject) => vm.int(modeOf(vm, mode) & KIND)),
    native('filemode(object, /)', filemode),
  ],
  setup: (vm, namespace) => {
    for (const [name, value] of Object.entries(NUMBERS)) giveName(vm, namespace, name, vm.int(value))
  },
}
