/** The fields of an account's forms, which a browser's password keeper knows by their names. */
import { useTranslations } from 'next-intl'
import { limits } from '../../lib/protocol/limits'
import { Field } from '../_ui/Field'

interface AccountFieldProps {
  readonly value: string
  readonly onValue: (value: string) => void
  readonly hint?: string
  readonly problem?: string | undefined
}

export function UsernameField({ onValue, ...field }: AccountFieldProps & { readonly maxLength?: number }) {
  const t = useTranslations()
  return (
    <Field
      label={t('account.username')}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      {...field}
      onChange={(change) => onValue(change.target.value)}
    />
  )
}

/** A password that the person has already. */
export function PasswordField({ onValue, ...field }: AccountFieldProps & { readonly label: string }) {
  return (
    <Field
      type="password"
      autoComplete="current-password"
      {...field}
      onChange={(change) => onValue(change.target.value)}
    />
  )
}

interface NewPasswordFieldProps extends AccountFieldProps {
  readonly label: string
  /** What follows how long it has to be. */
  readonly hint: string
  readonly autoFocus?: boolean
}

export function NewPasswordField({ onValue, hint, ...field }: NewPasswordFieldProps) {
  const t = useTranslations()
  return (
    <Field
      type="password"
      hint={`${t('account.atLeast', { units: limits.passwordUnits })} ${hint}`}
      maxLength={limits.longestPasswordUnits}
      autoComplete="new-password"
      {...field}
      onChange={(change) => onValue(change.target.value)}
    />
  )
}
