import type { Metadata } from 'next'
import { Shared } from '../../_lessons/Shared'

export const metadata: Metadata = { title: 'A shared lesson' }

export default function SharedPage() {
  return <Shared />
}
