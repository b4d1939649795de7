import type { ToolCallPart } from '@/lib/domain/transcript'

/** What the program asked and the developer's answer to it; `subject` stands in the message above, or in the question. */
export type Question = { isAccepted: boolean; action: Action | null }
export type Action = Pick<ToolCallPart, 'name' | 'kind' | 'target' | 'command'> & { isByAnswer: boolean }

const ASKED = /^([^\n]*\?)(?: \(Y\)es\/\(N\)o[^\n]*\]:)? ([ynasd]|yes|no|all|skip)$/i
/** Looking for the end of a question takes as many steps as its length squared. */
const LONGEST = 1000
const OWN_LINK = /^https?:\/\//

/** Null for a message that asks nothing. An action is what the agent would do; questions about the program itself have none. */
export function readQuestion(message: string, above: string | undefined): Question | null {
  if (message.length > LONGEST) return null
  const [, question = '', answer = ''] = ASKED.exec(message) ?? []
  if (question === '') return null
  return { isAccepted: /^[ya]/i.test(answer), action: actionOf(question, above ?? null) }
}

function actionOf(question: string, above: string | null): Action | null {
  const file =
    /^Allow creation of new file (.+)\?$/.exec(question) ?? /^Allow edits to (.+) which was not previously added to chat\?$/.exec(question)
  if (file) return edit(file[1] ?? null)
  if (/^(?:Create new file|Allow edits to file that has not been added to the chat)\?$/.test(question)) return edit(above)
  if (question === 'Edit the files?') return edit(null)
  if (/^Run (?:shell command|suggested command)s?\?$/.test(question))
    return { name: 'shell', kind: 'shell', target: null, command: above, isByAnswer: false }

  const added = /^Add (.+) to the chat\?$/.exec(question)?.[1]
  if (added === undefined || /\boutput$/.test(added) || OWN_LINK.test(added)) return null
  const target = added === 'file' || added === 'these files' ? above : added
  return target !== null && OWN_LINK.test(target) ? null : { name: 'add', kind: 'read', target, command: null, isByAnswer: true }
}

const edit = (target: string | null): Action => ({ name: 'edit', kind: 'edit', target, command: null, isByAnswer: false })
