'use client'
/** What the reader sees, to be handed on: the address that shows it, the picture as a file, the page on paper. */
import { useTranslations } from 'next-intl'
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
  const t = useTranslations()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="icon"
        aria-label={t('room.share.short')}
        title={t('room.share.titleMore')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
      </Button>
      <Sheet title={t('room.share.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Ways reader={reader} run={run} />
      </Sheet>
    </>
  )
}

function Ways({ reader, run }: ShareViewProps) {
  const t = useTranslations()
  const [news, setNews] = useState('')
  const { step, event, choice, beside, heapView } = reader
  const href = new URL(linkTo({ run, step, event, choice, beside, view: heapView }), window.location.href).href
  const copy = () =>
    void navigator.clipboard.writeText(href).then(
      () => setNews(t('room.share.copied')),
      () => setNews(t('room.share.notCopied')),
    )
  const save = (kind: 'svg' | 'png') =>
    void saveDrawing(kind, reader, `heap-step-${step}`).then(
      () => setNews(t('room.share.saved', { file: `heap-step-${step}.${kind}` })),
      () => setNews(t('room.share.notSaved')),
    )
  const refusal = heapView === 'picture' ? undefined : t('room.share.pictureFirst')
  return (
    <div className="share">
      <p>{t('room.share.about')}</p>
      <p>
        <input readOnly className="field__input" aria-label={t('room.share.address')} value={href} />
      </p>
      <div className="share__ways">
        {'clipboard' in navigator ? <Button onClick={copy}>{t('room.share.copy')}</Button> : null}
        <Button refusal={refusal} onClick={() => save('svg')}>
          {t('room.share.svg')}
        </Button>
        <Button refusal={refusal} onClick={() => save('png')}>
          {t('room.share.png')}
        </Button>
        <Button onClick={() => window.print()}>{t('room.share.print')}</Button>
      </div>
      <p role="status">{news}</p>
    </div>
  )
}

async function saveDrawing(kind: 'svg' | 'png', { view, choice }: Reader, name: string): Promise<void> {
  if (view === null) throw new Error('no run is shown')
  const { scene, book, light, result } = view
  const drawing = await drawingOf({ scene, book, light, choice, t: result.t })
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
