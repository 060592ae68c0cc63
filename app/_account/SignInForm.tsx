'use client'
/** User name and password, nothing that a browser's password keeper does not know; or another way to sign in. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { AccountDoor } from '../../lib/protocol/account'
import { signIn } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { PasswordField, UsernameField } from './fields'
import { OtherTrouble } from './OtherTrouble'
import { SignInElsewhere } from './SignInElsewhere'
import { SignInPasskey } from './SignInPasskey'
import { useForm } from './useForm'

interface SignInFormProps {
  /** What other ways there are to sign in; undefined: that is not known yet. */
  readonly door: AccountDoor | undefined
  readonly onSignedIn: () => void
}

export function SignInForm({ door, onSignedIn }: SignInFormProps) {
  const t = useTranslations()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const form = useForm(() => signIn(username, password), onSignedIn)
  return (
    <form className="form" onSubmit={form.submit} noValidate>
      <UsernameField value={username} onValue={setUsername} />
      <PasswordField
        label={t('account.password')}
        hint={t('account.forgotten')}
        problem={password === '' ? undefined : form.sentence('wrong-password', 'too-many-passwords')}
        value={password}
        onValue={setPassword}
      />
      <OtherTrouble refusal={form.refusal} said={password === '' ? [] : ['wrong-password', 'too-many-passwords']} />
      <Button kind="main" type="submit">
        {t('account.title')}
      </Button>
      {door?.hasPasskeys === true ? <SignInPasskey onSignedIn={onSignedIn} /> : null}
      {door?.elsewhere == null ? null : <SignInElsewhere name={door.elsewhere.name} />}
    </form>
  )
}
