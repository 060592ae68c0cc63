'use client'
/** For instructors: all that is kept of the session as a zip, and its end. What cannot be taken back is asked twice. */
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { refusalSentence } from '../../lib/protocol/refusal'
import { deleteSession, endSession, everythingAddress, resultsAddress } from '../_data/request'
import { Button } from '../_ui/Button'
import { Notice } from '../_ui/Notice'
import { useKeeping } from './KeptUntil'
import { keptWords } from './keptWords'

export function SessionPart({ code }: { readonly code: string }) {
  const [asked, setAsked] = useState(0)
  const [trouble, setTrouble] = useState<string | null>(null)
  const keeping = useKeeping(code, asked)
  const end = async (isOver: boolean) => {
    const reply = await endSession(code, isOver)
    setTrouble(reply.ok ? null : refusalSentence(reply.reason))
    setAsked(asked + 1)
  }
  if (keeping === null) return null
  return (
    <section className="class__session" aria-label="This session">
      <h3>This session</h3>
      {trouble === null ? null : <Notice kind="trouble">{trouble}</Notice>}
      <p>
        {keeping.isOver ? 'It has ended: nobody but you comes in. ' : ''}
        {keptWords(keeping)}
      </p>
      <div className="class__head">
        <a className="button button--small" href={everythingAddress(code)} download>
          Everything that is kept (zip)
        </a>
        <a className="button button--small" href={resultsAddress(code)} download>
          Results (CSV)
        </a>
        <Button size="small" onClick={() => void end(!keeping.isOver)}>
          {keeping.isOver ? 'Open it again' : 'End it'}
        </Button>
        <DeleteButton code={code} onTrouble={setTrouble} />
      </div>
    </section>
  )
}

interface DeleteButtonProps {
  readonly code: string
  readonly onTrouble: (trouble: string) => void
}

function DeleteButton({ code, onTrouble }: DeleteButtonProps) {
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    const reply = await deleteSession(code)
    if (reply.ok) router.push('/')
    else onTrouble(refusalSentence(reply.reason))
  }
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        Delete it …
      </Button>
    )
  }
  return (
    <div className="erase" role="group" aria-label="Delete this session">
      <p>All rooms, with all text, runs, messages and results, are deleted for good, and everybody is sent away.</p>
      <Button size="small" kind="main" onClick={() => void remove()}>
        Delete all of it
      </Button>{' '}
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        Cancel
      </Button>
    </div>
  )
}
