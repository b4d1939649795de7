/** How many days before and after an intervention are compared. */
export const WINDOWS = [14, 30, 90] as const
export type Window = (typeof WINDOWS)[number]
export const DEFAULT_WINDOW: Window = 30
