/** A version of a classifier, as it is stored with what it found. */
export type ClassifierVersion = { id: string; version: number }

/** As people write it and addresses carry it: builtin@2. */
export const versionText = ({ id, version }: ClassifierVersion): string => `${id}@${version}`

/** Null for a text that names no version. */
export function readVersion(text: string | null): ClassifierVersion | null {
  const [, id, version] = /^([\w.-]{1,50})@(\d{1,9})$/.exec(text ?? '') ?? []
  return id && Number(version) > 0 ? { id, version: Number(version) } : null
}
