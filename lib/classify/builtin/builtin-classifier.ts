import type { Classifier } from '@/lib/classify/classifier'
import { everyQuoteIsVerbatim } from '@/lib/classify/quotes'
import type { Finding } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'
import { evidenceOf } from './evidence'
import { formCandidate } from './form-candidate'
import { judgeCandidate } from './judge-candidate'
import { labelEpisode } from './label-episode'
import type { Model } from './model/model'
import { trainedModel } from './model/trained-model'
import { type Moment, momentsOf } from './moment'
import { nameCandidate } from './name-candidate'
import { pushbacksIn } from './pushback'
import { type Thread, threadPushbacks } from './thread-pushbacks'

/** Finds episodes by rules and a small trained model: no network, no key, the same answer every time. */
export const builtinClassifier: Classifier = {
  id: 'builtin',
  version: 2,
  classify: async (transcript) => classifyWith(trainedModel, transcript),
}

/** The same with another model, as it is measured on what that model has not seen. */
export function classifyWith(model: Model, transcript: Transcript): Finding[] {
  if (transcript.origin !== 'developer') return []
  const moments = momentsOf(transcript)
  return threadPushbacks(pushbacksIn(moments, model.turn), model.pair)
    .map((thread) => findingOf(thread, moments, transcript, model))
    .filter((finding) => finding !== null)
}

function findingOf(thread: Thread, moments: readonly Moment[], transcript: Transcript, model: Model): Finding | null {
  const candidate = formCandidate(thread)
  if (candidate === null) return null

  const heard = [...new Set(thread.flatMap(({ signals }) => signals.map(({ rule }) => rule)))]
  if (!everyQuoteIsVerbatim(candidate.quotes, transcript)) {
    const verdict = { valid: false, category: 'evidence_contradicts_description', note: 'A quote does not stand in its turn.' } as const
    return { candidate, verdict, labels: null, rules: heard }
  }

  const verdict = judgeCandidate(thread)
  if (!verdict.valid) return { candidate, verdict, labels: null, rules: heard }

  const { labels, rules } = labelEpisode(evidenceOf(thread, moments), model)
  const name = nameCandidate(labels.symptoms[0] ?? candidate.kind, thread[0].moment)
  return { candidate: { ...candidate, name }, verdict, labels, rules: [...heard, ...rules] }
}
