/** What a text is read as: a module, one expression, or what was typed at the prompt. */
export type Mode = 'exec' | 'eval' | 'single'
