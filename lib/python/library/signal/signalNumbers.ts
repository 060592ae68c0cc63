/** The signals of Linux on x86-64: names, numbers, and what the C library says of them. */

export const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGTRAP: 5, SIGIOT: 6, SIGABRT: 6, SIGFPE: 8, SIGKILL: 9, SIGBUS: 7, SIGSEGV: 11,
  SIGSYS: 31, SIGPIPE: 13, SIGALRM: 14, SIGTERM: 15, SIGUSR1: 10, SIGUSR2: 12, SIGCLD: 17, SIGCHLD: 17, SIGPWR: 30, SIGIO: 29,
  SIGURG: 23, SIGWINCH: 28, SIGPOLL: 29, SIGSTOP: 19, SIGTSTP: 20, SIGCONT: 18, SIGTTIN: 21, SIGTTOU: 22, SIGVTALRM: 26,
  SIGPROF: 27, SIGXCPU: 24, SIGXFSZ: 25, SIGRTMIN: 34, SIGRTMAX: 64, SIGSTKFLT: 16,
} // oxfmt-ignore

/** One past the last signal. */
export const SIGNAL_COUNT = 65

const DESCRIPTIONS = [
  'Hangup', 'Interrupt', 'Quit', 'Illegal instruction', 'Trace/breakpoint trap', 'Aborted', 'Bus error', 'Floating point exception',
  'Killed', 'User defined signal 1', 'Segmentation fault', 'User defined signal 2', 'Broken pipe', 'Alarm clock', 'Terminated',
  'Stack fault', 'Child exited', 'Continued', 'Stopped (signal)', 'Stopped', 'Stopped (tty input)', 'Stopped (tty output)',
  'Urgent I/O condition', 'CPU time limit exceeded', 'File size limit exceeded', 'Virtual timer expired',
  'Profiling timer expired', 'Window changed', 'I/O possible', 'Power failure', 'Bad system call',
] as const // oxfmt-ignore

const FIRST_REAL_TIME = 34

/** What `strsignal` says; null for the two numbers the C library keeps to itself. */
export function describeSignal(signal: number): string | null {
  if (signal >= FIRST_REAL_TIME) return `Real-time signal ${signal - FIRST_REAL_TIME}`
  return DESCRIPTIONS[signal - 1] ?? null
}

/** Whether programs may wait for it: all but the two that the C library keeps to itself. */
export function isValidSignal(signal: number): boolean {
  return describeSignal(signal) !== null
}

/** What the kernel does where a program set nothing: these it drops, all others end or stop the process. */
export const DROPPED_BY_DEFAULT: ReadonlySet<number> = new Set([17, 18, 23, 28])

/** Nobody can set an action for these. */
export const NOT_CATCHABLE: ReadonlySet<number> = new Set([9, 19, 32, 33])

/** What the interpreter ignores from its start: a closed pipe, a file grown too large. */
export const IGNORED_AT_START: ReadonlySet<number> = new Set([13, 25])
