import { startsWord } from './escapes'
import { lastGroup, type Span } from './span'

/** Names of nobody, and the mask itself. */
const NOBODY = new Set(['user', 'Shared', 'Public', 'linuxbrew'])
const LETTER = String.raw`(?:[\w\u00C0-\u024F\u0370-\u1FFF\u3040-\uD7AF]|\\{1,2}u[0-9a-fA-F]{4})`
const NAME = `${LETTER}+(?:[.-]+${LETTER}+)*`

const POSIX = new RegExp(`/(?:home|Users)/(${NAME})`, 'g')
/**
 * The separator is the same on both sides of `Users`: in JSON it is `\\`, and a single `\` there begins an escape.
 * A name has spaces only where a path goes on after it.
 */
const WINDOWS = new RegExp(
  String.raw`[Uu]sers(?<=[A-Za-z](?::|%3A)(\\{1,8}|/)[Uu]sers)\1(?!\\)(${LETTER}[\w.-]{0,40}(?: [\w.-]{1,40}){1,3}(?=[\\/])|${NAME})`,
  'g',
)
/** A path as a folder's name: every sign became `-`. */
const SLUG = /-(?:Users|home)-([A-Za-z0-9]+)/g

type Match = { at: number; start: number; end: number; name: string }

/** Keeps the path and replaces the person's name in it. A name once seen at the start of a path is known in the rest of the text. */
export function* homeFolders(text: string): Iterable<Span> {
  const posix = matches(text, POSIX)
  const sure = [...posix.filter(({ at }) => startsPath(text, at)), ...matches(text, WINDOWS)]
  const known = new Set(sure.map(({ name }) => name))
  const later = posix.filter(({ at, name }) => !startsPath(text, at) && known.has(name))
  for (const { start, end, name } of [...sure, ...later]) if (!NOBODY.has(name)) yield span(start, end)
  yield* slugs(text, known)
}

function matches(text: string, pattern: RegExp): Match[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const { start, end, found } = lastGroup(match)
    return { at: match.index, start, end, name: found }
  })
}

const PATH_BEFORE =
  /(?:^|[^\w.~)}\]@$*-]|\\(?:[nrtbf]|u[0-9a-fA-F]{4})|[A-Za-z](?::|%3A)|(?:\/mnt)?\/[a-z]|\/(?:private|host|host_mnt|System\/Volumes\/Data)|(?:^|\s)-[A-Za-z]|\[[\d;]{1,8}m)$/

/** False in `src/home/page.ts`, where it is a folder of a project. */
function startsPath(text: string, index: number): boolean {
  return PATH_BEFORE.test(text.slice(Math.max(0, index - 24), index))
}

function* slugs(text: string, known: Set<string>): Iterable<Span> {
  const joined = [...known].map((name) => name.replace(/[^A-Za-z0-9]/g, '-')).filter((name) => name.includes('-'))
  for (const { at, start, end, name } of matches(text, SLUG)) {
    if (!startsWord(text, at) || (text[at - 1] === '-' && !isDrive(text, at))) continue
    const whole = joined.find((one) => text.startsWith(one, start)) ?? name
    if (!NOBODY.has(whole)) yield span(start, Math.max(end, start + whole.length))
  }
}

/** `C--Users-name` is a folder; `--home-colour` is a style. */
function isDrive(text: string, index: number): boolean {
  return /[A-Za-z]-$/.test(text.slice(Math.max(0, index - 2), index)) && startsWord(text, index - 2)
}

const span = (start: number, end: number): Span => ({ start, end, kind: 'home-folder', mask: 'user' })
