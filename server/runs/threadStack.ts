/**
 * How much stack a thread has that runs programs. Built-in functions that call back (a cached function that calls itself,
 * `sum` over a generator that sums) nest on it, some 2 kB a level and more, as they do on CPython's 8 MB. What is not used
 * takes no memory.
 */
export const STACK_MEGABYTES = 64
