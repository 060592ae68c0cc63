'use client'
/** A lesson's files at the left, the chosen one in the middle, beside it how it will be read or what can stand in it; above all what is saved. */
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { LessonProblem } from '../../lib/protocol/lessonDraft'
import { Prose } from '../_ui/Prose'
import { headOf, isExerciseFile, LESSON_FILE, withHead, withText } from './draft'
import { ExerciseHelp } from './ExerciseHelp'
import { FetchingEditor } from '../_editor/FetchingEditor'
import { FileList } from './FileList'
import { LessonBar } from './LessonBar'
import { LessonHeadForm } from './LessonHeadForm'
import { ProblemList } from './ProblemList'
import type { Draft } from './useDraft'

const PlainEditor = dynamic(async () => (await import('../_editor/PlainEditor')).PlainEditor, {
  ssr: false,
  loading: () => <FetchingEditor />,
})

export function LessonDesk({ slug, draft }: { readonly slug: string; readonly draft: Draft }) {
  const t = useTranslations()
  const { files, problems, change } = draft
  const [wanted, setChosen] = useState(LESSON_FILE)
  const [target, setTarget] = useState<{ readonly path: string; readonly line: number } | null>(null)
  const chosen = wanted in files ? wanted : LESSON_FILE
  const isText = chosen === LESSON_FILE
  const isExercise = isExerciseFile(chosen)
  const { title, text } = headOf(files)
  const goTo = ({ file, line }: LessonProblem) => {
    setChosen(file)
    setTarget({ path: file, line })
  }
  return (
    <main className="desk">
      <h1 className="desk__title">{title === '' ? t('lessons.untitled') : title}</h1>
      <LessonBar slug={slug} draft={draft} />
      <ProblemList problems={problems} onGoTo={goTo} />
      <div className={isText || isExercise ? 'desk__parts desk__parts--text' : 'desk__parts'}>
        <FileList files={files} chosen={chosen} problems={problems} onChoose={setChosen} onChange={change} />
        <section className="desk__editor" aria-label={isText ? t('lessons.text') : chosen}>
          {isText ? <LessonHeadForm files={files} onChange={change} /> : <p className="desk__path">{chosen}</p>}
          <PlainEditor
            // What is restored or discarded is another text under the same name.
            key={`${chosen} ${draft.saved.version}`}
            path={chosen}
            text={isText ? text : (files[chosen] ?? '')}
            onText={(typed) =>
              change((all) => (isText ? withHead(all, { text: typed }) : withText(all, chosen, typed)))
            }
            problems={isText ? [] : problems.filter(({ file }) => file === chosen)}
            target={target?.path === chosen ? target : null}
          />
        </section>
        {isText ? (
          <section className="desk__preview" aria-label={t('lessons.preview')} tabIndex={0}>
            <Prose markdown={text} />
          </section>
        ) : null}
        {isExercise ? <ExerciseHelp /> : null}
      </div>
    </main>
  )
}
