import type { Queryable } from './client'

/** What sessions show of changes around them. `ruleFiles` are those that their own turns change. */
export type SessionChanges = { sessionId: string; agentVersion: string; ruleFiles: readonly string[] }

/** Most sessions tell what they told before, or nothing: those are not written. */
export async function noteChanges(tx: Queryable, workspaceId: string, sessions: readonly SessionChanges[]): Promise<void> {
  if (sessions.length === 0) return
  await tx.$executeRaw`
    update session set agent_version = shown.agent_version, rule_files = shown.rule_files, changes_rules = cardinality(shown.rule_files) > 0
    from (
      select (value ->> 'sessionId')::uuid as id, value ->> 'agentVersion' as agent_version,
        array(select jsonb_array_elements_text(value -> 'ruleFiles')) as rule_files
      from jsonb_array_elements(${JSON.stringify(sessions)}::jsonb) as value
    ) as shown
    where session.workspace_id = ${workspaceId}::uuid and session.id = shown.id
      and (session.changes_rules is null or session.agent_version <> shown.agent_version or coalesce(session.rule_files, '{}') <> shown.rule_files)`
}
