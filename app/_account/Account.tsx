'use client'
/** An instructor's account: signing in and out, the password, and who else teaches here. */
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { AccountDoor, You } from '../../lib/protocol/account'
import { accountDoor, signOut } from '../_data/accountRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Notice } from '../_ui/Notice'
import { ChangePassword } from './ChangePassword'
import { Instructors } from './Instructors'
import { JoinElsewhere } from './JoinElsewhere'
import { Passkeys } from './Passkeys'
import { SignInForm } from './SignInForm'
import { useArrivalTrouble } from './useArrivalTrouble'

export function Account() {
  const { value: door, trouble, askAgain } = useAnswer(accountDoor)
  const arrival = useArrivalTrouble()
  const t = useTranslations()
  const router = useRouter()
  return (
    <>
      <Masthead />
      <main className="page page--narrow account">
        {trouble === undefined ? null : <Notice kind="trouble">{trouble}</Notice>}
        {arrival === null ? null : <Notice kind="trouble">{t(`refusal.${arrival}`)}</Notice>}
        {door === undefined ? null : door.you === null ? (
          <SignIn door={door} onSignedIn={() => router.push('/')} />
        ) : (
          <OwnAccount you={door.you} door={door} onChanged={askAgain} />
        )}
      </main>
      <Foot />
    </>
  )
}

function SignIn({ door, onSignedIn }: { readonly door: AccountDoor; readonly onSignedIn: () => void }) {
  const t = useTranslations()
  return (
    <>
      <h1>{t('account.title')}</h1>
      <p className="door__about">{t('account.about')}</p>
      {door.isClosed ? (
        <div className="card card--join">
          <SignInForm door={door} onSignedIn={onSignedIn} />
        </div>
      ) : (
        <Notice>{t('account.first')}</Notice>
      )}
    </>
  )
}

interface OwnAccountProps {
  readonly you: You
  readonly door: AccountDoor
  readonly onChanged: () => void
}

function OwnAccount({ you, door: { elsewhere, hasPasskeys }, onChanged }: OwnAccountProps) {
  const t = useTranslations()
  return (
    <>
      <h1>{you.name}</h1>
      <p className="door__about">
        {t(you.isKeeper ? 'account.signedInKeeper' : 'account.signedIn', { username: you.username })}
      </p>
      <Button onClick={() => void signOut().then(onChanged)}>{t('account.signOut')}</Button>
      <Instructors isKeeper={you.isKeeper} onGone={onChanged} />
      <ChangePassword username={you.username} />
      {hasPasskeys ? <Passkeys username={you.username} /> : null}
      {elsewhere === null ? null : <JoinElsewhere you={you} elsewhere={elsewhere} onParted={onChanged} />}
    </>
  )
}
