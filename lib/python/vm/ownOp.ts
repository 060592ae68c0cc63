/** The machine's own instructions, beyond CPython's opcodes. Their arguments are statements. */

/** A line begins. */
export const STEP = 126
/** A statement begins within a line. */
export const SITE = 127
