import { SYMPTOMS } from '@/lib/domain/taxonomy'
import { measureText } from './measure-text'
import { MEASURES, type Measure, type MeasureId } from './measures'
import type { Measured } from './schema'

/** The published figures as Markdown, as they stand in the documents. */
export function accuracyTable({ version, data, gold, paper }: Measured): string {
  const read = `${sessionsOf(data.gold)}, read by the codebook (${data.gold.episodes} episodes)`
  const labelled = `${sessionsOf(data.paper)}, as the paper labelled them (${data.paper.episodes} episodes)`
  return [
    `Version ${version}, each repository judged by weights that have not seen it; 95 % intervals.`,
    '',
    '| against | measure | value | interval |',
    '|---|---|---|---|',
    ...rowsOf(read, gold.measures),
    ...rowsOf(labelled, paper.measures),
    '',
    '| symptom, by session | F1, codebook | found rightly, wrongly, missed | F1, paper | found rightly, wrongly, missed |',
    '|---|---|---|---|---|',
    ...gold.symptoms.map((one, at) => symptomRow(one, paper.symptoms[at])),
  ].join('\n')
}

function sessionsOf({ sessions, repositories }: Measured['data']['gold']): string {
  return `${sessions} sessions of ${repositories} ${repositories === 1 ? 'repository' : 'repositories'}`
}

function rowsOf(against: string, measures: Partial<Record<MeasureId, Measure>>): string[] {
  const ids = (Object.keys(MEASURES) as MeasureId[]).filter((id) => measures[id] !== undefined) // a literal table has no other keys
  return ids.map((id, at) => {
    const { value, interval } = measureText(id, measures[id] ?? { value: Number.NaN, low: Number.NaN, high: Number.NaN })
    return `| ${at === 0 ? against : ''} | ${MEASURES[id].about}: ${MEASURES[id].name} | ${value} | ${interval} |`
  })
}

type Symptom = Measured['gold']['symptoms'][number]

function symptomRow({ code, ...gold }: Symptom, paper: Symptom | undefined): string {
  const name = Object.entries(SYMPTOMS).find(([key]) => key === code)?.[1].name ?? ''
  return `| ${code} ${name} | ${cells(gold)} | ${paper ? cells(paper) : '– | –'} |`
}

function cells({ f1, tp, fp, fn }: Omit<Symptom, 'code'>): string {
  return `${f1.toFixed(2)} | ${tp}, ${fp}, ${fn}`
}
