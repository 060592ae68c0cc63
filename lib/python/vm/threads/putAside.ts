/** What is thrown to leave a thread's interpreter; nothing but the Scheduler catches it. */

/** Through the interpreter's loop, which stays as it stands until the thread's next turn. */
export const PUT_ASIDE = { name: 'put aside' } as const

/** Through native code of a daemon thread, for good: the program has ended. */
export const LEFT_BEHIND = { name: 'left behind' } as const
