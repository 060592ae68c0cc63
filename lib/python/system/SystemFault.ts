/**
 * What a system call of the run's own operating system says when it cannot: an error number. Thrown within `system` and turned
 * into an OSError where Python called (raiseFault.ts).
 */
export class SystemFault {
  constructor(readonly errno: number) {}
}

/** Linux's numbers, as far as this system gives them. */
export const errno = {
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  ENXIO: 6,
  E2BIG: 7,
  EBADF: 9,
  ECHILD: 10,
  EAGAIN: 11,
  EACCES: 13,
  EEXIST: 17,
  EXDEV: 18,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  EMFILE: 24,
  ENOTTY: 25,
  EFBIG: 27,
  ENOSPC: 28,
  ESPIPE: 29,
  EPIPE: 32,
  ERANGE: 34,
  ENAMETOOLONG: 36,
  ENOSYS: 38,
  ENOTEMPTY: 39,
  ELOOP: 40,
  ENODATA: 61,
  EOVERFLOW: 75,
  ENOTCONN: 107,
  EOPNOTSUPP: 95,
} as const

export function fault(number: number): SystemFault {
  return new SystemFault(number)
}
