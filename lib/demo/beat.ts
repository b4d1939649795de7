/** One step of an invented session, before it is written in a format. */
export type Beat =
  | { who: 'developer'; says: string }
  | { who: 'developer'; interrupts: true }
  /** The developer refuses the agent's last tool call. */
  | { who: 'developer'; rejects: string | null }
  | { who: 'agent'; says: string }
  | { who: 'agent'; does: Action }

export type Action =
  | { tool: 'read'; file: string }
  | { tool: 'search'; query: string }
  | { tool: 'edit'; file: string; from: string; to: string }
  | { tool: 'shell'; command: string; output: string; exitCode: number }

export const say = (says: string): Beat => ({ who: 'developer', says })
export const interrupt: Beat = { who: 'developer', interrupts: true }
export const reject = (words: string | null): Beat => ({ who: 'developer', rejects: words })
export const answer = (says: string): Beat => ({ who: 'agent', says })
export const read = (file: string): Beat => ({ who: 'agent', does: { tool: 'read', file } })
export const search = (query: string): Beat => ({ who: 'agent', does: { tool: 'search', query } })
export const edit = (file: string, from: string, to: string): Beat => ({ who: 'agent', does: { tool: 'edit', file, from, to } })
export const shell = (command: string, output: string, exitCode = 0): Beat => ({
  who: 'agent',
  does: { tool: 'shell', command, output, exitCode },
})
