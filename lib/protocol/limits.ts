/**
 * Every limit a visitor can meet, each with its reason. The server holds them; pages show them before they are met.
 *
 * Sizes of text are UTF-16 units, as in Yjs and in the editor; sizes on the wire are bytes.
 */
export const limits = {
  /** A name has to fit beside a caret and in the roster. */
  nameUnits: 40,
  /** About 5,000 lines: far over what a class writes, and small enough to compile within a run's start. */
  documentUnits: 200_000,
  /** Text and tombstones together: eight hours of one busy file (classroom.md F17), and a bound on the server's memory. */
  documentClock: 4_000_000,
  /** One paste of a whole document in the widest UTF-8, with its framing. */
  updateBytes: 1_000_000,
  /** One socket message: an update with its envelope. */
  messageBytes: 1_100_000,
  /** Keystrokes of a fast typist are 15 a second; a held key repeats at 30. Bursts come after a pause. */
  updatesPerSecond: 100,
  /** A caret follows typing; more is not seen. */
  presencePerSecond: 20,
  presenceBytes: 1_024,
  /** Operations are clicks. */
  operationsPerSecond: 10,
  /** A remark, not a module. */
  messageUnits: 500,
  /** Somebody who writes to others reads in between. */
  messagesPerSecond: 1,
  /** Yjs takes a new client id at each reload: thousands of reloads, but no flood of the binding table. */
  clientIdsPerParticipant: 2_000,
  /** Wrong codes from one address in a minute. Right ones are not counted: a class sits behind one address. */
  wrongCodesPerMinute: 60,
  /** Attempts at an exercise that a room may be given; without a number it has as many as it likes. */
  mostAttempts: 100,
  /** People who wait at a session's door, those who were turned away among them: a year's students, before somebody looks up. */
  knocks: 200,
  /** Wrong passwords for one account from one address, or from one browser that knew it, in a quarter of an hour. */
  wrongPasswords: 10,
  /** The same from one address for all accounts together: a class that plays with the form. */
  wrongPasswordsOfAddress: 100,
  /** Of one account: a device of each kind, and old ones. */
  passkeys: 20,
  usernameUnits: 30,
  /** The least that a password has; a sentence is welcome. */
  passwordUnits: 8,
  longestPasswordUnits: 128,
  /** Hours for which an invitation's link is good: made on Friday, used on Monday. */
  invitationHours: 72,
  /** Invitations of one instructor that are not used yet. */
  openInvitations: 20,
  /** UTF-16 units of what is typed into a live process at once: a class with its methods. */
  liveEntryUnits: 8_000,
  /** Bytes of a lesson's zip: text packs to a fifth. */
  lessonBytes: 1_000_000,
  /** Bytes of a lesson that is saved from its page: all its texts, as JSON. */
  lessonFilesBytes: 4_000_000,
  /** Files of a lesson. */
  lessonFiles: 500,
  /** Versions of a lesson that are kept. */
  lessonVersions: 100,
  /** Bytes of a JSON request. */
  requestBytes: 64_000,
} as const

/** Budgets of one run. The program meets them as Python would, or is stopped with `exit.kind` "limit". */
export const runLimits = {
  /** Executed lines: under half a minute of the simulator, and a timeline that can still be walked. */
  steps: 1_000_000,
  /** Bytes of the program's own heap. */
  bytes: 256_000_000,
  /** UTF-16 units printed, stdout and stderr together. */
  output: 1_000_000,
  /** Calls of Python functions, one in another: CPython's own default. */
  recursion: 1_000,
} as const

export type RunLimits = { readonly [Name in keyof typeof runLimits]: number } & {
  /** Bytes of the recorded history, where they are fewer than the machine's own bound. */
  readonly history?: number
}

/** Budgets of a live process, for all its entries together. */
export const liveLimits = {
  ...runLimits,
  /** Every entry's picture is fetched by everybody. One entry may record a sixteenth of it, and write a sixteenth of the output. */
  history: 64_000_000,
} as const satisfies RunLimits
