'use client'
/** A form that asks only for the present password, before something is changed about how one signs in. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Reply } from '../../lib/protocol/refusal'
import { Button } from '../_ui/Button'
import { PasswordField } from './fields'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

interface ByPasswordProps<Value> {
  /** For the browser, which fills the password in. */
  readonly username: string
  /** What the button says. */
  readonly words: string
  readonly send: (password: string) => Promise<Reply<Value>>
  readonly onDone: (value: Value) => void
}

export function ByPassword<Value>({ username, words, send, onDone }: ByPasswordProps<Value>) {
  const t = useTranslations()
  const [password, setPassword] = useState('')
  const form = useForm(
    () => send(password),
    (value) => {
      setPassword('')
      onDone(value)
    },
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
      <Button type="submit">{words}</Button>
    </form>
  )
}
