'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { changePassword } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { NewPasswordField, PasswordField } from './fields'
import { Notice } from '../_ui/Notice'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

const SAID = ['wrong-password', 'password-too-short', 'password-too-long'] as const

export function ChangePassword({ username }: { readonly username: string }) {
  const t = useTranslations()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [isDone, setDone] = useState(false)
  const form = useForm(
    () => changePassword(current, password),
    () => {
      setCurrent('')
      setPassword('')
      setDone(true)
    },
  )
  return (
    <form className="card form" onSubmit={form.submit} noValidate>
      <h2>{t('account.change')}</h2>
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <PasswordField
        label={t('account.present')}
        problem={form.sentence('wrong-password')}
        value={current}
        onValue={setCurrent}
      />
      <NewPasswordField
        label={t('account.new')}
        hint={t('account.signedOutThere')}
        problem={form.sentence('password-too-short', 'password-too-long')}
        value={password}
        onValue={setPassword}
      />
      <OtherTrouble refusal={form.refusal} said={SAID} />
      {isDone && form.refusal === null ? <Notice>{t('account.changed')}</Notice> : null}
      <Button type="submit">{t('account.changeIt')}</Button>
    </form>
  )
}
