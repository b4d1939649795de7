/** A worktree inside the repository bears the name of a task. */
export function withoutWorktree(path: string): string {
  return path.replace(/[\\/](?:\.claude[\\/]worktrees|\.worktrees)[\\/].*$/, '')
}
