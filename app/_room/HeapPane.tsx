'use client'
/** The picture or its table, the words about the step, and the timeline under both. */
import { useMemo } from 'react'
import { NO_LIGHT } from '../_heap/choice'
import { ObjectTable } from '../_heap/ObjectTable'
import { Picture } from '../_heap/Picture'
import { stepWords } from '../_heap/stepWords'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { ShareView } from './ShareView'
import { Timeline } from './Timeline'
import type { Jumps } from './useJumps'
import type { Reader, ReaderView } from './useReader'

interface HeapPaneProps {
  readonly view: ReaderView
  readonly reader: Reader
  readonly jumps: Jumps
  readonly nowhere: string | null
  /** A newer run is under way: what stands here is of the one before. */
  readonly isFormer: boolean
}

export function HeapPane({ view, reader, jumps, nowhere, isFormer }: HeapPaneProps) {
  const isTable = reader.heapView === 'table'
  const { scene, book, light, result, tidy } = view
  const { step } = scene
  const words = useMemo(() => {
    const exit = result.record.verdict?.exit.kind ?? 'limit'
    return stepWords(step, { index: result.cursor.index, teller: result.teller, originOf: result.originOf, exit })
  }, [step, result])
  return (
    <section className="pane pane--heap" id="heap" aria-labelledby="heap-title" tabIndex={-1} data-former={isFormer}>
      <div className="pane__head">
        <h2 id="heap-title">Heap</h2>
        <div role="group" aria-label="View" className="pane__views">
          <Button size="small" aria-pressed={!isTable} onClick={() => reader.showAs('picture')}>
            <Icon name="picture" />
            Picture
          </Button>
          <Button size="small" aria-pressed={isTable} onClick={() => reader.showAs('table')}>
            <Icon name="table" />
            Table
          </Button>
        </div>
        <ShareView reader={reader} run={result.id} />
        <label className="pane__note">
          <input
            type="checkbox"
            checked={reader.isComplete}
            onChange={(change) => reader.showComplete(change.target.checked)}
          />{' '}
          functions and classes
        </label>
      </div>
      <div className="heap__body">
        {isTable ? (
          <ObjectTable scene={scene} choice={reader.choice} light={light} onChoose={reader.choose} />
        ) : (
          <Picture
            key={result.id}
            scene={scene}
            book={book}
            choice={reader.choice}
            light={light ?? NO_LIGHT}
            onChoose={reader.choose}
            onOpen={reader.open}
            onTidy={tidy}
          />
        )}
      </div>
      <Timeline reader={reader} result={result} words={words} jumps={jumps} nowhere={nowhere} />
    </section>
  )
}
