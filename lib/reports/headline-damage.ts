import type { ReportData } from './report-data'

/** What it cost, as counts: grave damage is too rare for a share. */
export function damageSentence({ now }: ReportData): string | null {
  const { episodes, severities, located } = now.severity
  if (episodes === 0) return null
  const all = `Of ${episodes.toLocaleString('en')} ${episodes === 1 ? 'episode' : 'episodes'}`
  if (located === 0) return `${all} none did damage that had to be undone, as far as the transcripts tell.`
  const hard = severities.DS3
  const grave = hard === 0 ? 'none of it hard to reverse' : `${hard.toLocaleString('en')} of it hard to reverse`
  return `${all} ${located.toLocaleString('en')} did damage that had to be undone, ${grave}.`
}
