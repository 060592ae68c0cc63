'use client'
/** Title and summary of a lesson. */
import type { LessonFiles } from '../../lib/protocol/lessonDraft'
import { Field } from '../_ui/Field'
import { headOf, withHead } from './draft'

interface LessonHeadFormProps {
  readonly files: LessonFiles
  readonly onChange: (change: (files: LessonFiles) => LessonFiles) => void
}

export function LessonHeadForm({ files, onChange }: LessonHeadFormProps) {
  const { title, summary } = headOf(files)
  return (
    <div className="lesson-head">
      <Field
        label="Title"
        maxLength={120}
        value={title}
        problem={title.trim() === '' ? 'A lesson has a title.' : undefined}
        onChange={(change) => onChange((all) => withHead(all, { title: change.target.value }))}
      />
      <Field
        label="Summary"
        hint="One or two sentences, for the list of lessons."
        maxLength={300}
        value={summary}
        onChange={(change) => onChange((all) => withHead(all, { summary: change.target.value }))}
      />
    </div>
  )
}
