'use client'
/** User name and password; nothing that a browser's password keeper does not know. */
import { useState } from 'react'
import { signIn } from '../_data/accountRequest'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'
import { OtherTrouble } from './OtherTrouble'
import { useForm } from './useForm'

export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const form = useForm(() => signIn(username, password), onSignedIn)
  return (
    <form className="form" onSubmit={form.submit} noValidate>
      <Field
        label="User name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={username}
        onChange={(change) => setUsername(change.target.value)}
      />
      <Field
        label="Password"
        type="password"
        hint="Forgotten? The keeper of this server makes you a link to a new one."
        problem={password === '' ? undefined : form.sentence('wrong-password', 'too-many-passwords')}
        autoComplete="current-password"
        value={password}
        onChange={(change) => setPassword(change.target.value)}
      />
      <OtherTrouble refusal={form.refusal} said={password === '' ? [] : ['wrong-password', 'too-many-passwords']} />
      <Button kind="main" type="submit">
        Sign in
      </Button>
    </form>
  )
}
