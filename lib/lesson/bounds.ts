/** How much a room's state may hold, each with its reason. `apply` holds them; sizes of text and messages are the protocol's. */
export const bounds = {
  /** A lecture of 200 in one room, who teaches it, and who watches. The picture's colours and patterns repeat after 48 people. */
  participants: 220,
  /** More tabs than this are not a program of one lesson. */
  modules: 40,
  /** A file name has to fit on a tab. */
  fileUnits: 40,
  /** Rooms of one session. */
  teams: 100,
  /** Messages that the state remembers; older ones stay in the store. */
  messages: 200,
  /** Finished runs that the state remembers; older ones stay in the store. */
  runs: 50,
  /** Entries of a live process, and their UTF-16 units together: its transcript goes to everybody who comes in. */
  liveEntries: 300,
  liveUnits: 200_000,
  /** Attempts at one exercise that the state remembers, beside those that count. */
  attempts: 10,
  /** What instructors wrote about one attempt. */
  feedback: 20,
} as const
