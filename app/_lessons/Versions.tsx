/** What was saved and when; any of them becomes the newest again. */
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '../_ui/Button'
import type { Draft } from './useDraft'

export function Versions({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) {
  const t = useTranslations()
  const locale = useLocale()
  const { versions, version } = draft.saved
  return (
    <>
      <p>
        {t('lessons.versions.about')}
        {draft.isChanged ? ` ${t('lessons.versions.unsaved')}` : ''}
      </p>
      <ul className="rows">
        {versions.map(({ number, title, savedAt }) => (
          <li key={number} className="rows__row">
            <div className="rows__what">
              <strong>{t('lessons.versions.version', { number })}</strong>
              <span className="rows__more">
                {title} · {new Date(savedAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </div>
            <div className="rows__ways">
              {number === version ? (
                <span className="rows__more">{t('lessons.versions.newest')}</span>
              ) : (
                <Button
                  size="small"
                  aria-label={t('lessons.versions.restoreNumber', { number })}
                  onClick={() => void draft.restore(number).then(onDone)}
                >
                  {t('lessons.versions.restore')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
