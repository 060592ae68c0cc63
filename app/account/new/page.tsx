import type { Metadata } from 'next'
import { NewAccount } from '../../_account/NewAccount'

export const metadata: Metadata = { title: 'Make your account' }

export default function NewAccountPage() {
  return <NewAccount />
}
