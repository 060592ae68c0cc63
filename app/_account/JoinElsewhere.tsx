'use client'
/** Joins one's account to who one is at the provider, which asks for the password as changing it does; or parts them. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { AccountDoor, You } from '../../lib/protocol/account'
import { leaveFor, partElsewhere } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { PasswordField } from './fields'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

interface JoinElsewhereProps {
  readonly you: You
  readonly elsewhere: NonNullable<AccountDoor['elsewhere']>
  readonly onParted: () => void
}

export function JoinElsewhere({ you, elsewhere: { name, isJoined }, onParted }: JoinElsewhereProps) {
  const t = useTranslations()
  return (
    <section className="card" aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('account.elsewhere.signIn', { name })}</h2>
      <p>{isJoined ? t('account.elsewhere.joined', { name }) : t('account.elsewhere.about', { name })}</p>
      {isJoined ? <Part onParted={onParted} /> : <Join username={you.username} />}
    </section>
  )
}

function Join({ username }: { readonly username: string }) {
  const t = useTranslations()
  const [password, setPassword] = useState('')
  const form = useForm(
    () => leaveFor({ to: 'join', password }),
    ({ url }) => window.location.assign(url),
  )
  return (
    <form className="form" onSubmit={form.submit} noValidate>
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <PasswordField
        label={t('account.present')}
        problem={form.sentence('wrong-password')}
        value={password}
        onValue={setPassword}
      />
      <OtherTrouble refusal={form.refusal} said={['wrong-password']} />
      <Button type="submit">{t('account.elsewhere.join')}</Button>
    </form>
  )
}

function Part({ onParted }: { readonly onParted: () => void }) {
  const t = useTranslations()
  const form = useForm(partElsewhere, onParted)
  return (
    <form className="form" onSubmit={form.submit}>
      <OtherTrouble refusal={form.refusal} said={[]} />
      <Button type="submit">{t('account.elsewhere.part')}</Button>
    </form>
  )
}
