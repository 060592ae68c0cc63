import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Spoken } from '../../_language/Spoken'
import { LessonPage } from '../../_lessons/LessonPage'

interface LessonAddressProps {
  readonly params: Promise<{ readonly slug: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: t('lessons.page') }
}

export default async function LessonAddress({ params }: LessonAddressProps) {
  return (
    <Spoken parts={['lessons', 'editor']}>
      <LessonPage slug={(await params).slug} />
    </Spoken>
  )
}
