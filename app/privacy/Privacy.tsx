'use client'
/** Says what a session leaves behind, where, for how long, who sees it, and how it is taken away. Numbers are those that the program goes by. */
import { useEffect, useState } from 'react'
import { bounds } from '../../lib/lesson/bounds'
import { KEPT_HISTORIES, SEAT_DAYS } from '../../lib/protocol/keeping'
import { keepingRule } from '../_data/request'
import { Foot } from '../_ui/Foot'
import { Masthead } from '../_ui/Masthead'

export function Privacy() {
  return (
    <>
      <Masthead />
      <main className="page privacy">
        <h1>What is kept, and who sees it</h1>
        <p>
          To take part you type a name, and nothing else: no account, no e-mail address. (Who teaches may have an
          account, with a user name and a password.) It need not be your own. Nothing is sent to anybody but the people
          who run this server, and no page loads anything from elsewhere.
        </p>
        <h2>What is kept</h2>
        <div className="privacy__table" tabIndex={0} role="region" aria-label="What is kept">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Who sees it</th>
              </tr>
            </thead>
            <tbody>
              {KEPT.map(([what, who]) => (
                <tr key={what}>
                  <td>{what}</td>
                  <td>{who}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          Where the caret of somebody is, and what they look at, is shown to the room while it lasts, and is not kept.
          Of addresses from which people come only those that tried a wrong code are remembered, for a minute, or a
          wrong password, for a quarter of an hour.
        </p>
        <Where />
        <HowLong />
        <TakenAway />
      </main>
      <Foot />
    </>
  )
}

const ROOM = 'Everybody in the room, and the session’s instructors'
const KEPT: readonly (readonly [what: string, who: string])[] = [
  ['The name you typed, your colour, when you came, and whether your hand is up', 'Everybody in the session'],
  [
    'The text of modules, and every edit of it: what, when, and by whom',
    `${ROOM}; of hidden modules instructors alone`,
  ],
  ['Runs: what was run, by whom, what came of it, whose lines hold what', ROOM],
  ['What was typed into a live process, and what it answered', ROOM],
  [
    'Of instructors with an account: their name, user name and password (as a hash that does not tell it), and when they signed in',
    'The instructors of this server; the password nobody',
  ],
  [`Messages, until they are taken away; a page shows the last ${bounds.messages}`, ROOM],
  ['Attempts at exercises, what the checks said, and what an instructor wrote about them', `${ROOM}, also as a table`],
]

function Where() {
  return (
    <>
      <h2>Where</h2>
      <ul>
        <li>In two files in one folder on this server. Its owner can read them, and so can nobody else.</li>
        <li>
          In your browser: a signed cookie for each session that you are in, which says who you are there and is good
          for {SEAT_DAYS} days; an instructor’s says who they are, and with which account they were signed in; your
          choice of colours; your breakpoints.
        </li>
      </ul>
    </>
  )
}

function HowLong() {
  const days = useKeepDays()
  return (
    <>
      <h2>How long</h2>
      <ul>
        <li>
          A session is deleted, with all that is in it, {days === null ? '…' : `${days} days`} after it was last used.
          Its instructor can delete it at any time.
        </li>
        <li>
          Of a room’s runs the pictures of the last {KEPT_HISTORIES} are kept; what they were made of, and their
          verdicts, longer.
        </li>
        <li>A message that is taken away is deleted at once.</li>
      </ul>
    </>
  )
}

function TakenAway() {
  return (
    <>
      <h2>Taking yourself out</h2>
      <p>
        Press your session’s code at the top of the room, then “Take me out” beside your name; your instructor can do it
        for you. Then your name is deleted from the roster, from verdicts and from results, and your messages with it;
        your cookie opens nothing any more. The code you wrote stays, because it is others’ program too, as that of
        “Somebody who left”.
      </p>
      <p>
        What others wrote about you, in a message, a comment or a module’s name, is theirs: ask them, or your
        instructor, to change it. The edits that made a text are kept as they were typed, so a name that you typed into
        a module is in them.
      </p>
      <h2>All of it</h2>
      <p>
        An instructor can download everything that is kept about their session as one zip, under Class. Ask them to see
        what there is about you.
      </p>
    </>
  )
}

function useKeepDays(): number | null {
  const [days, setDays] = useState<number | null>(null)
  useEffect(() => {
    let gone = false
    void keepingRule().then((reply) => {
      if (!gone && reply.ok) setDays(reply.value.keepDays)
    })
    return () => {
      gone = true
    }
  }, [])
  return days
}
