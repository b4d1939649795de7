import { z } from 'zod'

/** A version of a classifier, as it is stored with what it found. */
export const ClassifierVersion = z.object({ id: z.string().min(1).max(50), version: z.number().int().positive() })
export type ClassifierVersion = z.infer<typeof ClassifierVersion>

/** As people write it and addresses carry it: builtin@2. */
export const versionText = ({ id, version }: ClassifierVersion): string => `${id}@${version}`

/** Null for a text that names no version. */
export function readVersion(text: string | null): ClassifierVersion | null {
  const [, id, version] = /^([\w.-]{1,50})@(\d{1,9})$/.exec(text ?? '') ?? []
  return ClassifierVersion.safeParse({ id, version: Number(version) }).data ?? null
}
