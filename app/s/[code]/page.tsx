import type { Metadata } from 'next'
import { Session } from '../../_room/Session'

interface SessionPageProps {
  readonly params: Promise<{ readonly code: string }>
}

export async function generateMetadata({ params }: SessionPageProps): Promise<Metadata> {
  return { title: `Session ${(await params).code.toUpperCase()}` }
}

export default async function SessionPage({ params }: SessionPageProps) {
  return <Session code={(await params).code.toUpperCase()} />
}
