import type { Metadata } from 'next'
import { LessonPage } from '../../_lessons/LessonPage'

interface LessonAddressProps {
  readonly params: Promise<{ readonly slug: string }>
}

export const metadata: Metadata = { title: 'My lesson' }

export default async function LessonAddress({ params }: LessonAddressProps) {
  return <LessonPage slug={(await params).slug} />
}
