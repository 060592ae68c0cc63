'use client'
/** What is done with lessons: the chosen one is written, if it is one's own, or copied to be; files go out and come in. */
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { LessonCard, LessonImport } from '../../lib/protocol/request'
import { copyLesson } from '../_data/lessonRequest'
import { archiveLesson, importLesson, lessonZipAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { PutAway } from './PutAway'

interface LessonFilesProps {
  readonly chosen: LessonCard | undefined
  /** The lessons have changed; the one named is to be chosen. */
  readonly onChanged: (slug: string) => void
}

type Problems = LessonImport['problems']

export function LessonFiles({ chosen, onChanged }: LessonFilesProps) {
  const t = useTranslations()
  const router = useRouter()
  const picker = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [problems, setProblems] = useState<Problems>([])
  const take = async (file: File) => {
    const reply = await importLesson(file)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    setProblems(reply.ok ? reply.value.problems : [])
    if (reply.ok && reply.value.card !== null) onChanged(reply.value.card.slug)
  }
  const putAway = async (slug: string) => {
    const reply = await archiveLesson(slug)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) onChanged('')
  }
  const copy = async (slug: string) => {
    const reply = await copyLesson(slug)
    setTrouble(reply.ok ? null : t(`refusal.${reply.reason}`))
    if (reply.ok) router.push(`/lessons/${reply.value.slug}`)
  }
  return (
    <div className="lesson-files">
      {chosen?.isYours === true ? (
        <Link
          className="button button--small"
          href={`/lessons/${chosen.slug}`}
          aria-label={t('home.lessons.editTitle', { title: chosen.title })}
        >
          {t('home.lessons.edit')}
        </Link>
      ) : null}
      {chosen === undefined ? null : (
        <Button
          size="small"
          aria-label={t('home.lessons.copyTitle', { title: chosen.title })}
          onClick={() => void copy(chosen.slug)}
        >
          {chosen.isYours ? t('home.lessons.copy') : t('home.lessons.copyMine')}
        </Button>
      )}
      <input
        ref={picker}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={t('home.lessons.zip')}
        onChange={(change) => {
          const file = change.target.files?.[0]
          // The same file may be chosen again when it has been mended.
          change.target.value = ''
          if (file !== undefined) void take(file)
        }}
      />
      <Button size="small" onClick={() => picker.current?.click()}>
        {t('home.lessons.import')}
      </Button>
      {chosen?.isExportable === true ? (
        <a
          href={lessonZipAddress(chosen.slug)}
          download
          aria-label={t('home.lessons.downloadTitle', { title: chosen.title })}
        >
          {t('home.lessons.download')}
        </a>
      ) : null}
      {chosen?.isYours === true ? (
        <Button size="small" kind="quiet" onClick={() => void putAway(chosen.slug)}>
          {t('home.lessons.putAway')}
        </Button>
      ) : null}
      <PutAway onTakenBack={onChanged} />
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      {problems.length === 0 ? null : <ProblemList problems={problems} />}
    </div>
  )
}

function ProblemList({ problems }: { readonly problems: Problems }) {
  const t = useTranslations()
  return (
    <Notice kind="trouble">
      {t('home.lessons.notYet')}
      <ul>
        {problems.map(({ file, line, says }, at) => (
          <li key={at}>
            {file === '' ? null : <code>{line === 0 ? file : t('home.lessons.place', { file, line })}</code>} {says}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
