import { z } from 'zod'
import { Quoted, ReportBlock, ReportFigure, ReportTable, ReportUnit } from '@/lib/contracts/report/blocks'
import { ReportChange } from '@/lib/contracts/report/changes'
import { ReportSection } from '@/lib/contracts/report/document'
import { StreamState } from '@/lib/contracts/streams'
import { FileResult, UploadResponse } from '@/lib/contracts/upload'
import { CauseLabel, Quote, StoredKind } from '@/lib/domain/finding'
import { FormatId, Platform } from '@/lib/domain/schemas/format'
import { SessionFormat } from '@/lib/domain/schemas/label-set'
import { Cause, InvalidCategory, Locus, Resolver, Severity, Status, Symptom, Tier } from '@/lib/domain/schemas/taxonomy'
import { CAUSES, INVALID_CATEGORIES, LOCI, RESOLVERS, SEVERITIES, STATUSES, SYMPTOMS, TIERS } from '@/lib/domain/taxonomy'
import { Part, Transcript, Turn } from '@/lib/domain/transcript'

type Codes = Record<string, { name: string; meaning: string }>

const meaningOf = (codes: Codes) =>
  Object.entries(codes)
    .map(([code, { name, meaning }]) => `\`${code}\` ${name}: ${meaning}`)
    .join('\n')

const NAMES: [string, z.ZodType, string?][] = [
  ['Symptom', Symptom, meaningOf(SYMPTOMS)],
  ['Cause', Cause, meaningOf(CAUSES)],
  ['Tier', Tier, meaningOf(TIERS)],
  ['Severity', Severity, meaningOf(SEVERITIES)],
  ['Locus', Locus, meaningOf(LOCI)],
  ['Status', Status, meaningOf(STATUSES)],
  ['Resolver', Resolver, meaningOf(RESOLVERS)],
  ['RefusalCategory', InvalidCategory, meaningOf(INVALID_CATEGORIES)],
  ['CauseLabel', CauseLabel, 'A cause, and how sure it is.'],
  ['PushbackKind', StoredKind],
  ['Quote', Quote, 'Words copied verbatim from a turn.'],
  ['Platform', Platform],
  ['Format', FormatId],
  ['SessionFormat', SessionFormat],
  ['Transcript', Transcript, 'The conversation, in turns, in one form for every agent.'],
  ['Turn', Turn, 'Consecutive messages of one role.'],
  [
    'Part',
    Part,
    'Words, visible thinking, a tool call or its result, an act of the developer, or a notice of the harness, which is nobody’s speech.',
  ],
  ['UploadResults', UploadResponse],
  ['FileResult', FileResult, 'What became of one file. In an archive `file` is the path inside it.'],
  ['ReportSection', ReportSection],
  ['ReportBlock', ReportBlock, 'Numbers with what is needed to read and to draw them.'],
  ['ReportFigure', ReportFigure],
  ['ReportTable', ReportTable],
  ['ReportUnit', ReportUnit],
  ['ReportEpisode', Quoted],
  ['ReportChange', ReportChange],
  ['StreamState', StreamState, 'What the server holds of a file that grows.'],
]

/** Names what the app's own contracts and the domain leave unnamed, so that the document refers to it instead of repeating it. */
export function nameSchemas(): void {
  for (const [id, schema, description] of NAMES) {
    const known = z.globalRegistry.get(schema)
    z.globalRegistry.add(schema, { ...known, id, ...(description ? { description } : {}) })
  }
}
