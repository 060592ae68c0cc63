import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Foot } from './_ui/Foot'
import { Masthead } from './_ui/Masthead'

export default function NotFound() {
  const t = useTranslations()
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <h1>{t('nowhere.title')}</h1>
        <p>{t('nowhere.words')}</p>
        <Link className="button button--main" href="/">
          {t('nowhere.join')}
        </Link>
      </main>
      <Foot />
    </>
  )
}
