import type { Classifier } from '@/lib/classify/classifier'
import { everyQuoteIsVerbatim } from '@/lib/classify/quotes'
import type { Finding, PushbackKind, Verdict } from '@/lib/domain/finding'
import type { Symptom } from '@/lib/domain/taxonomy'
import type { Transcript } from '@/lib/domain/transcript'
import { evidenceOf } from './evidence'
import { judgeCandidate } from './judge-candidate'
import { labelEpisode } from './label-episode'
import type { Model } from './model/model'
import { trainedModel } from './model/trained-model'
import { type Moment, momentsOf } from './moment'
import { nameCandidate } from './name-candidate'
import { proposalOf } from './proposal'
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
  const proposal = proposalOf(thread)
  if (proposal === null) return null

  const named = (what: Symptom | PushbackKind) => ({ name: nameCandidate(what, thread[0].moment), ...proposal })
  const heard = [...new Set(thread.flatMap(({ signals }) => signals.map(({ rule }) => rule)))]
  const verdict = everyQuoteIsVerbatim(proposal.quotes, transcript) ? judgeCandidate(thread) : MISQUOTED
  if (!verdict.valid) return { candidate: named(proposal.kind), verdict, labels: null, rules: heard }

  const { labels, rules } = labelEpisode(evidenceOf(thread, moments), model)
  return { candidate: named(labels.symptoms[0] ?? proposal.kind), verdict, labels, rules: [...heard, ...rules] }
}

const MISQUOTED: Verdict = { valid: false, category: 'evidence_contradicts_description', note: 'A quote does not stand in its turn.' }
