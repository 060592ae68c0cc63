/** In the place of an editor while its scripts are fetched. */
import { useTranslations } from 'next-intl'
export function FetchingEditor() {
  const t = useTranslations()
  return <p className="module__wait">{t('editor.fetching')}</p>
}
