import { z } from 'zod'
import { CauseLabel } from '@/lib/domain/finding'
import { Severity, Status, Symptom } from '@/lib/domain/schemas/taxonomy'
import type { Transcript } from '@/lib/domain/transcript'

const TurnText = z.object({ turn: z.number(), text: z.string() })
const Axes = z.object({
  symptoms: z.array(Symptom),
  causes: z.array(z.looseObject({ code: CauseLabel.shape.code })),
  severity: Severity,
  status: Status,
})

/** An episode as a reader labelled it. The paper's labels tell no turns, so that its episodes have no `pushback`. */
export const LabelledEpisode = Axes.extend({
  name: z.string().optional(),
  pushback: z.array(TurnText).optional(),
  quotes: z.array(TurnText).optional(),
})
export type LabelledEpisode = z.infer<typeof LabelledEpisode>

/** A line of a labels file: a session with its episodes, none where a reader found none. */
export const LabelledLine = z.object({ file: z.string(), repository: z.string(), episodes: z.array(LabelledEpisode) })
export type LabelledLine = z.infer<typeof LabelledLine>

/** A session with what readers said of it; null where they did not read it. */
export type LabelledSession = {
  file: string
  repository: string
  transcripts: Transcript[]
  gold: LabelledEpisode[] | null
  paper: LabelledEpisode[] | null
}
