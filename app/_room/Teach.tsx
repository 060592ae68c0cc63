'use client'
/** The instructor's way in: signing in first where this server has accounts, then a session of a lesson. */
import { useTranslations } from 'next-intl'
import type { AccountDoor } from '../../lib/protocol/account'
import { SignInForm } from '../_account/SignInForm'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { StartSession } from './StartSession'

interface TeachProps {
  readonly door: AccountDoor | undefined
  readonly trouble: string | undefined
  /** Somebody has signed in. */
  readonly onChanged: () => void
}

export function Teach({ door, trouble, onChanged }: TeachProps) {
  const t = useTranslations()
  const mayStart = door?.you != null || door?.isClosed === false
  return (
    <section className="card start" aria-labelledby="start">
      <div className="start__head">
        <h2 id="start">{t('home.teach.title')}</h2>
        <p className="door__about">
          {door === undefined || mayStart ? t('home.teach.choose') : t('home.teach.signIn')}
        </p>
      </div>
      {trouble === undefined ? null : (
        <Notice kind="trouble" action={<Button onClick={onChanged}>{t('ui.askAgain')}</Button>}>
          {trouble}
        </Notice>
      )}
      {door === undefined || mayStart ? null : <SignInForm door={door} onSignedIn={onChanged} />}
      {mayStart ? <StartSession key={door?.you?.id ?? ''} name={door?.you?.name ?? ''} /> : null}
      {door?.isClosed === false ? <p className="start__open">{t('home.teach.noAccount')}</p> : null}
    </section>
  )
}
