export type NamedFile = { name: string; file: File }

const TRANSCRIPT = /\.(md|markdown|jsonl|json|txt|zip|gz|tgz)$/i
const HIDDEN_JUNK = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i

/**
 * A file that was named by hand is always sent; of a folder only what can be a transcript by its name, as a folder may
 * hold anything. `skipped` says how many were left out.
 */
export function chooseTranscripts(files: readonly File[]): { chosen: NamedFile[]; skipped: number } {
  const named = files.map((file) => ({ name: pathOf(file), file }))
  const chosen = named.filter(({ name }) => !HIDDEN_JUNK.test(name) && (!name.includes('/') || TRANSCRIPT.test(name)))
  return { chosen, skipped: named.length - chosen.length }
}

/** Chosen folders tell a path in `webkitRelativePath`, dropped ones in the `path` that react-dropzone adds. */
function pathOf(file: File & { path?: string }): string {
  return (file.webkitRelativePath || file.path || file.name).replace(/^\.?\//, '')
}
