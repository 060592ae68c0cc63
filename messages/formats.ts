/** How messages write numbers: `{step, number, plain}`. */
export const FORMATS = {
  number: {
    /** What counts places, not amounts, and what stands in code or in rows: without marks between the thousands. */
    plain: { useGrouping: false },
    decimal: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  },
} as const
