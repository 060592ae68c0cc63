/**
 * What CPython imports to print the traceback of an exception that nobody caught: here nothing is imported, but the
 * collector counts what that would have allocated, and what is counted collects.
 */
import { getName } from '../objects/dict/dictionary'
import type { Vm } from '../vm/Vm'

/**
 * In turn: the module whose import is running, and how much is allocated until it goes on with another.
 * Source: gc.get_count() and the frames of importlib in a callback of gc, of collections at every 50 objects, under 3.14.10.
 */
const RUNNING = `
traceback:314 collections:388 itertools:220 operator:249 _operator:58 reprlib:64 _collections:98 collections:365
textwrap:51 enum:245 types:140 enum:324 re._compiler:70 _sre:86 re._parser:111 re._constants:210 re._parser:51
re._casefix:94 functools:228 _functools:107 functools:161 re:52 textwrap:206 _py_warnings:192 tokenize:106 io:104
tokenize:104 _colorize:98 dataclasses:212 copy:52 weakref:146 _weakrefset:77 weakref:138 inspect:444
annotationlib:204 ast:146 _ast:1186 ast:54 annotationlib:229 dis:218 _opcode:52 opcode:62 dis:234 inspect:646
dataclasses:105 _colorize:562 contextlib:245 traceback:157
`
/** Made by one call of C code: no collection comes between. */
const AT_ONCE = '_ast'
/** Between two looks at whether a collection is due, about. */
const BURST = 50

export function countTracebackImports(vm: Vm): void {
  if (getName(vm.modules, 'traceback') !== null) return
  for (const running of RUNNING.trim().split(/\s/)) {
    const [name = '', count] = running.split(':')
    if (getName(vm.modules, name) === null) countRunning(vm, Number(count), name === AT_ONCE ? Number(count) : BURST)
  }
}

function countRunning(vm: Vm, count: number, burst: number): void {
  for (let left = count; left > 0; left -= burst) vm.collector.allocatedUnseen(Math.min(left, burst))
}
