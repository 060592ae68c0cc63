'use client'
import { useTranslations } from 'next-intl'
import { Button } from './_ui/Button'
import { Foot } from './_ui/Foot'
import { Masthead } from './_ui/Masthead'

export default function PageError({ reset }: { readonly reset: () => void }) {
  const t = useTranslations()
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <h1>{t('broken.title')}</h1>
        <p>{t('broken.words')}</p>
        <Button kind="main" onClick={reset}>
          {t('broken.again')}
        </Button>
      </main>
      <Foot />
    </>
  )
}
