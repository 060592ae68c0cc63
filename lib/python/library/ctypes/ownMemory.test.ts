/** What C code could do to a process ends a program in a way that can be told: nothing of it is the host's. */
import { expect, test } from 'vitest'
import { StandardLibrary } from '../../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../../server/runs/runTeam'

const limits = { steps: 10_000, bytes: 100_000_000, output: 10_000, recursion: 1000 }
const library = new StandardLibrary()
const SEGMENTATION_FAULT = 139
const ABORTED = 134

function run(text: string): { stdout: string; code: number } {
  const entry = { filename: 'main.py', text: `import ctypes\n${text}`, isPackage: false, lessonFile: 'main.py' }
  const onProgress = (): boolean => true
  const end = runTeamProgram({ entry, find: () => null, argv: ['main.py'], stdin: '', limits, library, onProgress })
  return { stdout: end.stdout, code: end.exit.code }
}

test.each([
  ['an address where nothing lies', 'ctypes.c_int.from_address(8).value'],
  ['behind an array', 'ctypes.cast((ctypes.c_int * 2)(), ctypes.POINTER(ctypes.c_int))[50]'],
  ['into the hole behind an array', 'ctypes.memset((ctypes.c_char * 2)(), 0, 3)'],
  ['what was freed', 'p = ctypes.CDLL(None).malloc\np.restype = ctypes.c_void_p\na = p(8)\nctypes.CDLL(None).free(ctypes.c_void_p(a))\nctypes.string_at(a, 8)'],
  ['an object that is gone', 'a = id([])\nctypes.cast(a, ctypes.py_object).value'],
  ['a callback that nobody keeps', 'C = ctypes.CFUNCTYPE(None)\nk = C(print)\na = ctypes.c_void_p.from_address(ctypes.addressof(k)).value\ndel k\nC(a)()'],
  ['no function', 'ctypes.CFUNCTYPE(None)(12345)()'],
  ['a pointer beyond all memory', 'ctypes.string_at(2**64 - 1, 1)'],
] )('[I4] %s is a segmentation fault', (_, text) => {
  expect(run(`print("before")\n${text}\nprint("after")`)).toEqual({ stdout: 'before\n', code: SEGMENTATION_FAULT })
}) // oxfmt-ignore

test.each([
  [
    'a decref of what C code did not take',
    'ctypes.pythonapi.Py_DecRef(ctypes.py_object([]))',
    'gives back only references',
  ],
  ['writing into an object', 'x = b"abc"\nctypes.memset(x, 65, 1)', 'lets nothing write into a Python object'],
  ['a long double', 'ctypes.c_longdouble(1)', 'has no long double'],
  ['another byte order', 'ctypes.c_int.__ctype_be__', 'lays out numbers in no other order'],
])('[I4] %s is an error that names the interpreter', (_, text, words) => {
  const { stdout } = run(
    `try:\n    ${text.replaceAll('\n', '\n    ')}\nexcept NotImplementedError as error:\n    print(error)`,
  )
  expect(stdout).toContain(`ctypes: the lesson's interpreter ${words}`)
})

test.each([
  ['twice', 'free(a)\nfree(a)'],
  ['though it was never allocated', 'free(ctypes.addressof(ctypes.c_int(1)))'],
])('[I4] memory that is freed %s aborts the program', (_, text) => {
  const functions =
    'malloc, free = ctypes.CDLL(None).malloc, ctypes.CDLL(None).free\nfree.argtypes = [ctypes.c_void_p]\n'
  const { code } = run(`${functions}malloc.restype = ctypes.c_void_p\na = malloc(8)\n${text}`)
  expect(code).toBe(ABORTED)
})

test('[I4] memory that C code allocates counts towards the budget', () => {
  const { stdout } = run(
    'try:\n    kept = [ctypes.create_string_buffer(30_000_000) for _ in range(5)]\nexcept MemoryError:\n    print("no more")\n' +
      'm = ctypes.CDLL(None).malloc\nm.restype = ctypes.c_void_p\nm.argtypes = [ctypes.c_size_t]\nprint(m(200_000_000))',
  )
  expect(stdout).toBe('no more\nNone\n')
})
