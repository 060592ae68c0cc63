/** A button that stays in the tab order when it cannot be used, and then says why. */
import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly size?: 'medium' | 'small' | 'icon'
  /** Why it cannot be used now; shown as its tooltip and read aloud. */
  readonly refusal?: string | undefined
  readonly children: ReactNode
}

export function Button({ kind = 'plain', size = 'medium', refusal, onClick, children, ...rest }: ButtonProps) {
  const names = ['button', kind !== 'plain' && `button--${kind}`, size !== 'medium' && 'button--small']
  if (size === 'icon') names.push('button--icon')
  const refused = refusal !== undefined
  return (
    <button
      type="button"
      {...rest}
      className={[...names, rest.className].filter(Boolean).join(' ')}
      aria-disabled={refused || undefined}
      title={refusal ?? rest.title}
      onClick={refused ? (pressed) => pressed.preventDefault() : onClick}
    >
      {children}
    </button>
  )
}
