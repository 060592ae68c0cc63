'use client'
/** The files of a lesson: its text, its modules in the order of their tabs, and its exercises; each with what can be done to it. */
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isFileName, MAIN_FILE } from '../../lib/lesson/fileName'
import type { LessonFiles, LessonProblem } from '../../lib/protocol/lessonDraft'
import { Button } from '../_ui/Button'
import { AskName } from './AskName'
import {
  AUTHORS_FILE,
  type ExerciseFiles,
  exercisesOf,
  LESSON_FILE,
  modulesOf,
  without,
  withExercise,
  withExerciseModule,
  withModule,
  withMoved,
  withoutExercise,
  withoutModule,
  withRenamed,
} from './draft'
import type { Translate } from '../_language/translate'

export interface FileListProps {
  readonly files: LessonFiles
  readonly chosen: string
  readonly problems: readonly LessonProblem[]
  readonly onChoose: (path: string) => void
  readonly onChange: (change: (files: LessonFiles) => LessonFiles) => void
}

export function FileList(props: FileListProps) {
  const t = useTranslations()
  const { files, onChange, onChoose } = props
  return (
    <nav className="files" aria-label={t('lessons.files.title')}>
      <FileRow {...props} path={LESSON_FILE} label={t('lessons.text')} />
      <h2>{t('lessons.files.modules')}</h2>
      <ul>
        {modulesOf(files).map((file) => (
          <li key={file}>
            <FileRow {...props} path={file} label={file} />
            {file === props.chosen ? <ModuleWays {...props} file={file} /> : null}
          </li>
        ))}
      </ul>
      <AskName
        ask={t('lessons.files.addModule')}
        label={t('lessons.fileName')}
        verb={t('lessons.files.addIt')}
        problemOf={(file) => fileProblem(files, file, t)}
        onName={(file) => {
          onChange((all) => withModule(all, file))
          onChoose(file)
        }}
      />
      {AUTHORS_FILE in files ? <FileRow {...props} path={AUTHORS_FILE} label={t('lessons.files.authors')} /> : null}
      <h2>{t('lessons.files.exercises')}</h2>
      {exercisesOf(files).map((exercise) => (
        <ExerciseRows key={exercise.name} {...props} exercise={exercise} />
      ))}
      <AskName
        ask={t('lessons.files.addExercise')}
        label={t('lessons.files.exerciseTitle')}
        verb={t('lessons.files.addIt')}
        problemOf={(title) => (title.trim() === '' ? t('lessons.files.exerciseHasTitle') : null)}
        onName={(title) => {
          const made = withExercise(files, title, t('lessons.files.newTask'))
          onChange(() => made.files)
          onChoose(made.path)
        }}
      />
    </nav>
  )
}

function fileProblem(files: LessonFiles, file: string, t: Translate): string | null {
  if (!isFileName(file)) return t('refusal.file-name-invalid')
  const isTaken = modulesOf(files).some((other) => other.toLowerCase() === file.toLowerCase())
  return isTaken ? t('refusal.file-name-taken') : null
}

function FileRow({ path, label, chosen, problems, onChoose }: FileListProps & { path: string; label: string }) {
  const t = useTranslations()
  const wrong = problems.filter(({ file }) => file === path).length
  return (
    <button
      type="button"
      className="files__file"
      aria-current={path === chosen ? 'true' : undefined}
      onClick={() => onChoose(path)}
    >
      <span>{label}</span>
      {wrong === 0 ? null : <span className="files__wrong">{t('lessons.files.problems', { count: wrong })}</span>}
    </button>
  )
}

