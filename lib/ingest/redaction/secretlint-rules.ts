import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types'

export type Reported = { id: string; start: number; end: number }

const ID_PREFIX = '@secretlint/secretlint-rule-'
/**
 * Left out: comments in a transcript must not switch the masking off; `gcp` reads files; the others report where a name
 * stands instead of its secret, or hide a whole address. Rules of our own cover what they find.
 */
const LEFT_OUT = ['filter-comments', 'gcp', 'aws', 'privatekey', 'database-connection-string', 'basicauth']
const RULES = rules
  .map((rule) => ({ id: rule.meta.id.slice(ID_PREFIX.length), create: rule.create }))
  .filter(({ id }) => !LEFT_OUT.includes(id))

/** Runs the rules without secretlint's engine, which keeps a mark of every run for ever and searches all of them at the next. */
export async function runSecretlintRules(content: string): Promise<Reported[]> {
  const reported: Reported[] = []
  // The rules look at the text and the file's name, and at nothing else of a source.
  const source = { content, filePath: 'transcript.txt', ext: '.txt' } as SecretLintSourceCode
  for (const { id, create } of RULES) {
    const context = contextOf((start, end) => reported.push({ id, start, end }))
    await create(context, {}).file?.(source)
  }
  return reported
}

function contextOf(report: (start: number, end: number) => void): SecretLintRuleContext {
  return {
    sharedOptions: {},
    createTranslator: () => (messageId) => ({ message: '', messageId: String(messageId), data: undefined }),
    report: ({ range: [start, end] }) => report(start, end),
    ignore: () => {},
  }
}
