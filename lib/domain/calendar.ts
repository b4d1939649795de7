/** The calendar day (`YYYY-MM-DD`) of an instant in an IANA time zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return dayFormat(timeZone).format(instant)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs far more than using it. The Swedish locale writes dates as ISO does. */
function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
