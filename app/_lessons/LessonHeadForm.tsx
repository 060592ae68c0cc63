'use client'
/** Title and summary of a lesson. */
import { useTranslations } from 'next-intl'
import type { LessonFiles } from '../../lib/protocol/lessonDraft'
import { Field } from '../_ui/Field'
import { headOf, withHead } from './draft'

interface LessonHeadFormProps {
  readonly files: LessonFiles
  readonly onChange: (change: (files: LessonFiles) => LessonFiles) => void
}

export function LessonHeadForm({ files, onChange }: LessonHeadFormProps) {
  const t = useTranslations()
  const { title, summary } = headOf(files)
  return (
    <div className="lesson-head">
      <Field
        label={t('lessons.title')}
        maxLength={120}
        value={title}
        problem={title.trim() === '' ? t('lessons.hasTitle') : undefined}
        onChange={(change) => onChange((all) => withHead(all, { title: change.target.value }))}
      />
      <Field
        label={t('lessons.summary')}
        hint={t('lessons.summaryHint')}
        maxLength={300}
        value={summary}
        onChange={(change) => onChange((all) => withHead(all, { summary: change.target.value }))}
      />
    </div>
  )
}
