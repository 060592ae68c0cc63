/** The change that has the cycle collector run when the program is done. */
import type { Change, Program } from './Change'
import { putCode } from './putCode'

export function collect({ entry, modules }: Program, by: string | null): Change[] {
  const module = modules.get(entry)
  if (module === undefined) return []
  return [putCode(module, module.lastLine, { kind: 'collect', code: 'gc.collect()', by, needs: 'gc' })]
}
