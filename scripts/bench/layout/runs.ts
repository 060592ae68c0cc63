/** Programs that have run, ready to be drawn: a lesson's, or one of a single file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { english } from '../../../app/_language/testing/english'
import { HistoryFacts } from '../../../app/_heap/facts'
import type { ViewOptions } from '../../../app/_heap/viewModel'
import { HeapCursor } from '../../../lib/heap/history/HeapCursor'
import { HistoryIndex } from '../../../lib/heap/history/HistoryIndex'
import { PROGRAM_END } from '../../../lib/heap/history/stages'
import { runLimits } from '../../../lib/protocol/limits'
import { openProgram } from '../../../server/cli/program'
import { StandardLibrary } from '../../../server/library/standardLibrary'
import { runTeamProgram } from '../../../server/runs/runTeam'

export interface Run {
  readonly cursor: HeapCursor
  readonly facts: HistoryFacts
  readonly options: ViewOptions
  /** When the program has run. */
  readonly end: number
}

const library = new StandardLibrary()

export function textRun(text: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'heaproom-layout-'))
  try {
    writeFileSync(join(folder, 'main.py'), text)
    return folderRun(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each file is in the lane of the one who wrote most of it. */
export function folderRun(folder: string): Run {
  const program = openProgram([folder], 'main.py')
  if (typeof program === 'string') throw new Error(program)
  const { history } = runTeamProgram({
    ...program,
    argv: [],
    stdin: '',
    limits: runLimits,
    library,
    onProgress: () => true,
  })
  const index = new HistoryIndex(history)
  const end = index.stages.find(({ label }) => history.labels[label] === PROGRAM_END)?.step ?? index.steps
  const modules = new Map(
    Object.entries(program.authorship()).map(([file, ranges]) => {
      const person = ranges[0]?.by ?? file
      const face = { name: person, colour: 0, pattern: 0 }
      const name = file === 'main.py' ? '__main__' : file.replace(/\.py$/, '')
      return [name, { title: file, lane: { key: person, title: person, face } }]
    }),
  )
  const nowhere = { file: null, line: 0, face: { name: '', colour: 0, pattern: 0 } }
  const options: ViewOptions = {
    t: english,
    modules,
    originOf: () => nowhere,
    opened: new Map(),
    isComplete: false,
    spotlight: new Set(),
    lingering: new Set(),
  }
  return { cursor: new HeapCursor(index), facts: new HistoryFacts(index), options, end }
}
