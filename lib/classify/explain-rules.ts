import type { Reason } from '@/lib/domain/schemas/reason'
import { SYMPTOMS, type Symptom } from '@/lib/domain/taxonomy'
import { SIGNALS, type SignalMeaning } from './builtin/signals'
import { STRUCTURE_RULES } from './builtin/structure-rules'
import { SYMPTOM_RULES } from './builtin/symptom-rules'
import { SYMPTOM_MEANINGS } from './symptom-meanings'

/** What the rules behind a finding say, those that weigh most first. Rules of a version that had others are told by their ids. */
export function explainRules(rules: readonly string[]): Reason[] {
  return rules.map((rule) => ({ rule, ...explained(rule) })).sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength))
}

type Explained = Omit<Reason, 'rule'>

const ORDER: readonly Reason['strength'][] = ['strong', 'clear', 'slight']

const SHAPES = new Map(STRUCTURE_RULES.map((rule) => [rule.id, rule]))
const SYMPTOM_WEIGHTS = new Map(SYMPTOM_RULES.map(({ id, weight }) => [id, weight]))
const PHRASES = new Map<string, SignalMeaning>(Object.entries(SIGNALS))

function explained(rule: string): Explained {
  const shape = SHAPES.get(rule)
  if (shape) return { ...onPushback(shape.weight), says: sentence(shape.meaning) }

  const symptom = symptomOf(rule)
  if (symptom) return onSymptom(rule, symptom)

  const [language = '', phrase = ''] = partsOf(rule)
  const signal = PHRASES.get(phrase)
  const spokenIn = LANGUAGES.get(language)
  if (!signal || !spokenIn) return { says: `A rule that this version no longer has: ${rule}`, ...onPushback(0) }
  return { ...onPushback(signal.weight), says: `The developer ${signal.meaning}${language === 'en' ? '' : `, in ${spokenIn}`}` }
}

function onPushback(weight: number): Omit<Explained, 'says'> {
  return { speaks: weight < 0 ? 'against' : 'for', symptom: null, strength: strengthOf(weight) }
}

function onSymptom(rule: string, symptom: Symptom): Explained {
  const says = SYMPTOM_MEANINGS[rule] ?? `What was said fits “${SYMPTOMS[symptom].name}”`
  return { says, speaks: 'label', symptom, strength: strengthOf(SYMPTOM_WEIGHTS.get(rule) ?? 0) }
}

/** `s3.repeated` and `en.s3.why-not` speak for S3. */
function symptomOf(rule: string): Symptom | null {
  const code = /(?:^|\.)s([1-8])\./.exec(rule)?.[1]
  return (Object.keys(SYMPTOMS) as Symptom[]).find((symptom) => symptom === `S${code}`) ?? null // keys of a literal table
}

function partsOf(rule: string): [string, string] {
  const dot = rule.indexOf('.')
  return [rule.slice(0, dot), rule.slice(dot + 1)]
}

function strengthOf(weight: number): Reason['strength'] {
  const size = Math.abs(weight)
  return size >= 0.8 ? 'strong' : size >= 0.4 ? 'clear' : 'slight'
}

const sentence = (meaning: string) => meaning.charAt(0).toUpperCase() + meaning.slice(1)

const LANGUAGES = new Map([
  ['en', 'English'],
  ['es', 'Spanish'],
  ['pt', 'Portuguese'],
  ['fr', 'French'],
  ['de', 'German'],
  ['ru', 'Russian'],
  ['zh', 'Chinese'],
  ['ja', 'Japanese'],
  ['ko', 'Korean'],
])
