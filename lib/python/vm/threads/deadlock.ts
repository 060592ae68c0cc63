/** No thread can go on: the report of who waits for what, and the end of the run. CPython would hang here. */
import { instructionOf } from '../instructionOf'
import { RunStop } from '../PyRaise'
import type { Thread } from '../Thread'
import type { Vm } from '../Vm'
import type { Frame } from '../Frame'

export function tellDeadlock(vm: Vm, threads: Iterable<Thread>): RunStop {
  const lines = ['Deadlock: every thread waits, and nobody is left to wake one.\n']
  for (const thread of threads) lines.push(...tellThread(thread))
  vm.services.write(vm, 2, lines.join(''))
  return new RunStop('deadlock', 1)
}

function tellThread(thread: Thread): string[] {
  const name = thread.number === 0 ? 'The main thread' : `Thread ${thread.ident}`
  const { wait } = thread
  if (wait === null) return []
  if (wait.over !== null) return [`  ${name} could go on, if it did not wait within native code.\n`]
  const place = placeOf(thread.frame)
  return [`  ${name} waits for ${wait.what}${place === null ? '' : ` (${place})`}.\n`]
}

/** The nearest line that people of the lesson wrote, or else any. */
function placeOf(top: Frame | null): string | null {
  let frame = top
  while (frame !== null && !frame.unit.isLesson && frame.back !== null) frame = frame.back
  if (frame === null) return null
  const { code } = frame.unit
  return `${code.filename}, line ${code.positions[instructionOf(frame) * 4] ?? 0}, in ${code.qualname}`
}
