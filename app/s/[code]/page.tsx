import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Spoken } from '../../_language/Spoken'
import { Session } from '../../_room/Session'

interface SessionPageProps {
  readonly params: Promise<{ readonly code: string }>
}

export async function generateMetadata({ params }: SessionPageProps): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('door.session', { code: (await params).code.toUpperCase() }) }
}

export default async function SessionPage({ params }: SessionPageProps) {
  return (
    <Spoken parts={['door', 'doorway', 'room', 'heap', 'steps', 'told', 'editor']}>
      <Session code={(await params).code.toUpperCase()} />
    </Spoken>
  )
}
