/** What can happen to a room's live process, as data (operation.ts says of what kind), and what the server does then. */
import type { LiveAnswer, LiveEnd } from './live'

export type LiveOperation =
  | { readonly type: 'liveOpened'; readonly by: string; readonly id: string; readonly at: number }
  | { readonly type: 'liveTyped'; readonly by: string; readonly text: string }
  /** Of the entry that runs, by its number from 0. */
  | { readonly type: 'liveAnswered'; readonly entry: number; readonly answer: LiveAnswer }
  | { readonly type: 'liveInterrupted'; readonly by: string; readonly entry: number }
  | { readonly type: 'liveExitRequested'; readonly by: string }
  | { readonly type: 'liveEnded'; readonly id: string; readonly end: LiveEnd }

/** The id is the process's. */
export type LiveEffect =
  | { readonly kind: 'openLive'; readonly id: string }
  /** Something of it is to be run, or is done. */
  | { readonly kind: 'goOnLive'; readonly id: string }
  | { readonly kind: 'interruptLive'; readonly id: string }
  | { readonly kind: 'endLive'; readonly id: string }

export type LiveRefusal =
  | 'live-open'
  | 'no-live'
  | 'live-exits'
  | 'live-busy'
  | 'live-full'
  | 'live-idle'
  | 'not-your-entry'
  | 'not-your-process'
