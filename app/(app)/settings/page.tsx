import type { Metadata } from 'next'
import { ApiTokens } from '@/components/settings/api-tokens'
import { ClassifierLink } from '@/components/settings/classifier-link'
import { PasswordForm } from '@/components/settings/password-form'
import { ProfileForm } from '@/components/settings/profile-form'
import { RepositoriesLink } from '@/components/settings/repositories-link'
import { WorkspaceForm } from '@/components/settings/workspace-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireViewer } from '@/lib/server/viewer'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const { name, email, workspace } = await requireViewer()
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title="Settings" />
      <div className="flex flex-col gap-4">
        <ProfileForm name={name} email={email} />
        <PasswordForm />
        <WorkspaceForm name={workspace.name} timeZone={workspace.timeZone} />
        <RepositoriesLink />
        <ClassifierLink />
        <ApiTokens isOwner={workspace.role === 'owner'} />
      </div>
    </div>
  )
}
