import type { Classifier } from '@/lib/classify/classifier'
import type { Finding } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'

export type Classified = { findings: Finding[] } | { failure: string }

/** A classifier that works on packed transcripts, in this thread or in another. */
export type PackedClassifier = { id: string; version: number; classify: (packed: Uint8Array) => Promise<Classified> }

/** A classifier that fails on a transcript fails again on it: that is told, not retried. */
export async function classifyTranscript(classifier: Classifier, transcript: Transcript): Promise<Classified> {
  try {
    return { findings: await classifier.classify(transcript) }
  } catch (error) {
    return {
      failure: `The classifier ${classifier.id}@${classifier.version} failed: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}
