/** `os.stat_result` and the other tuples that `posix` gives. */
import type { Inode } from '../../system/inode'
import { modeOf, sizeOf } from '../../system/inode'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { newStruct, structSequence } from '../structSequence'

const SHOWN = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split(' ')
const HIDDEN = [
  'st_atime', 'st_mtime', 'st_ctime', 'st_atime_ns', 'st_mtime_ns', 'st_ctime_ns', 'st_blksize', 'st_blocks', 'st_rdev',
] as const // oxfmt-ignore

const STATVFS = 'f_bsize f_frsize f_blocks f_bfree f_bavail f_files f_ffree f_favail f_flag f_namemax'.split(' ')

/** The numbers of the disk's own device and of its blocks. */
const DEVICE = 0xfd00
const BLOCK = 4096
const SECTOR = 512
const NS = 1_000_000_000n

export const resultTypes: NonNullable<NativeModule['types']> = [
  {
    ...structSequence('os', 'stat_result', SHOWN, {}, { more: HIDDEN, unnamed: 3, creatable: true }),
    exported: 'stat_result',
  },
  {
    ...structSequence('os', 'statvfs_result', STATVFS, {}, { more: ['f_fsid'], creatable: true }),
    exported: 'statvfs_result',
  },
  {
    ...structSequence('os', 'terminal_size', ['columns', 'lines'], {}, { creatable: true }),
    exported: 'terminal_size',
  },
  {
    ...structSequence(
      'posix',
      'times_result',
      ['user', 'system', 'children_user', 'children_system', 'elapsed'],
      {},
      { creatable: true },
    ),
    exported: 'times_result',
  },
  {
    ...structSequence(
      'posix',
      'uname_result',
      ['sysname', 'nodename', 'release', 'version', 'machine'],
      {},
      { creatable: true },
    ),
    exported: 'uname_result',
  },
  {
    ...structSequence('posix', 'sched_param', ['sched_priority'], {}, { creatable: true }),
    exported: 'sched_param',
  },
  {
    ...structSequence(
      'posix',
      'waitid_result',
      ['si_pid', 'si_uid', 'si_signo', 'si_status', 'si_code'],
      {},
      { creatable: true },
    ),
    exported: 'waitid_result',
  },
]

function seconds(vm: Vm, time: bigint): PyObject {
  const whole = time / NS - (time % NS < 0n ? 1n : 0n)
  return vm.float(Number(whole) + 1e-9 * Number(time - whole * NS))
}

function wholeSeconds(time: bigint): bigint {
  return time / NS - (time % NS < 0n ? 1n : 0n)
}

function small(value: bigint): number | bigint {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= -BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}

export function statResult(vm: Vm, inode: Inode): PyObject {
  const size = sizeOf(inode)
  const times = [inode.accessed, inode.modified, inode.changed]
  const numbers = [modeOf(inode), inode.number, DEVICE, inode.links, inode.owner, inode.group, size]
  const shown = [...numbers, ...times.map((time) => small(wholeSeconds(time)))].map((value) => vm.int(value))
  const isDevice = inode.content.kind === 'device'
  const hidden = [
    ...times.map((time) => seconds(vm, time)),
    ...times.map((time) => vm.int(small(time))),
    vm.int(BLOCK),
    vm.int(isDevice ? 0 : Math.ceil(size / BLOCK) * (BLOCK / SECTOR)),
    vm.int(isDevice ? 0x103 : 0),
  ]
  return newStruct(vm, 'os.stat_result', shown, hidden)
}

export function statvfsResult(vm: Vm): PyObject {
  const { capacity, free } = vm.system.disk
  const [blocks, left] = [Math.floor(capacity / BLOCK), Math.floor(free / BLOCK)]
  const numbers = [BLOCK, BLOCK, blocks, left, left, 200_000, 100_000, 100_000, 0, 255]
  return newStruct(
    vm,
    'os.statvfs_result',
    numbers.map((value) => vm.int(value)),
    [vm.int(1)],
  )
}
