/** What scripts and services can tell from how the command ended. */
export const EXIT = { done: 0, failed: 1, settings: 2, unreachable: 3, refused: 4, busy: 5 } as const
