import { PAPER } from '@/lib/domain/paper'
import { AXES, type Axis } from './axes'
import { ratio } from './counts'
import type { Scored } from './score'

/** Percent of episodes that carry a label: of those that readers labelled, of those that were found, and of the paper's. */
export type AxisShare = { code: string; labelled: number; found: number; paper: number }

const PUBLISHED: Record<Axis, Readonly<Record<string, number>>> = {
  symptom: PAPER.all.symptoms,
  cause: PAPER.all.causes,
  severity: PAPER.all.severities,
  status: PAPER.all.statuses,
}

export function sharesOn(axis: Axis, sessions: readonly Scored[]): AxisShare[] {
  const labelled = sessions.flatMap((session) => session.labelled.map(AXES[axis].of))
  const found = sessions.flatMap((session) => session.found.map(AXES[axis].of))
  const percent = (episodes: readonly (readonly string[])[], code: string) =>
    100 * ratio(episodes.filter((codes) => codes.includes(code)).length, episodes.length)
  return AXES[axis].codes.map((code) => ({
    code,
    labelled: percent(labelled, code),
    found: percent(found, code),
    paper: PUBLISHED[axis][code] ?? 0,
  }))
}
