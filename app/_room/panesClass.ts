/**
 * Which panes are there decides how they are laid out. Their list says it by class: a rule with `:has()` would make the browser look
 * through the whole room at every step, which changes a card or two of the picture in it.
 */
const PARTS = ['task', 'console', 'invite', 'input', 'wide'] as const

export function panesClass(there: Readonly<Record<(typeof PARTS)[number], boolean>>): string {
  return ['room__panes', ...PARTS.filter((part) => there[part]).map((part) => `room__panes--${part}`)].join(' ')
}
