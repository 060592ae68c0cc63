'use client'
/** For instructors: all that is kept of the session as a zip, and its end. What cannot be taken back is asked twice. */
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { deleteSession, endSession, everythingAddress, resultsAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { useKeeping } from './KeptUntil'
import { keptWords } from './keptWords'

export function SessionPart({ code }: { readonly code: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const [asked, setAsked] = useState(0)
  const [trouble, setTrouble] = useState<string | null>(null)
  const keeping = useKeeping(code, asked)
  const end = async (isOver: boolean) => {
    const reply = await endSession(code, isOver)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    setAsked(asked + 1)
  }
  if (keeping === null) return null
  return (
    <section className="class__session" aria-label={t('room.session.title')}>
      <h3>{t('room.session.title')}</h3>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <p>
        {keeping.isOver ? `${t('room.session.isOver')} ` : ''}
        {keptWords(keeping, t, locale)}
      </p>
      <div className="class__head">
        <a className="button button--small" href={everythingAddress(code)} download>
          {t('room.session.everything')}
        </a>
        <a className="button button--small" href={resultsAddress(code)} download>
          {t('room.session.results')}
        </a>
        <Button size="small" onClick={() => void end(!keeping.isOver)}>
          {keeping.isOver ? t('room.session.openAgain') : t('room.session.end')}
        </Button>
        <DeleteButton code={code} onTrouble={setTrouble} />
      </div>
    </section>
  )
}

interface DeleteButtonProps {
  readonly code: string
  readonly onTrouble: (trouble: string) => void
}

function DeleteButton({ code, onTrouble }: DeleteButtonProps) {
  const t = useTranslations()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    const reply = await deleteSession(code)
    if (reply.ok) router.push('/')
    else onTrouble(t(`refusal.${reply.reason}`))
  }
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {t('room.session.deleteMore')}
      </Button>
    )
  }
  return (
    <div className="erase" role="group" aria-label={t('room.session.delete')}>
      <p>{t('room.session.deleteAbout')}</p>
      <Button size="small" kind="main" onClick={() => void remove()}>
        {t('room.session.deleteAll')}
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        {t('ui.cancel')}
      </Button>
    </div>
  )
}
