import { z } from 'zod'

export const ClassifierVersion = z.object({ id: z.string(), version: z.number().int() }).meta({
  id: 'ClassifierVersion',
  description: 'The classifier that a figure or label comes from. Figures of two versions are not comparable.',
})
export type ClassifierVersion = z.infer<typeof ClassifierVersion>

export const RepositoryName = z
  .object({ id: z.uuid(), name: z.string().describe('owner/name of the git remote, or a folder.') })
  .meta({ id: 'RepositoryName' })
