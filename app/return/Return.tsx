'use client'
/** Where a personal link leads: says whose it is, and lets them in on this device when they say so. What the link ends in is behind the `#`, so no log has it. */
import { useEffect, useState } from 'react'
import { refusalSentence } from '../../lib/protocol/refusal'
import type { ReturnDoor } from '../../lib/protocol/returning'
import { NoSession } from '../_room/Door'
import { comeBack, returnDoor } from '../_data/request'
import { Button } from '../_ui/Button'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'

export function Return() {
  const [door, setDoor] = useState<ReturnDoor>()
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => {
    let gone = false
    void returnDoor(location.hash.slice(1)).then((reply) => {
      if (gone) return
      if (reply.ok) setDoor(reply.value)
      else setTrouble(refusalSentence(reply.reason))
    })
    return () => {
      gone = true
    }
  }, [])
  const enter = async () => {
    const reply = await comeBack(location.hash.slice(1))
    if (reply.ok) location.replace(reply.value.path)
    else setTrouble(refusalSentence(reply.reason))
  }
  if (trouble !== undefined)
    return <NoSession title="This link did not open" trouble={trouble} onRetry={() => location.reload()} />
  return (
    <>
      <Masthead />
      <main className="page page--narrow">
        {door === undefined ? (
          <p role="status">Looking up the link …</p>
        ) : (
          <>
            <h1>{door.title}</h1>
            <p>
              This link is {door.name}’s. On this device you are then {door.name}, beside any other device of theirs.
            </p>
            <Button kind="main" onClick={() => void enter()}>
              Come back as {door.name}
            </Button>
          </>
        )}
      </main>
      <Foot />
    </>
  )
}
