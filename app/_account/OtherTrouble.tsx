/** What a form was refused for, where none of its fields says so. */
import { useTranslations } from 'next-intl'
import type { Refusal } from '../../lib/protocol/refusal'
import { Notice } from '../_ui/Notice'

interface OtherTroubleProps {
  readonly refusal: Refusal | null
  /** Said at a field. */
  readonly said: readonly Refusal[]
}

export function OtherTrouble({ refusal, said }: OtherTroubleProps) {
  const t = useTranslations()
  if (refusal === null || said.includes(refusal)) return null
  return <Notice kind="trouble">{t(`refusal.${refusal}`)}</Notice>
}
