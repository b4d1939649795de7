/** `2025-09-01` as `1 Sep 25`: a day is a day, so no time zone is at work. */
export const dayText = (day: string | number) =>
  new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: '2-digit', timeZone: 'UTC' })
