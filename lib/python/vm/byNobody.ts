/** What the interpreter does for itself while a line runs: the history blames nobody for it. */
import type { Vm } from './Vm'

export function byNobody<T>(vm: Vm, act: () => T): T {
  const { recorder } = vm
  const { site } = recorder
  recorder.site = 0
  try {
    return act()
  } finally {
    recorder.site = site
  }
}
