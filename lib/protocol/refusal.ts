/**
 * Why the server said no, as codes; and what to tell the person, as sentences that say what to do next.
 *
 * A refusal is an expected answer: two people racing, a limit met, a message that does not fit. Nothing else about the
 * server leaks with it. Codes are compared; sentences never are.
 */
const sentences = {
  'bad-message': 'Heaproom did not understand that. Reload the page to get its current version.',
  'too-fast': 'That was too much at once. Wait a moment and try again.',
  'no-such-session': 'There is no session with this code. Check the code on the screen and try again.',
  'session-over':
    'This session is over: its instructor has ended it. What you wrote is kept for now, and only they see it.',
  'door-locked':
    'The instructor has locked the door: nobody new comes in now. Who was here before comes back with the same browser, or with a link of their own.',
  'door-crowded': 'Very many people wait at this door. Wait until the instructor has let some of them in.',
  'code-expired':
    'This code is not in use any more: the session has a new one. Ask your instructor for it, or look at the screen.',
  removed:
    'An instructor has taken you out of this session. All you wrote is kept, and they can take you in again: talk to them, then try again.',
  'no-such-knock': 'This person does not wait at the door any more.',
  'no-such-link': 'This link opens nothing any more. Ask your instructor for a new one.',
  'no-such-lesson': 'This lesson is not in the library. Choose another one.',
  'lesson-changed':
    'This lesson has been saved elsewhere meanwhile. What you have here is kept: look at what is there, or save yours as the newest version.',
  'lesson-not-shared': 'This lesson is not shared, or not any more. Ask whoever sent you the link.',
  'no-such-version': 'This version is not kept any more.',
  'too-many-lessons': 'You have 100 lessons. Put one away first.',
  'lesson-too-large': 'This lesson is too large: a zip of at most 1 MB can be imported.',
  'not-joined': 'You are not in this session yet. Join it with your name.',
  'not-instructor': 'Only an instructor can do this.',
  'sign-in-first': 'On this server instructors sign in first. Students need no account: they join with a code.',
  'wrong-password': 'The user name or the password is not right. Try again; capital letters in the password matter.',
  'too-many-passwords':
    'That was wrong too often. Wait a quarter of an hour, or use a browser in which you have been signed in before.',
  'username-invalid': 'A user name has 3 to 30 letters, digits, dots and underscores, without accents.',
  'username-taken': 'Somebody has this user name already. Choose another one.',
  'password-too-short': 'This password is too short: it needs at least 8 characters. A few words in a row are good.',
  'password-too-long': 'This password is too long: at most 128 characters.',
  'invitation-used': 'This link has been used, has expired or was never made. Ask for another one.',
  'too-many-invitations': 'You have made 20 links that nobody has used yet. Wait until they are used or expire.',
  'no-such-account': 'This account is gone.',
  'not-keeper': 'Only the keeper of this server, who made its first account, can do this.',
  'keeper-stays': 'The keeper’s account stays: somebody has to look after the others.',
  'session-full': 'This session is full. Ask the instructor for another one.',
  'name-empty': 'Type a name so that others know who you are.',
  'name-too-long': 'This name is too long. Use a shorter one.',
  'no-such-participant': 'This person has left the session.',
  'room-kept': 'Everybody of this team went to another one. Ask your instructor which.',
  'instructor-walks': 'Instructors walk between the rooms and are put in none.',
  'instructor-stays':
    'A session stays its instructor’s until it is deleted: delete it, and all that is kept of it goes with it.',
  erased:
    'You have been taken out of this session: your name and your messages are deleted. What you wrote in modules stays, under nobody’s name.',
  'no-such-team': 'This team is gone.',
  'team-name-taken': 'There is already a team with this name. Choose another one.',
  'too-many-teams': 'A session has at most 100 rooms.',
  'nobody-waits':
    'Nobody is in the waiting room. Wait until people have joined, or say how many teams there are to be.',
  'same-team': 'This is the same team. Choose another one.',
  'list-unreadable': 'This list could not be read: each line is a name and a team, with a comma between them.',
  'team-too-small': 'There is nobody to be parted here: a team of two or more can be split.',
  'chat-muted': 'The instructor has muted the chat: for now only they write here.',
  'no-such-message': 'This message is gone already.',
  'hand-is-up': 'This hand is up already.',
  'hand-is-down': 'This hand is down already.',
  'no-such-module': 'This module is gone. Someone removed it.',
  'not-yours': 'This module belongs to someone else. Ask them to change it.',
  'file-name-invalid': 'A module is named like a Python file: letters, digits and _, ending in .py.',
  'file-name-taken': 'There is already a module with this name. Choose another one.',
  'too-many-modules': 'This room has as many modules as it can hold. Remove one first.',
  'main-stays': 'main.py is the program itself and stays.',
  'run-going': 'A run is already under way. Wait for it or stop it.',
  'no-such-run': 'This run is gone.',
  'run-over': 'This run is already over.',
  'live-open': 'A live process is open already. Type into that one.',
  'no-live': 'The live process is over. Open another one.',
  'live-exits': 'The live process is exiting: nothing more can be typed into it.',
  'live-busy': 'Your last entry has not been answered yet. Wait for it, or interrupt it.',
  'live-full': 'This live process has taken as much as it can. Let it exit, and open another one.',
  'live-idle': 'This entry is not running any more.',
  'not-your-entry': 'Somebody else typed this. They can interrupt it, or an instructor.',
  'not-your-process': 'Whoever opened this process lets it exit, or an instructor.',
  'no-spotlight': 'Nobody is being shown anything now.',
  'no-such-exercise': 'This exercise is not in the lesson.',
  'no-exercise': 'No exercise is open. An instructor opens one for everybody.',
  'check-going': 'The checks are under way. Wait for them.',
  'no-such-attempt': 'This attempt is gone.',
  'attempt-over': 'This attempt is already over.',
  'too-much-feedback': 'There is as much feedback on this attempt as it can hold: take some of it back first.',
  'no-such-feedback': 'This feedback has been taken back already.',
  'no-more-hints': 'All hints of this exercise have been shown.',
  'hint-too-early': 'This hint comes later. Try first, and check what you have.',
  'module-locked':
    'This module is read-only now: only an instructor changes it. What you typed is kept here, and is sent when you may write.',
  'module-hidden':
    'An instructor has hidden this module. What you typed is kept here, and is sent when it is shown again.',
  'no-owner': 'This module is nobody’s own. Choose who else writes it.',
  'eyes-here':
    'The instructor asks for your eyes: look up. What you typed is kept here, and is sent when you may go on.',
  'no-verdict': 'This run was stopped before it could be judged. Run again.',
  'client-id-taken': 'Your edits could not be matched to you. Reload the page.',
  'foreign-author': 'An edit was signed with someone else’s name and was refused. Reload the page.',
  'not-plain-text': 'Only plain text can be put into a module.',
  'line-ending': 'Lines must end with LF alone.',
  'update-malformed': 'An edit was damaged on the way. Reload the page.',
  'update-too-large': 'This edit is too large. Paste less at once.',
  'document-full': 'This module is full. Move some of it to another module.',
  'update-gap': 'Some of your earlier edits have not arrived. They are being sent again.',
  'not-stored':
    'The server could not store this: its disk may be full. Your text is kept in this tab and is sent again until it is stored; keep the tab open.',
  'server-stopping': 'The server is restarting. Your text is kept here and will be sent again.',
  internal: 'Something went wrong on the server. Nothing of yours was lost; try again.',
} as const

export type Refusal = keyof typeof sentences

export function refusalSentence(refusal: Refusal): string {
  return sentences[refusal]
}

/** The answer to every request and to every message that asks for one. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Refusal }
