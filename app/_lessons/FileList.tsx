'use client'
/** The files of a lesson: its text, its modules in the order of their tabs, and its exercises; each with what can be done to it. */
import { useState } from 'react'
import { isFileName, MAIN_FILE } from '../../lib/lesson/fileName'
import type { LessonFiles, LessonProblem } from '../../lib/protocol/lessonDraft'
import { refusalSentence } from '../../lib/protocol/refusal'
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

export interface FileListProps {
  readonly files: LessonFiles
  readonly chosen: string
  readonly problems: readonly LessonProblem[]
  readonly onChoose: (path: string) => void
  readonly onChange: (change: (files: LessonFiles) => LessonFiles) => void
}

export function FileList(props: FileListProps) {
  const { files, onChange, onChoose } = props
  return (
    <nav className="files" aria-label="Files of the lesson">
      <FileRow {...props} path={LESSON_FILE} label="The lesson’s text" />
      <h2>Modules</h2>
      <ul>
        {modulesOf(files).map((file) => (
          <li key={file}>
            <FileRow {...props} path={file} label={file} />
            {file === props.chosen ? <ModuleWays {...props} file={file} /> : null}
          </li>
        ))}
      </ul>
      <AskName
        ask="Add a module …"
        label="File name"
        verb="Add it"
        problemOf={(file) => fileProblem(files, file)}
        onName={(file) => {
          onChange((all) => withModule(all, file))
          onChoose(file)
        }}
      />
      {AUTHORS_FILE in files ? <FileRow {...props} path={AUTHORS_FILE} label="Who wrote which lines" /> : null}
      <h2>Exercises</h2>
      {exercisesOf(files).map((exercise) => (
        <ExerciseRows key={exercise.name} {...props} exercise={exercise} />
      ))}
      <AskName
        ask="Add an exercise …"
        label="Title of the exercise"
        verb="Add it"
        problemOf={(title) => (title.trim() === '' ? 'An exercise has a title.' : null)}
        onName={(title) => {
          const made = withExercise(files, title)
          onChange(() => made.files)
          onChoose(made.path)
        }}
      />
    </nav>
  )
}

function fileProblem(files: LessonFiles, file: string): string | null {
  if (!isFileName(file)) return refusalSentence('file-name-invalid')
  const isTaken = modulesOf(files).some((other) => other.toLowerCase() === file.toLowerCase())
  return isTaken ? refusalSentence('file-name-taken') : null
}

function FileRow({ path, label, chosen, problems, onChoose }: FileListProps & { path: string; label: string }) {
  const wrong = problems.filter(({ file }) => file === path).length
  return (
    <button
      type="button"
      className="files__file"
      aria-current={path === chosen ? 'true' : undefined}
      onClick={() => onChoose(path)}
    >
      <span>{label}</span>
      {wrong === 0 ? null : <span className="files__wrong">{wrong === 1 ? '1 problem' : `${wrong} problems`}</span>}
    </button>
  )
}

function ModuleWays({ file, files, onChange, onChoose }: FileListProps & { readonly file: string }) {
  if (file === MAIN_FILE) return <p className="files__words">The program itself: Run starts it.</p>
  const order = modulesOf(files)
  return (
    <div className="files__ways">
      <Button
        size="small"
        kind="quiet"
        aria-label={`Move ${file} up`}
        refusal={order.indexOf(file) <= 1 ? 'It is the first one after main.py.' : undefined}
        onClick={() => onChange((all) => withMoved(all, file, -1))}
      >
        ↑
      </Button>
      <Button
        size="small"
        kind="quiet"
        aria-label={`Move ${file} down`}
        refusal={order.at(-1) === file ? 'It is the last one.' : undefined}
        onClick={() => onChange((all) => withMoved(all, file, 1))}
      >
        ↓
      </Button>
      <AskName
        ask="Rename …"
        label={`New name of ${file}`}
        verb="Rename it"
        problemOf={(to) => fileProblem(files, to)}
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
            label="Own starting module"
            files={addable(`exercises/${name}/`, starters)}
            onAdd={(file) => add(`exercises/${name}/${file}`)}
          />
          <AddModule
            label="Module of the solution"
            files={addable(`exercises/${name}/solution/`, solution)}
            onAdd={(file) => add(`exercises/${name}/solution/${file}`)}
          />
          <Remove
            what={`the exercise ${name}`}
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
  const [isAsked, setAsked] = useState(false)
  if (!isAsked)
    return (
      <Button size="small" kind="quiet" aria-label={`Remove ${what}`} onClick={() => setAsked(true)}>
        Remove …
      </Button>
    )
  return (
    <>
      <Button size="small" onClick={onRemove}>
        Remove it
      </Button>
      <Button size="small" kind="quiet" onClick={() => setAsked(false)}>
        Keep it
      </Button>
    </>
  )
}
