import { shownWords } from '@/lib/classify/shown-words'
import type { Finding, Labels } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'

/** An episode that the classifier found, with the words of the turns that push back. */
export type FoundEpisode = Pick<Labels, 'symptoms' | 'causes' | 'severity' | 'status'> & {
  name: string
  confidence: Finding['candidate']['confidence']
  pushback: { turn: number; text: string }[]
}

export function foundEpisodes({ turns }: Transcript, findings: readonly Finding[]): FoundEpisode[] {
  const shown = new Map(turns.map((turn) => [turn.number, shownWords(turn)]))
  return findings.flatMap(({ candidate, labels }) => {
    if (labels === null) return []
    const { symptoms, causes, severity, status } = labels
    const pushback = candidate.pushbackTurns.map((turn) => ({ turn, text: shown.get(turn) ?? '' }))
    return [{ name: candidate.name, confidence: candidate.confidence, pushback, symptoms, causes, severity, status }]
  })
}
