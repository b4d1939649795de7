import { lastGroup, maskedSpan, type Span } from './span'

/** `scheme://name:password@host`, but not `${NAME}:$PASSWORD@`. */
const URL_CREDENTIALS =
  /:(?:\\*\/){2}((?:[^\s:@/"'`\\<>[\](){}$|]{0,100}:(?:[^\s@/"'`\\<>[\](){}$|]|\$(?![A-Z_])){1,200})|[A-Za-z0-9_-]{20,200})(?=@)/g

const BEARER = /(?:[Bb]earer|BEARER) {1,4}((?=[A-Za-z._~+/=-]{0,60}\d)[A-Za-z0-9._~+/-]{16,}={0,2})/g
const BASIC = /Basic (?<=[Aa]uthorization[\\"']{0,4} {0,3}[:=,] {0,3}[\\"']{0,4}Basic )([A-Za-z0-9+/]{8,}={0,2})/g

const HEADERS_AND_URLS = { 'url-credentials': URL_CREDENTIALS, 'bearer-token': BEARER, 'basic-auth': BASIC } satisfies Record<
  string,
  RegExp
>

/** Masks what proves who one is, and leaves the scheme and the host for reading. */
export function* credentials(text: string): Iterable<Span> {
  for (const [kind, pattern] of Object.entries(HEADERS_AND_URLS))
    for (const match of text.matchAll(pattern)) {
      const { start, end } = lastGroup(match)
      yield maskedSpan(kind, start, end)
    }
}

const ENDS_WITH_CREDENTIALS = new RegExp(`${URL_CREDENTIALS.source}@$`)
const LONGEST = 320

/** True if what stands before the `@` at `index` are credentials of a URL, which looks like an e-mail address with its host. */
export function endsUrlCredentials(text: string, index: number): boolean {
  return ENDS_WITH_CREDENTIALS.test(text.slice(Math.max(0, index - LONGEST), index + 1))
}
