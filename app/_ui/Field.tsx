/** A labelled text field with a hint and, when something is wrong, a sentence that says what to do. */
import type { InputHTMLAttributes } from 'react'
import { useId } from 'react'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string
  readonly hint?: string
  readonly problem?: string | undefined
  readonly isCode?: boolean
}

export function Field({ label, hint, problem, isCode = false, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={isCode ? 'field__input field__input--code' : 'field__input'}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={`${id}-words`}
      />
      <p id={`${id}-words`} className="field__hint" role={problem === undefined ? undefined : 'alert'}>
        {problem ?? hint}
      </p>
    </div>
  )
}
