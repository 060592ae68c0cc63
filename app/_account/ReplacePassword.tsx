'use client'
/** A new password for somebody who forgot theirs and has a link of the keeper's. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { replacePassword } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { NewPasswordField } from './fields'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

interface ReplacePasswordProps {
  readonly token: string
  readonly username: string
  readonly onDone: () => void
}

export function ReplacePassword({ token, username, onDone }: ReplacePasswordProps) {
  const t = useTranslations()
  const [password, setPassword] = useState('')
  const form = useForm(() => replacePassword(token, password), onDone)
  return (
    <>
      <h1>{t('account.choose')}</h1>
      <p className="door__about">{t('account.chooseFor', { username })}</p>
      <form className="card card--join form" onSubmit={form.submit} noValidate>
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <NewPasswordField
          label={t('account.new')}
          hint={t('account.fewWords')}
          problem={form.sentence('password-too-short', 'password-too-long')}
          autoFocus
          value={password}
          onValue={setPassword}
        />
        <OtherTrouble refusal={form.refusal} said={['password-too-short', 'password-too-long']} />
        <Button kind="main" type="submit">
          {t('account.use')}
        </Button>
      </form>
    </>
  )
}
