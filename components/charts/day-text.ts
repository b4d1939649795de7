/** `2025-09-01` as `1 Sep 25`: a day is a day, so no time zone is at work. */
export const dayText = (day: string | number) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' })

/** How an axis names its starts: months as months, where each of them is the first day of one. */
export const tickText = (starts: readonly string[]) =>
  starts.length > 1 && starts.every((start) => start.endsWith('-01')) ? monthText : dayText

const monthText = (day: string | number) => new Date(day).toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
