'use client'
/** When this session is deleted, and the way to what is kept until then. */
import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { Keeping } from '../../lib/protocol/keeping'
import { sessionKeeping } from '../_data/request'
import { keptWords } from './keptWords'

export function KeptUntil({ code }: { readonly code: string }) {
  const t = useTranslations()
  const locale = useLocale()
  const keeping = useKeeping(code)
  return (
    <p className="kept">
      {keeping === null ? null : <>{keptWords(keeping, t, locale)} </>}
      <Link href="/privacy" target="_blank">
        {t('ui.kept')}
      </Link>
    </p>
  )
}

/** Null until it is known. */
export function useKeeping(code: string, asked = 0): Keeping | null {
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  useEffect(() => {
    let gone = false
    void sessionKeeping(code).then((reply) => {
      if (!gone && reply.ok) setKeeping(reply.value)
    })
    return () => {
      gone = true
    }
  }, [code, asked])
  return keeping
}
