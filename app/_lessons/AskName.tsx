'use client'
/** A button that becomes a field for one name. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../_ui/Button'
import { Field } from '../_ui/Field'

interface AskNameProps {
  readonly ask: string
  readonly label: string
  readonly verb: string
  readonly problemOf: (name: string) => string | null
  readonly onName: (name: string) => void
}

export function AskName({ ask, label, verb, problemOf, onName }: AskNameProps) {
  const t = useTranslations()
  const [name, setName] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  if (name === null)
    return (
      <Button size="small" kind="quiet" onClick={() => setName('')}>
        {ask}
      </Button>
    )
  const close = () => {
    setName(null)
    setProblem(undefined)
  }
  return (
    <form
      className="ask-name"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault()
        const wrong = problemOf(name.trim())
        setProblem(wrong ?? undefined)
        if (wrong !== null) return
        onName(name.trim())
        close()
      }}
    >
      <Field
        label={label}
        problem={problem}
        autoFocus
        spellCheck={false}
        value={name}
        onChange={(change) => setName(change.target.value)}
      />
      <div className="files__ways">
        <Button size="small" type="submit">
          {verb}
        </Button>
        <Button size="small" kind="quiet" onClick={close}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
