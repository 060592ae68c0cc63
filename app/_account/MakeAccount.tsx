'use client'
/** The form that makes an account: three fields, and no e-mail. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { limits } from '../../lib/protocol/limits'
import { makeAccount } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { NewPasswordField, UsernameField } from './fields'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

interface MakeAccountProps {
  readonly token: string
  /** Who made the link; null: the server, for its first account. */
  readonly by: string | null
  readonly onMade: () => void
}

const SAID = [
  'name-empty',
  'name-too-long',
  'username-invalid',
  'username-taken',
  'password-too-short',
  'password-too-long',
] as const

export function MakeAccount({ token, by, onMade }: MakeAccountProps) {
  const t = useTranslations()
  const [name, setName] = useState('')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const form = useForm(() => makeAccount({ token, username, name, password }), onMade)
  return (
    <>
      <h1>{t('account.make.title')}</h1>
      <p className="door__about">
        {by === null ? t('account.make.first') : t('account.make.invited', { by })} {t('account.make.students')}
      </p>
      <form className="card card--join form" onSubmit={form.submit} noValidate>
        <Field
          label={t('ui.yourName')}
          hint={t('ui.rosterHint')}
          problem={form.sentence('name-empty', 'name-too-long')}
          maxLength={limits.nameUnits}
          autoComplete="name"
          autoFocus
          value={name}
          onChange={(change) => setName(change.target.value)}
        />
        <UsernameField
          hint={t('account.make.usernameHint')}
          problem={form.sentence('username-invalid', 'username-taken')}
          maxLength={limits.usernameUnits}
          value={username}
          onValue={setUsername}
        />
        <NewPasswordField
          label={t('account.password')}
          hint={t('account.fewWords')}
          problem={form.sentence('password-too-short', 'password-too-long')}
          value={password}
          onValue={setPassword}
        />
        <OtherTrouble refusal={form.refusal} said={SAID} />
        <Button kind="main" type="submit">
          {t('account.make.make')}
        </Button>
      </form>
    </>
  )
}
