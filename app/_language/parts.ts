/** What every page says: its head and foot, what is said of refusals, and what stands in the place of a page that broke. */
export const PAGE_PARTS = ['ui', 'refusal', 'broken', 'nowhere'] as const
