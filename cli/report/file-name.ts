/** The name that a server gives a file (RFC 6266), without anything that would lead out of the folder; null where it gives none. */
export function nameInHeader(disposition: string): string | null {
  const exact = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1]
  const plain = /filename="([^"]*)"/i.exec(disposition)?.[1] ?? /filename=([^;\s"]+)/i.exec(disposition)?.[1]
  const name = (decoded(exact) ?? plain ?? '').replace(UNSAFE, '-').replace(/^[.\s-]+/, '')
  return name === '' ? null : name
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}

const UNSAFE = /[/\\:"<>|?*\p{Cc}\p{Cf}\p{Cs}]+/gu
