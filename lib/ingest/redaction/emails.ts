import { endsUrlCredentials } from './credentials'
import { escapedLength } from './escapes'
import { maskedSpan, type Span } from './span'

/** Starts at the `@` and looks back, so that a long line without one costs a single search. */
const EMAIL = /@(?<=([A-Za-z0-9._%+-]{1,64})@)((?:[A-Za-z0-9-]{1,63}\.){1,8}([A-Za-z]{2,24}))/g

/** Remotes such as `git@host:owner/name`, and senders that are nobody. */
const NOBODY = /^(?:git|hg|no-?reply)$/i
/** `icon@2x.png`, `name@1.0.0-beta.rc`: file and package names. */
const FILE_ENDING =
  /^(?:png|jpe?g|gif|svg|webp|ico|pdf|jsx?|tsx?|[cm]js|s?css|less|html?|json|jsonl|ya?ml|toml|txt|md|mdx|mdc|vue|py|rb|java|cpp|tgz|service|timer|socket)$/i
const VERSION = /^\d+(?:\.\d|-)/
const LOCAL = /[A-Za-z0-9._%+-]/
const LONGEST_LOCAL = 64

export function* emails(text: string): Iterable<Span> {
  for (const match of text.matchAll(EMAIL)) {
    const [found, local = '', domain = '', ending = ''] = match
    if (FILE_ENDING.test(ending) || VERSION.test(domain)) continue
    const from = match.index - local.length
    if (local.length === LONGEST_LOCAL && LOCAL.test(text[from - 1] ?? '')) continue
    const begun = from + escapedLength(text, from)
    const start = begun + text.slice(begun, match.index).search(/[A-Za-z0-9_]|$/)
    if (start >= match.index || NOBODY.test(text.slice(start, match.index)) || endsUrlCredentials(text, match.index)) continue
    yield maskedSpan('email', start, match.index + found.length)
  }
}
