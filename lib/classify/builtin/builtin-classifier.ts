import type { Classifier } from '@/lib/classify/classifier'
import { everyQuoteIsVerbatim } from '@/lib/classify/quotes'
import type { Finding } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'
import { evidenceOf } from './evidence'
import { formCandidate } from './form-candidate'
import { judgeCandidate } from './judge-candidate'
import { labelEpisode } from './label-episode'
import { type Moment, momentsOf } from './moment'
import { pushbackIn } from './pushback'
import { type Thread, threadPushbacks } from './thread-pushbacks'

/** Finds episodes by rules: no network, no key, the same answer every time. */
export const builtinClassifier: Classifier = {
  id: 'builtin',
  version: 1,
  classify: async (transcript) => classify(transcript),
}

function classify(transcript: Transcript): Finding[] {
  if (transcript.origin !== 'developer') return []
  const moments = momentsOf(transcript)
  const pushbacks = moments.map(pushbackIn).filter((pushback) => pushback !== null)
  return threadPushbacks(pushbacks)
    .map((thread) => findingOf(thread, moments, transcript))
    .filter((finding) => finding !== null)
}

function findingOf(thread: Thread, moments: readonly Moment[], transcript: Transcript): Finding | null {
  const candidate = formCandidate(thread)
  if (candidate === null) return null

  const heard = [...new Set(thread.flatMap(({ signals }) => signals.map(({ rule }) => rule)))]
  if (!everyQuoteIsVerbatim(candidate.quotes, transcript)) {
    const verdict = { valid: false, category: 'evidence_contradicts_description', note: 'A quote does not stand in its turn.' } as const
    return { candidate, verdict, labels: null, rules: heard }
  }

  const verdict = judgeCandidate(thread)
  if (!verdict.valid) return { candidate, verdict, labels: null, rules: heard }

  const { labels, rules } = labelEpisode(evidenceOf(thread, moments))
  return { candidate, verdict, labels, rules: [...heard, ...rules] }
}
