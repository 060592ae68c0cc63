'use client'
/** The heap as the reader wants to see it: drawn, or in one of the other views. */
import type { RoomState } from '../../lib/lesson/state'
import { NO_LIGHT } from '../_heap/choice'
import { ExitStages } from '../_heap/ExitStages'
import { FramesView } from '../_heap/FramesView'
import { ObjectTable } from '../_heap/table/ObjectTable'
import { Picture } from '../_heap/Picture'
import { Treemap } from '../_heap/Treemap'
import { TwoRuns } from './TwoRuns'
import type { Reader } from './useReader'
import type { ReaderView } from './useReaderView'

interface HeapShownProps {
  readonly state: RoomState
  readonly view: ReaderView
  readonly reader: Reader
  /** Only some steps of the run are here yet. */
  readonly isComing: boolean
  /** What stands beside it has made room. */
  readonly isWide: boolean
  /** Null where nothing stands beside it. */
  readonly onWide: (() => void) | null
}

/** The other views than the picture read more of a run than some steps. */
export function HeapShown({ state, view, reader, isComing, isWide, onWide }: HeapShownProps) {
  const { scene, book, light, result, tidy, stretch, ground } = view
  const { choice, choose, isComplete } = reader
  switch (isComing ? 'picture' : reader.heapView) {
    case 'table':
      return (
        <ObjectTable
          key={result.id}
          scene={scene}
          ground={ground}
          choice={choice}
          light={light}
          onChoose={choose}
          onOpen={reader.open}
        />
      )
    case 'frames':
      return <FramesView result={result} stretch={stretch} isComplete={isComplete} choice={choice} onChoose={choose} />
    case 'sizes':
      return <Treemap result={result} step={scene.step} isComplete={isComplete} choice={choice} onChoose={choose} />
    case 'exit':
      return <ExitStages key={result.id} result={result} step={scene.step} onGo={reader.goTo} onChoose={choose} />
    case 'runs':
      return <TwoRuns state={state} view={view} reader={reader} />
    case 'picture':
      return (
        <Picture
          key={result.id}
          scene={scene}
          book={book}
          choice={choice}
          light={light ?? NO_LIGHT}
          onChoose={choose}
          onOpen={reader.open}
          onTidy={tidy}
          isWide={isWide}
          onWide={onWide}
        />
      )
  }
}
