import type { Turn } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { foldText } from '../fold-text'
import type { Moment } from '../moment'
import { showsFailure } from '../pasted-failure'
import type { Signal } from '../pushback-signals'
import { containment, termsOf } from '../terms'
import { hashedWords } from './hashed-words'
import { type Features, present, RULES_SUM } from './linear'

/** What the model sees of a developer turn: the rules that spoke, the shape of the conversation, and hashed words. */
export function turnFeatures(moment: Moment, signals: readonly Signal[], previous: number): Features {
  return present([
    ...ruleFeatures(signals),
    ...shapeFeatures(moment),
    ['previous.strength', clip(previous)],
    ...agentFeatures(moment),
    ...answerFeatures(moment),
    ...wordFeatures(moment),
  ])
}

/** Rules by their name in any language: what is learnt of English `wrong` holds for Russian `wrong`. */
function ruleFeatures(signals: readonly Signal[]): [string, number][] {
  const sum = signals.reduce((total, { weight }) => total + weight, 0)
  const kinds = new Set(signals.map(({ kind }) => `kind.${kind}`))
  return [
    ...signals.map(({ rule }): [string, number] => [`rule.${rule.slice(rule.indexOf('.') + 1)}`, 1]),
    ...[...kinds].map((kind): [string, number] => [kind, 0.5]),
    [RULES_SUM, Math.max(-2, Math.min(3, sum))],
  ]
}

function shapeFeatures({ speech, position, isLast, turn, earlier, before, folded }: Moment): [string, number][] {
  const terms = termsOf(folded)
  const asked = earlier.at(-1)
  const near = asked ? containment(terms, termsOf(asked.folded)) : 0
  const fromAgent = before ? containment(terms, termsOf(foldText(wordsOf(before).slice(-2000)))) : 0
  return [
    [`length.${lengthStep(speech.spoken.length)}`, 1],
    [`position.${Math.min(position, 3)}`, 1],
    ['last', isLast ? 1 : 0],
    ['question', /[?？]/.test(speech.spoken) ? 1 : 0],
    ['question.end', /[?？]\s*$/.test(speech.spoken) ? 1 : 0],
    ['pasted', speech.pasted === '' ? 0 : 1],
    ['pasted.failure', showsFailure(speech.pasted) ? 1 : 0],
    ['quoted', speech.quoted === '' ? 0 : 1],
    ['same.topic', near],
    ['agent.topic', fromAgent],
    ['notice', turn.parts.some(({ type }) => type === 'notice') ? 1 : 0],
    ['mentions', /(?:^|\s)[@/]\w/.test(speech.spoken) ? 1 : 0],
  ]
}

function agentFeatures({ before, claimed, answered, asked }: Moment): [string, number][] {
  const parts = before?.parts ?? []
  const kinds = new Set(parts.flatMap((part) => (part.type === 'tool_call' ? [part.kind] : [])))
  const results = parts.flatMap((part) => (part.type === 'tool_result' ? [part.failed] : []))
  const changed = kinds.has('edit') || kinds.has('delete')
  return [
    ...[...kinds].map((kind): [string, number] => [`agent.${kind}`, 0.5]),
    ...[...claimed].map((stance): [string, number] => [`claimed.${stance}`, 1]),
    ...[...answered].map((stance): [string, number] => [`answered.${stance}`, 1]),
    ['agent.asked', asked ? 1 : 0],
    ['agent.changed', changed ? 1 : 0],
    ['agent.silent', kinds.size === 0 ? 1 : 0],
    ['agent.failed', results.includes(true) ? 1 : 0],
    ['agent.failed.last', results.at(-1) === true ? 1 : 0],
  ]
}

/** What the agent does next: to go back to the files it had just changed is to mend them. */
function answerFeatures({ before, after }: Moment): [string, number][] {
  if (after === null) return [['answer.none', 1]]
  const changed = filesChangedIn(before)
  const again = filesChangedIn(after)
  const shared = [...again].filter((file) => changed.has(file)).length
  return [
    ['answer.same.files', shared > 0 ? 1 : 0],
    ['answer.other.files', again.size > shared ? 1 : 0],
    ['answer.no.calls', after.parts.some(({ type }) => type === 'tool_call') ? 0 : 1],
  ]
}

function filesChangedIn(turn: Turn | null): Set<string> {
  const parts = turn?.parts ?? []
  return new Set(parts.flatMap((part) => (part.type === 'tool_call' && CHANGES.has(part.kind) && part.target ? [part.target] : [])))
}

const CHANGES: ReadonlySet<string> = new Set(['edit', 'delete'])

function wordFeatures({ folded, answerFolded, before }: Moment): [string, number][] {
  return [...hashedWords('d', folded), ...(before === null ? [] : hashedWords('a', answerFolded.slice(0, 250)))]
}

function lengthStep(length: number): number {
  return length === 0 ? 0 : Math.min(6, Math.ceil(Math.log2(length / 30 + 1)) + 1)
}

function clip(strength: number): number {
  return Math.max(-1, Math.min(2, strength / 1.5))
}
