/** Text as Markdown that shows just this text: no markup, no HTML, no link, and nobody is mentioned. In one line. */
export function escapeMarkdown(text: string): string {
  return inOneLine(text)
    .replace(MARKUP, '\\$&')
    .replace(BLOCK, '\\$&')
    .replace(NUMBERED, '$1\\$2')
    .replace(ADDRESS, '$1\\$2')
    .replace(MENTION, `$1${WORD_JOINER}`)
}

/** A line break would end a heading, a cell or a quote. */
const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const MARKUP = /[\\`*_[\]<>|~&$]/g
/** What makes a heading, a list or a rule where a line begins. */
const BLOCK = /^[-+=#](?!\d)/
const NUMBERED = /^(\d{1,9})([.)])(?!\S)/
/** GitHub makes links of addresses that nobody marked as such. */
const ADDRESS = /(\bwww(?=\.)|\b[a-z][a-z\d+.-]*(?=:\S))([.:])/gi
/** So it does of @people, mail addresses and #numbers, even where they are escaped. */
const MENTION = /([@#])(?=\w)/g
const WORD_JOINER = '\u2060'
