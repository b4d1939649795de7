import type { Beat } from './beat'
import type { Project } from './projects'

/** An invented session before it is written as a file of its agent's format. */
export type DemoSession = {
  id: string
  project: Project
  agent: 'Cursor' | 'Copilot' | 'Claude Code' | 'Codex'
  /** Of the agent; empty where its transcripts do not tell it. */
  release: string
  model: string
  startedAt: Date
  beats: Beat[]
}

export type DemoFile = { name: string; text: string }

/** Seconds between two steps: constant, so that a session's times are a pure function of its start. */
const STEP_SECONDS = 40

export function timeOf(session: DemoSession, step: number): Date {
  return new Date(session.startedAt.getTime() + step * STEP_SECONDS * 1000)
}

/** What the developer sees of a tool that was refused. */
export const REFUSED =
  "The user doesn't want to proceed with this tool use. The tool use was rejected (eg. if it was a file edit, the new_string was NOT written to the file)."
export const REFUSED_SILENT = `${REFUSED} STOP what you are doing and wait for the user to tell you how to proceed.`
export const refusedWith = (words: string) => `${REFUSED} To tell you how to proceed, the user said:\n${words}`
