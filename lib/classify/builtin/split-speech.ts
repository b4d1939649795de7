import type { Turn } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'

/** A developer's words, parted from what the developer pasted. Only `spoken` is read for phrases. */
export type Speech = {
  spoken: string
  /** Lines that the developer quoted, `> …`. */
  quoted: string
  /** Code, logs, terminal output, file contents. */
  pasted: string
}

/** Longer turns are documents; what a person has to say about them stands at the beginning or the end. */
const HEAD = 3000
const TAIL = 1500
const LONGEST_LINE = 600

export function splitSpeech(turn: Turn): Speech {
  return splitText(wordsOf(turn))
}

export function splitText(text: string): Speech {
  const spoken: string[] = []
  const quoted: string[] = []
  const pasted: string[] = []
  let fenced = false
  for (const line of ends(text).split(/\r\n|\r|\n/)) {
    const [before, ...others] = line.split('```')
    const wasFenced = fenced
    if (others.length % 2 === 1) fenced = !fenced
    if (others.length > 0) {
      ;(wasFenced ? pasted : spoken).push(before ?? '')
      for (const [index, piece] of others.entries()) ((index % 2 === 0) === wasFenced ? spoken : pasted).push(piece)
    } else if (fenced || isPasted(line)) pasted.push(line)
    else if (/^\s*>/.test(line)) quoted.push(line.replace(/^[\s>]+/, ''))
    else spoken.push(line)
  }
  return { spoken: withoutInlineCode(spoken.join('\n')).trim(), quoted: quoted.join('\n').trim(), pasted: pasted.join('\n').trim() }
}

function ends(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`
}

/** Names in backticks are not words: `no-op` is no "no". */
function withoutInlineCode(text: string): string {
  return text.replace(/`[^`\n]{1,200}`/g, '`…`')
}

const MACHINE_LINES: RegExp[] = [
  /^\s*[$❯➜%#] \S/,
  /^\S{1,60}[@:]\S{0,80}[$%#] /,
  /^\s*at \S.{0,200}:\d+/,
  /^\s*File ".{1,200}", line \d+/,
  /^\s*\[?\(?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  /^\s*\[?\d\d:\d\d:\d\d/,
  /^\s*(?:npm|yarn|pnpm) (?:ERR!|WARN)/,
  /^\s*(?:Traceback|Caused by:|stack backtrace|panicked at|thread '|FAIL|PASS|--- |\+\+\+ |@@ |diff --git|index [0-9a-f]{7})/,
  /^\s*(?:\w{1,40}(?:Error|Exception|Warning)|error|Error|ERROR|warning|WARN|WARNING|fatal|FATAL|INFO|DEBUG)(?:\[\w{1,20}\])?:? ?[[:(]? ?\S{0,40}[:/({]/,
  /^\s*(?:error|warning|fatal)(?:\[\w{1,20}\])?:/,
  /^\s*[-+|]{3}/,
  /^\s*\|.{0,300}\|\s*$/,
  /^\s*\d+ [|+-]/,
  /^\s*-->/,
  /^\s*[✓✔✗✘×●○⎿⏺│├└┌╭╰]/,
  /^\s*["'}\]{[(<]/,
  /[;{}]\s*$/,
  /^\s*(?:import|from|const|let|var|function|class|def|return|public|private|export|func|package|use|fn|pub) [\w*{]/,
]

/** A line that a machine wrote. Pasted text that reads like speech cannot be told apart and stays spoken. */
export function isPasted(line: string): boolean {
  if (line.length > LONGEST_LINE) return !looksLikeProse(line.slice(0, LONGEST_LINE))
  return MACHINE_LINES.some((pattern) => pattern.test(line)) && !startsAsSpeech(line)
}

function looksLikeProse(text: string): boolean {
  const letters = text.match(/[\p{L} ,.?!'’]/gu)?.length ?? 0
  return letters / text.length > 0.9
}

/** "from now on …", "let me …", "return it to …" begin like code. */
function startsAsSpeech(line: string): boolean {
  return (
    /^\s*(?:let (?:me|us|it)|from (?:now|the|my|this|that|here)|use (?:the|a|an|it|this)|return (?:it|the|to)|import (?:it|the|this)|class(?:es)? )/i.test(
      line,
    ) && !/[;{}=]\s*$/.test(line)
  )
}
