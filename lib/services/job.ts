/** A session that waits for a worker. */
export type Job = { workspaceId: string; sessionId: string }
