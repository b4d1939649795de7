import type { Metadata } from 'next'
import { ApiTokens } from '@/components/settings/api-tokens'
import { PasswordForm } from '@/components/settings/password-form'
import { ProfileForm } from '@/components/settings/profile-form'
import { QuotesInReports } from '@/components/settings/quotes-in-reports'
import { SettingsLink } from '@/components/settings/settings-link'
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
        <QuotesInReports isOwner={workspace.role === 'owner'} />
        <SettingsLink
          title="Repositories"
          description="What counts in each, and which names mean the same one."
          href="/settings/repositories"
        />
        <SettingsLink
          title="Classifier"
          description="What finds the episodes, how far it has come, and what its versions found."
          href="/settings/classifier"
        />
        <SettingsLink title="Reports and alerts" description="Where they are sent, when, and what arrived." href="/settings/delivery" />
        <ApiTokens isOwner={workspace.role === 'owner'} />
      </div>
    </div>
  )
}
