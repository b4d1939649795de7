import { heardIn } from './heard-in'
import { type SymptomRule, spoke } from './label-rule'
import { ENGLISH_SYMPTOMS } from './lexicon/english/symptoms'
import { rememberedText } from './remembered-text'

const persists = spoke('still', 'dont-see', 'again-failing', 'missing', 'not-working')

/** The paper's conventions: a broken or repeated instruction is S3, a failure of work called done is S7, S2 is what is left. */
export const SYMPTOM_RULES: SymptomRule[] = [
  { id: 's3.repeated', symptom: 'S3', weight: 1.2, applies: spoke('i-said', 'same-request-again', 'only-a-rule-file') },
  { id: 's3.left-undone', symptom: 'S3', weight: 0.9, applies: spoke('you-didnt', 'you-missed', 'follow-rules', 'why-did-you') },
  { id: 's3.do-it-yourself', symptom: 'S3', weight: 1, applies: spoke('do-it-yourself') },
  {
    id: 's3.pushed-back-again',
    symptom: 'S3',
    weight: 0.6,
    applies: ({ thread }) => thread.length > 1 && thread[0].kind !== 'failure_report',
  },
  { id: 's7.claim-contradicted', symptom: 'S7', weight: 0.9, applies: (e) => e.claimedSuccess && e.thread[0].kind === 'failure_report' },
  { id: 's7.persists-after-claim', symptom: 'S7', weight: 0.4, applies: (e) => e.claimedSuccess && persists(e) },
  { id: 's5.failure', symptom: 'S5', weight: 0.8, applies: ({ thread }) => thread[0].kind === 'failure_report' },
  { id: 's5.pasted', symptom: 'S5', weight: 0.4, applies: (e) => e.failurePasted && e.changedSomething },
  {
    id: 's1.words-only',
    symptom: 'S1',
    weight: 0.4,
    applies: (e) => !e.changedSomething && (e.thread[0].kind === 'correction' || e.thread[0].kind === 'doubt'),
  },
  { id: 's2.meant', symptom: 'S2', weight: 1, applies: spoke('meant', 'not-wanted') },
  { id: 's2.other-way', symptom: 'S2', weight: 0.6, applies: spoke('rather', 'opinion-against', 'no', 'hesitation', 'but', 'duplicate') },
  { id: 's2.refused', symptom: 'S2', weight: 0.4, applies: spoke('refused-with-words', 'interrupted-with-words') },
  { id: 's2.otherwise', symptom: 'S2', weight: 0.5, applies: () => true },
  ...ENGLISH_SYMPTOMS.map(({ pattern, ...phrase }) => ({
    ...phrase,
    applies: ({ said }: { said: string }) => phrasesIn(said).has(phrase.id),
  })),
]

const phrasesIn = rememberedText((said) => new Set(ENGLISH_SYMPTOMS.filter(heardIn(said)).map(({ id }) => id)))
