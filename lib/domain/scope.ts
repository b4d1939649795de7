import { z } from 'zod'

/** What an API token may do. None includes another. */
export const SCOPES = {
  ingest: { name: 'Ingest', meaning: 'Upload and stream transcripts.' },
  read: { name: 'Read', meaning: 'Read sessions with their transcripts, episodes, metrics and reports.' },
  admin: { name: 'Admin', meaning: 'Delete sessions, enter interventions, and close reports.' },
} as const satisfies Record<string, { name: string; meaning: string }>

export const Scope = z.enum(Object.keys(SCOPES) as [keyof typeof SCOPES, ...(keyof typeof SCOPES)[]]) // keys of a literal table
export type Scope = z.infer<typeof Scope>
