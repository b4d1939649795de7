import type { Predicted } from './cross-validate'
import { foundEpisodes } from './found-episode'
import type { LabelledEpisode } from './labelled'
import { matchEpisodes } from './match-episodes'
import type { Scored } from './score'

export type LabelKind = 'gold' | 'paper'

/** The sessions that readers of this kind labelled, beside what was found in them. */
export function scoredSessions(predicted: readonly Predicted[], kind: LabelKind): Scored[] {
  return predicted.flatMap(({ session, findings }) => {
    const labelled: LabelledEpisode[] | null = session[kind]
    if (labelled === null) return []
    const found = session.transcripts.flatMap((transcript, at) => foundEpisodes(transcript, findings[at] ?? []))
    const matches = labelled.some(({ pushback }) => pushback === undefined) ? null : matchEpisodes(labelled, found)
    return [{ file: session.file, repository: session.repository, labelled, found, matches }]
  })
}
