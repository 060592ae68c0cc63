import Link from 'next/link'
import { Foot } from './_ui/Foot'
import { Masthead } from './_ui/Masthead'

export default function NotFound() {
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <h1>There is nothing here</h1>
        <p>The address may have lost a letter. A session’s address ends in its six-character code.</p>
        <Link className="button button--main" href="/">
          Join with a code
        </Link>
      </main>
      <Foot />
    </>
  )
}
