'use client'
/** What the reader sees, to be handed on: the address that shows it, the picture as a file, the page on paper. */
import { useState } from 'react'
import { linkTo } from '../_data/readingLink'
import { asPng, type Drawing, drawingOf } from '../_heap/drawingFile'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Sheet } from '../_ui/Sheet'
import type { Reader } from './useReader'

interface ShareViewProps {
  readonly reader: Reader
  readonly run: string
}

export function ShareView({ reader, run }: ShareViewProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="icon"
        aria-label="Share"
        title="Share this view: address, picture, print"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
      </Button>
      <Sheet title="Share this view" isOpen={isOpen} onClose={() => setOpen(false)}>
        <Ways reader={reader} run={run} />
      </Sheet>
    </>
  )
}

function Ways({ reader, run }: ShareViewProps) {
  const [news, setNews] = useState('')
  const { step, event, choice, beside, heapView } = reader
  const href = new URL(linkTo({ run, step, event, choice, beside, view: heapView }), window.location.href).href
  const copy = () =>
    void navigator.clipboard.writeText(href).then(
      () => setNews('The address is copied.'),
      () => setNews('The browser does not let the page copy: select the address and copy it.'),
    )
  const save = (kind: 'svg' | 'png') =>
    void saveDrawing(kind, reader, `heap-step-${step}`).then(
      () => setNews(`heap-step-${step}.${kind} is saved.`),
      () => setNews('The picture could not be saved.'),
    )
  const refusal = heapView === 'picture' ? undefined : 'Show the picture first.'
  return (
    <div className="share">
      <p>Whoever is in this session and opens this address sees this run, this step and what you chose:</p>
      <p>
        <input readOnly className="field__input" aria-label="Address of this view" value={href} />
      </p>
      <div className="share__ways">
        {'clipboard' in navigator ? <Button onClick={copy}>Copy the address</Button> : null}
        <Button refusal={refusal} onClick={() => save('svg')}>
          Save as SVG
        </Button>
        <Button refusal={refusal} onClick={() => save('png')}>
          Save as PNG
        </Button>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      <p role="status">{news}</p>
    </div>
  )
}

async function saveDrawing(kind: 'svg' | 'png', { view, choice }: Reader, name: string): Promise<void> {
  if (view === null) throw new Error('no run is shown')
  const { scene, book, light } = view
  const drawing = await drawingOf({ scene, book, light, choice })
  const blob = kind === 'svg' ? svgBlob(drawing) : await asPng(drawing)
  if (blob === null) throw new Error('the browser drew nothing')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.${kind}`
  link.click()
  URL.revokeObjectURL(link.href)
}

function svgBlob({ text }: Drawing): Blob {
  return new Blob([text], { type: 'image/svg+xml' })
}
