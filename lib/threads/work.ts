import { builtinClassifier } from '@/lib/classify/builtin/builtin-classifier'
import { Transcript } from '@/lib/domain/transcript'
import { type Classified, classifyTranscript } from '@/lib/services/classify-transcript'
import { unpack } from '@/lib/services/pack'

export { readAgain, readFile } from '@/lib/services/ready-file'

/** The findings of the built-in classifier in a packed transcript. */
export async function classify(packed: Uint8Array): Promise<Classified> {
  return classifyTranscript(builtinClassifier, Transcript.parse(JSON.parse(await unpack(packed))))
}
