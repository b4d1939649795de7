import { CAUSES, SEVERITIES, STATUSES, SYMPTOMS } from '@/lib/domain/taxonomy'
import type { LabelledEpisode } from './labelled'

export type Axis = 'symptom' | 'cause' | 'severity' | 'status'
export type AxisLabels = Pick<LabelledEpisode, 'symptoms' | 'causes' | 'severity' | 'status'>

/** The codes of each axis in order, and those of them that an episode has. */
export const AXES: Record<Axis, { codes: readonly string[]; of: (episode: AxisLabels) => readonly string[] }> = {
  symptom: { codes: Object.keys(SYMPTOMS), of: ({ symptoms }) => symptoms },
  cause: { codes: Object.keys(CAUSES), of: ({ causes }) => causes.map(({ code }) => code) },
  severity: { codes: Object.keys(SEVERITIES), of: ({ severity }) => [severity] },
  status: { codes: Object.keys(STATUSES), of: ({ status }) => [status] },
}

export const AXIS_NAMES = ['symptom', 'cause', 'severity', 'status'] as const satisfies readonly Axis[]
