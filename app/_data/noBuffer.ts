/** In the place of Node's buffer: lib0, under Yjs, names it in a branch that no browser takes, and a stand-in of it would be shipped. */
export const Buffer = undefined
