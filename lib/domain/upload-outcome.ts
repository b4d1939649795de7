import { codes } from './codes'

/** What became of a file that was sent. */
export const UploadOutcome = codes(['created', 'updated', 'duplicate', 'failed'])
export type UploadOutcome = (typeof UploadOutcome.options)[number]
