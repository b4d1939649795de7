import type { Finding } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'

/** One way to find misalignment episodes. The same transcript and version give the same findings. */
export type Classifier = {
  id: string
  /** Raised whenever the findings of any transcript change. */
  version: number
  classify: (transcript: Transcript) => Promise<Finding[]>
}
