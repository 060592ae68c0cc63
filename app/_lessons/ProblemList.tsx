/** All that keeps a lesson from being opened, each with the way to its line. */
import { useTranslations } from 'next-intl'
import type { LessonProblem } from '../../lib/protocol/lessonDraft'
import { Notice } from '../_ui/Notice'

interface ProblemListProps {
  readonly problems: readonly LessonProblem[]
  readonly onGoTo: (problem: LessonProblem) => void
}

export function ProblemList({ problems, onGoTo }: ProblemListProps) {
  const t = useTranslations()
  if (problems.length === 0) return null
  return (
    <Notice kind="trouble">
      {t('lessons.before')}
      <ul className="desk__problems">
        {problems.map((problem, at) => (
          <li key={at}>
            <button type="button" className="desk__place" onClick={() => onGoTo(problem)}>
              {problem.line === 0 ? problem.file : t('lessons.place', { file: problem.file, line: problem.line })}
            </button>{' '}
            {problem.says}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
