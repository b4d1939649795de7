import type { SourceFile } from '@/lib/formats/format'

const BEGINNING = 65_536
const LIST_OF_MESSAGES = /^\s*\[\s*\{\s*"(?:role|content|ts)"\s*:/
/** What the extension puts around words and beside them, at the start of a text. */
const MARKS =
  /"text"\s*:\s*"(?:\\n|\s)*(?:<(?:task|user_message|environment_details|explicit_instructions)[ >]|\[TASK RESUMPTION\])|\\n<environment_details>\\n/
const OWN_NAME = /(?:^|[\\/])api_conversation_history\.json$/

/** Many programs write lists of `{role, content}`: the file's name or the extension's own marks tell this one. */
export function recognises({ name, text }: SourceFile): boolean {
  const beginning = text.slice(0, BEGINNING).replace(/^\uFEFF/, '')
  return LIST_OF_MESSAGES.test(beginning) && /"role"\s*:\s*"/.test(beginning) && (OWN_NAME.test(name) || MARKS.test(beginning))
}
