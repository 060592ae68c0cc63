import { expect, it } from 'vitest'
import { HistoryIndex } from '../heap/history/HistoryIndex'
import { Recorder } from '../heap/history/Recorder'
import { PROGRAM_END, WIPED } from '../heap/history/stages'
import { exitStages } from './exitStages'

/** Three objects outlive the last line: one goes with the modules, in a line of its finalizer's, one late, one never. */
function ending() {
  const recorder = new Recorder()
  recorder.statement({ module: 0, line: 1, column: 0, endLine: 1, endColumn: 1 })
  recorder.type('Model', 'main', 'instance', 'none', [], [])
  recorder.step(1)
  const [early = 0, late = 0, never = 0, before = 0] = [1, 2, 3, 4].map(() => recorder.alloc(0, 48, -1))
  const serials = [early, late, never].map((id) => recorder.serialOf(id))
  recorder.free(before)
  recorder.stage(PROGRAM_END)
  recorder.stage('exit: modules leave sys.modules')
  recorder.step(1)
  recorder.free(early)
  recorder.stage(WIPED)
  recorder.free(late)
  return { index: new HistoryIndex(recorder.finish('', '')), serials }
}

it('tells each object where it was freed, those of a finalizer’s lines with the stage that ran it', () => {
  const { index, serials } = ending()
  const [early, late, never] = serials
  expect(exitStages(index, () => true)).toEqual({
    stages: [
      { label: PROGRAM_END, step: 2, freed: [] },
      { label: 'exit: modules leave sys.modules', step: 3, freed: [early] },
      { label: WIPED, step: 5, freed: [late] },
    ],
    never: [never],
  })
  expect(exitStages(index, (serial) => serial === never)).toMatchObject({ never: [never] })
})

it('has no stages where the program never came to its end', () => {
  const recorder = new Recorder()
  recorder.type('Model', 'main', 'instance', 'none', [], [])
  recorder.alloc(0, 48, -1)
  expect(exitStages(new HistoryIndex(recorder.finish('', '')), () => true)).toEqual({ stages: [], never: [1] })
})
