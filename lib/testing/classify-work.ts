import type { Classifier } from '@/lib/classify/classifier'
import { Transcript } from '@/lib/domain/transcript'
import { classifyTranscript } from '@/lib/services/classify-transcript'
import { unpack } from '@/lib/services/pack'
import { readAgain } from '@/lib/services/ready-file'

/** What `classifySessions` needs, all in this thread. */
export function classifyWork(classifier: Classifier, now: Date) {
  const { id, version } = classifier
  const classify = async (packed: Uint8Array) => classifyTranscript(classifier, Transcript.parse(JSON.parse(await unpack(packed))))
  return { classifier: { id, version, classify }, readAgain, now }
}
