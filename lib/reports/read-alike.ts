import type { ReportData } from './report-data'

/** Whether the same versions of the classifier read both periods: a change of reader looks like a change of agents. */
export function readAlike({ now, before }: Pick<ReportData, 'now' | 'before'>): boolean {
  const [versions, earlier] = [versionsBehind(now), versionsBehind(before)]
  return versions === '' || earlier === '' || versions === earlier
}

export const NOT_ALIKE = 'Different versions of the classifier read the two periods, so that some of any change may be theirs.'

const versionsBehind = ({ overview: { classifiers } }: ReportData['now']) =>
  classifiers
    .map(({ id, version }) => `${id}@${version}`)
    .toSorted()
    .join()
