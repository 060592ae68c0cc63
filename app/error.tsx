'use client'
import { Button } from './_ui/Button'
import { Foot } from './_ui/Foot'
import { Masthead } from './_ui/Masthead'

export default function PageError({ reset }: { readonly reset: () => void }) {
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        <h1>This page broke</h1>
        <p>Your text is safe: it is stored as you type. Show the page again; if it breaks once more, reload it.</p>
        <Button kind="main" onClick={reset}>
          Show the page again
        </Button>
      </main>
      <Foot />
    </>
  )
}
