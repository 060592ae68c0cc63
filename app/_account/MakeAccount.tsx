'use client'
/** The form that makes an account: three fields, and no e-mail. */
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
  const [name, setName] = useState('')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const form = useForm(() => makeAccount({ token, username, name, password }), onMade)
  return (
    <>
      <h1>Make your account</h1>
      <p className="door__about">
        {by === null
          ? 'This is the keeper’s account: with it, nobody but you and those whom you invite starts sessions on this server.'
          : `${by} invites you to teach on this server.`}{' '}
        Students need no account.
      </p>
      <form className="card card--join form" onSubmit={form.submit} noValidate>
        <Field
          label="Your name"
          hint="Students see it in the roster."
          problem={form.sentence('name-empty', 'name-too-long')}
          maxLength={limits.nameUnits}
          autoComplete="name"
          autoFocus
          value={name}
          onChange={(change) => setName(change.target.value)}
        />
        <UsernameField
          hint="To sign in with. Letters, digits, dots and underscores."
          problem={form.sentence('username-invalid', 'username-taken')}
          maxLength={limits.usernameUnits}
          value={username}
          onValue={setUsername}
        />
        <NewPasswordField
          label="Password"
          hint="A few words in a row are good."
          problem={form.sentence('password-too-short', 'password-too-long')}
          value={password}
          onValue={setPassword}
        />
        <OtherTrouble refusal={form.refusal} said={SAID} />
        <Button kind="main" type="submit">
          Make the account
        </Button>
      </form>
    </>
  )
}
