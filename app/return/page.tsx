import type { Metadata } from 'next'
import { Return } from './Return'

export const metadata: Metadata = { title: 'Come back' }

export default function ReturnPage() {
  return <Return />
}