function ModuleWays({ file, files, onChange, onChoose }: FileListProps & { readonly file: string }) {
  const t = useTranslations()
  if (file === MAIN_FILE) return <p className="files__words">{t('lessons.files.program')}</p>
  const order = modulesOf(files)
  return (
    <div className="files__ways">
      <Button
        size="small"
        kind="quiet"
        aria-label={t('lessons.files.moveUp', { file })}
        refusal={order.indexOf(file) <= 1 ? t('lessons.files.isFirst') : undefined}
        onClick={() => onChange((all) => withMoved(all, file, -1))}
      >
        ↑
      </Button>
      <Button
        size="small"
        kind="quiet"
        aria-label={t('lessons.files.moveDown', { file })}
        refusal={order.at(-1) === file ? t('lessons.files.isLast') : undefined}
        onClick={() => onChange((all) => withMoved(all, file, 1))}
      >
        ↓
      </Button>
      <AskName
        ask={t('lessons.files.rename')}
        label={t('lessons.files.newName', { file })}
        verb={t('lessons.files.renameIt')}
        problemOf={(to) => fileProblem(files, to, t)}
        onName={(to) => {
          onChange((all) => withRenamed(all, file, to))
          onChoose(to)
        }}
      />
      <Remove
        what={file}
        onRemove={() => {
          onChange((all) => withoutModule(all, file))
          onChoose(MAIN_FILE)
        }}
      />
    </div>
  )
}

function ExerciseRows(props: FileListProps & { readonly exercise: ExerciseFiles }) {
  const t = useTranslations()
  const { exercise, chosen, files, onChange, onChoose } = props
  const { name, yaml, starters, solution } = exercise
  const below = [...starters, ...solution]
  const isOpen = chosen.startsWith(`exercises/${name}/`)
  const addable = (folder: string, there: readonly string[]) =>
    modulesOf(files).filter((file) => !there.includes(folder + file))
  const add = (path: string) => {
    onChange((all) => withExerciseModule(all, path))
    onChoose(path)
  }
  return (
    <div className="files__exercise">
      <FileRow {...props} path={yaml} label={name} />
      {below.map((path) => (
        <div key={path} className="files__below">
          <FileRow {...props} path={path} label={path.slice(`exercises/${name}/`.length)} />
          {path === chosen ? (
            <Remove
              what={path}
              onRemove={() => {
                onChange((all) => without(all, (each) => each === path))
                onChoose(yaml)
              }}
            />
          ) : null}
        </div>
      ))}
      {isOpen ? (
        <div className="files__ways">
          <AddModule
            label={t('lessons.files.ownModule')}
            files={addable(`exercises/${name}/`, starters)}
            onAdd={(file) => add(`exercises/${name}/${file}`)}
          />
          <AddModule
            label={t('lessons.files.solutionModule')}
            files={addable(`exercises/${name}/solution/`, solution)}
            onAdd={(file) => add(`exercises/${name}/solution/${file}`)}
          />
          <Remove
            what={t('lessons.files.theExercise', { name })}
            onRemove={() => {
              onChange((all) => withoutExercise(all, name))
              onChoose(LESSON_FILE)
            }}
          />
        </div>
      ) : null}
    </div>
  )
}

interface AddModuleProps {
  readonly label: string
  readonly files: readonly string[]
  readonly onAdd: (file: string) => void
}

function AddModule({ label, files, onAdd }: AddModuleProps) {
  if (files.length === 0) return null
  return (
    <select
      className="files__add"
      aria-label={label}
      value=""
      onChange={(change) => {
        if (change.target.value !== '') onAdd(change.target.value)
      }}
    >
      <option value="">{label} …</option>
      {files.map((file) => (
        <option key={file} value={file}>
          {file}
        </option>
      ))}
    </select>
  )
}

function Remove({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  const t = useTranslations()
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <Button
        size="small"
        kind="quiet"
        aria-label={t('lessons.files.removeWhat', { what })}
        onClick={() => setAsked(true)}
      >
        {t('lessons.files.remove')}
      </Button>
    )
  return (
    <>
      <Button size="small" onClick={onRemove}>
        {t('lessons.files.removeIt')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => setAsked(false)}>
        {t('ui.keep')}
      </Button>
    </>
  )
}
