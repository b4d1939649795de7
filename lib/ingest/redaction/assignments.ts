import { lastGroup, maskedSpan, type Span } from './span'

/** Ends of names for secrets. One search for each is faster than one for any of them. */
const NAMES = ['passw(?:or)?d', 'secret', 'token', 'key(?<=(?:api|app|access|secret|private|signing|encryption)[_-]?key)', '_(?:pass|pwd)']
const ASSIGNED = String.raw`(\\*["'])?([ \t]{0,3}(?:=>|=|:)[ \t]{0,3})(\\*["'${'`'}])?([A-Za-z0-9_+/=.!#%^*~&?;-]{6,})`
const ASSIGNMENTS = NAMES.map((name) => new RegExp(`(${name})${ASSIGNED}`, 'gi'))

export function* assignments(text: string): Iterable<Span> {
  for (const pattern of ASSIGNMENTS)
    for (const match of text.matchAll(pattern)) {
      const { start, end, found } = lastGroup(match)
      if (isSecretWord(found) && isClear(match, found, text[end])) yield maskedSpan('secret', start, end)
    }
}

function isClear([, name = '', , assigns = '', quote]: RegExpExecArray, value: string, next: string | undefined): boolean {
  return quote !== undefined || (isSetting(name, assigns) && next !== '(' && !isIdentifier(value, name))
}

const PLACEHOLDER =
  /^(?:your|my|some|the|test|fake|dummy|example|sample|placeholder|change|replace|insert|enter|xxx|\*\*\*|\.\.\.|process\.|import\.|os\.|env\.)/i

/** Letters and digits together: words of prose, types and names of variables have no digit, counts have no letter. */
function isSecretWord(value: string): boolean {
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && !PLACEHOLDER.test(value) && !/^[./~]/.test(value)
}

const isUpper = (name: string) => name === name.toUpperCase()

/** `DB_PASSWORD: x`, `?token=x`, `--password=x`; in `token = x` and `token: x` the value is as likely a variable or a type. */
const isSetting = (name: string, assigns: string) => isUpper(name) || assigns === '='

const CHAIN = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/

/** `token=user.token1`, `key=newKeyV2`; what has three digits is no name that a person gives. */
function isIdentifier(value: string, name: string): boolean {
  if (isUpper(name) && !value.includes('.')) return false
  return CHAIN.test(value) && (value.match(/\d/g) ?? []).length < 3
}
