'use client'

import { createContext, type ReactNode, useContext } from 'react'

export type ShellWorkspace = { id: string; name: string; timeZone: string; isDemo: boolean }

const WorkspaceContext = createContext<ShellWorkspace | null>(null)

export function WorkspaceProvider({ workspace, children }: { workspace: ShellWorkspace; children: ReactNode }) {
  return <WorkspaceContext value={workspace}>{children}</WorkspaceContext>
}

/** The workspace that the page is about. */
export function useWorkspace(): ShellWorkspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace stands outside the app layout')
  return workspace
}
