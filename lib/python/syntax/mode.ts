/** What a text is read as: a module, one expression, or what was typed at the prompt. */
export type Mode = 'exec' | 'eval' | 'single'

/** What the grammar has a beginning for: also a comment about the type of a function. */
export type Beginning = Mode | 'func_type'
