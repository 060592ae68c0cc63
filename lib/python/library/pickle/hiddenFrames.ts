/**
 * Frames of library code that stands in for C: an exception that passed them shows none of them, and keeps none alive.
 */
import { exceptionData } from '../../objects/exception/exceptionData'
import { NEXT_SLOT, type PyTraceback, setTraceback } from '../../objects/exception/traceback'
import type { PyFrame } from '../../objects/function/frameObject'
import type { PyContainer } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'

function isHidden({ data }: PyTraceback, filename: string): boolean {
  return (data.frame as PyFrame).data.unit.code.filename === filename // a traceback has its frame until it dies
}

function nextOf(entry: PyTraceback): PyTraceback | null {
  return entry.data.next as PyTraceback | null // tracebacks lead to tracebacks
}

/** The first entry from `entry` on that may be seen; borrowed. */
function visible(entry: PyTraceback | null, filename: string): PyTraceback | null {
  let at = entry
  while (at !== null && isHidden(at, filename)) at = nextOf(at)
  return at
}

function relink(vm: Vm, entry: PyTraceback, next: PyTraceback | null): void {
  const old = entry.data.next
  if (old === next) return
  if (next !== null) next.refs++
  entry.data.next = next
  if (next !== null) vm.recordStore(entry, NEXT_SLOT, next)
  else vm.recordDrop(entry, NEXT_SLOT)
  vm.xdecref(old)
}

/** Takes the frames of the file out of the exception's traceback, and out of those of the exceptions behind it. */
export function hideFrames(vm: Vm, exception: PyContainer, filename: string): void {
  const seen = new Set<PyContainer>()
  for (let at: PyContainer | null = exception; at !== null && !seen.has(at);) {
    seen.add(at)
    const first = visible(exceptionData(at).traceback as PyTraceback | null, filename) // its traceback
    setTraceback(vm, at, first)
    for (let entry = first; entry !== null; entry = nextOf(entry)) relink(vm, entry, visible(nextOf(entry), filename))
    at = exceptionData(at).context as PyContainer | null // exceptions are containers
  }
}
