'use client'
/** An instructor's account: signing in and out, the password, and who else teaches here. */
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { You } from '../../lib/protocol/account'
import { accountDoor, signOut } from '../_data/accountRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Notice } from '../_ui/Notice'
import { ChangePassword } from './ChangePassword'
import { Instructors } from './Instructors'
import { SignInForm } from './SignInForm'

export function Account() {
  const { value: door, trouble, askAgain } = useAnswer(accountDoor)
  const router = useRouter()
  return (
    <>
      <Masthead />
      <main className="page page--narrow account">
        {trouble === undefined ? null : <Notice kind="trouble">{trouble}</Notice>}
        {door === undefined ? null : door.you === null ? (
          <SignIn isClosed={door.isClosed} onSignedIn={() => router.push('/')} />
        ) : (
          <OwnAccount you={door.you} onSignedOut={askAgain} />
        )}
      </main>
      <Foot />
    </>
  )
}

function SignIn({ isClosed, onSignedIn }: { readonly isClosed: boolean; readonly onSignedIn: () => void }) {
  const t = useTranslations()
  return (
    <>
      <h1>{t('account.title')}</h1>
      <p className="door__about">{t('account.about')}</p>
      {isClosed ? (
        <div className="card card--join">
          <SignInForm onSignedIn={onSignedIn} />
        </div>
      ) : (
        <Notice>{t('account.first')}</Notice>
      )}
    </>
  )
}

function OwnAccount({ you, onSignedOut }: { readonly you: You; readonly onSignedOut: () => void }) {
  const t = useTranslations()
  return (
    <>
      <h1>{you.name}</h1>
      <p className="door__about">
        {t(you.isKeeper ? 'account.signedInKeeper' : 'account.signedIn', { username: you.username })}
      </p>
      <Button onClick={() => void signOut().then(onSignedOut)}>{t('account.signOut')}</Button>
      <Instructors isKeeper={you.isKeeper} onGone={onSignedOut} />
      <ChangePassword username={you.username} />
    </>
  )
}
