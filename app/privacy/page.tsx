import type { Metadata } from 'next'
import { Privacy } from './Privacy'

export const metadata: Metadata = { title: 'What is kept, and who sees it' }

export default function PrivacyPage() {
  return <Privacy />
}
