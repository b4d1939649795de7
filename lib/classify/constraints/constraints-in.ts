import { foldText } from '@/lib/classify/builtin/fold-text'
import { languageOf } from '@/lib/classify/builtin/language'
import type { Language } from '@/lib/classify/builtin/lexicon/lexicons'
import type { Constraint, ConstraintSource } from '@/lib/domain/constraint'
import type { Transcript, Turn } from '@/lib/domain/transcript'
import { isAct } from '@/lib/domain/turns'
import { sentencesIn } from './clauses'
import { ruleKey } from './rule-key'
import { rulesInSentence, type StatedRule } from './rules-in-sentence'
import { spokenLines } from './spoken-lines'
import { ruleReaders, standingTexts } from './standing-texts'

const LATIN: readonly Language[] = ['en', 'es', 'pt', 'fr', 'de']
const MOST_OF_A_TURN = 20
const MOST_OF_A_TEXT = 60
const MOST_OF_A_SESSION = 200

/** The rules that developers state in a session or that its rule files hold, in the order of their turns. The same every time. */
export function constraintsIn(transcript: Transcript): Constraint[] {
  if (transcript.origin !== 'developer') return []
  const found: Constraint[] = []
  const standing = new Set<string>()
  let readers: ReadonlySet<string> = new Set()
  for (const turn of transcript.turns) {
    const own = new Set(ruleReaders(turn))
    for (const text of standingTexts(turn, readers))
      for (const rule of statedIn(text, { turn: turn.number, source: 'standing' }, MOST_OF_A_TEXT)) {
        if (standing.has(rule.key)) continue
        standing.add(rule.key)
        found.push(rule)
      }
    if (turn.role === 'developer') found.push(...constraintsOf(turn))
    if (own.size > 0) readers = new Set([...readers, ...own])
    if (found.length >= MOST_OF_A_SESSION) break
  }
  return found.slice(0, MOST_OF_A_SESSION)
}

const stated = new WeakMap<Turn, readonly Constraint[]>()

/** The rules that a developer's turn states, each once. They are looked for again for each episode that follows it, and found once. */
export function constraintsOf(turn: Turn): readonly Constraint[] {
  const rules = stated.get(turn) ?? rulesOf(turn)
  stated.set(turn, rules)
  return rules
}

function rulesOf(turn: Turn): Constraint[] {
  const rules = turn.parts
    .flatMap((part) => (part.type === 'text' ? [part.text] : isAct(part) && part.words !== null ? [part.words] : []))
    .flatMap((text) => statedIn(text, { turn: turn.number, source: 'developer' }, MOST_OF_A_TURN))
  return [...new Map(rules.map((rule) => [rule.key, rule])).values()].slice(0, MOST_OF_A_TURN)
}

type Place = { turn: number; source: ConstraintSource }

function statedIn(text: string, place: Place, most: number): Constraint[] {
  const lines = spokenLines(text)
  const usual = languageOf(foldText(lines.join('\n').slice(0, 3000)))
  const found: Constraint[] = []
  for (const line of lines) {
    for (const sentence of sentencesIn(line)) {
      for (const { kind, text: words } of heardIn(sentence, usual, place.source === 'standing')) {
        const key = ruleKey(kind, words)
        if (key !== null) found.push({ kind, ...place, text: words, key })
      }
    }
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

/** A sentence too short to tell its language is tried in those that it may be in. */
function heardIn(sentence: string, usual: Language | null, isFile: boolean): StatedRule[] {
  const language = languageOf(foldText(sentence.slice(0, 300)))
  for (const candidate of language ? [language] : [...new Set(usual ? [usual, ...LATIN] : LATIN)]) {
    const rules = rulesInSentence(sentence, candidate, isFile)
    if (rules.length > 0) return rules
  }
  return []
}
