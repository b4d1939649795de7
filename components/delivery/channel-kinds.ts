import { type LucideIcon, Mail, MessageSquare, Webhook } from 'lucide-react'
import type { ChannelKind } from '@/lib/contracts/channels'

/** How kinds of channels are shown, and what a reader must know of each. */
export const CHANNEL_KINDS = {
  email: { name: 'E-mail', icon: Mail, meaning: 'Reports with their files attached. Nobody needs an account.' },
  slack: {
    name: 'Slack',
    icon: MessageSquare,
    meaning: 'An incoming webhook of Slack, Mattermost, Rocket.Chat or another that takes its messages.',
  },
  webhook: { name: 'Webhook', icon: Webhook, meaning: 'JSON for a program of yours, signed so that it can tell it came from here.' },
} as const satisfies Record<ChannelKind, { name: string; icon: LucideIcon; meaning: string }>
