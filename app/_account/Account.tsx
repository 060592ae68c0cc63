'use client'
/** An instructor's account: signing in and out, the password, and who else teaches here. */
import { useRouter } from 'next/navigation'
import type { You } from '../../lib/protocol/account'
import { accountDoor, signOut } from '../_data/accountRequest'
import { useAnswer } from '../_data/useAnswer'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'
import { Notice } from '../_ui/Notice'
import { ChangePassword } from './ChangePassword'
import { Instructors } from './Instructors'
import { SignInForm } from './SignInForm'

export function Account() {
  const { value: door, trouble, askAgain } = useAnswer(accountDoor)
  const router = useRouter()
  return (
    <>
      <Masthead />
      <main className="page page--narrow account">
        {trouble === undefined ? null : <Notice kind="trouble">{trouble}</Notice>}
        {door === undefined ? null : door.you === null ? (
          <SignIn isClosed={door.isClosed} onSignedIn={() => router.push('/')} />
        ) : (
          <OwnAccount you={door.you} onSignedOut={askAgain} />
        )}
      </main>
      <Foot />
    </>
  )
}

function SignIn({ isClosed, onSignedIn }: { readonly isClosed: boolean; readonly onSignedIn: () => void }) {
  return (
    <>
      <h1>Sign in</h1>
      <p className="door__about">For instructors. Students need no account: they join with a code.</p>
      {isClosed ? (
        <div className="card card--join">
          <SignInForm onSignedIn={onSignedIn} />
        </div>
      ) : (
        <Notice>
          Nobody has an account here yet. The link that makes the first one was printed where the server was started.
        </Notice>
      )}
    </>
  )
}

function OwnAccount({ you, onSignedOut }: { readonly you: You; readonly onSignedOut: () => void }) {
  return (
    <>
      <h1>{you.name}</h1>
      <p className="door__about">
        Signed in as {you.username}
        {you.isKeeper ? ', the keeper of this server' : ''}.
      </p>
      <Button onClick={() => void signOut().then(onSignedOut)}>Sign out</Button>
      <Instructors isKeeper={you.isKeeper} onGone={onSignedOut} />
      <ChangePassword username={you.username} />
    </>
  )
}
