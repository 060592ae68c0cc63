/** What `confstr` answers: the number of each question, and glibc's text on 64-bit Linux. */
const KINDS = ['CFLAGS', 'LDFLAGS', 'LIBS', 'LINTFLAGS'] as const
const LARGE = '-D_LARGEFILE64_SOURCE'
const WIDE = '-m64'

/** How to compile: the first question's number, and what it and the next three are answered. */
const COMPILING: readonly (readonly [string, number, readonly string[]])[] = [
  ['LFS', 1000, []],
  ['LFS64', 1004, [LARGE, '', '', LARGE]],
  ['XBS5_ILP32_OFF32', 1100, []],
  ['XBS5_ILP32_OFFBIG', 1104, []],
  ['XBS5_LP64_OFF64', 1108, [WIDE, WIDE]],
  ['XBS5_LPBIG_OFFBIG', 1112, []],
]

export const textAnswers: Readonly<Record<string, readonly [number, string]>> = {
  CS_PATH: [0, '/bin:/usr/bin'],
  CS_GNU_LIBC_VERSION: [2, 'glibc 2.43'],
  CS_GNU_LIBPTHREAD_VERSION: [3, 'NPTL 2.43'],
  ...Object.fromEntries(
    COMPILING.flatMap(([model, first, texts]) =>
      KINDS.map((kind, at) => [`CS_${model}_${kind}`, [first + at, texts[at] ?? '']] as const),
    ),
  ),
}
