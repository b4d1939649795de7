import { codes, keysOf } from './codes'

/** What an API token may do. None includes another. */
export const SCOPES = {
  ingest: { name: 'Ingest', meaning: 'Upload and stream transcripts.' },
  read: { name: 'Read', meaning: 'Read sessions with their transcripts, episodes, metrics and reports.' },
  admin: { name: 'Admin', meaning: 'Delete sessions, enter interventions, and close reports.' },
} as const satisfies Record<string, { name: string; meaning: string }>

export const Scope = codes(keysOf(SCOPES))
export type Scope = keyof typeof SCOPES
