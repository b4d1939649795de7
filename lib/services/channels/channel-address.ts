import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { seal, unseal } from './seal'

/** What is sealed of a channel. */
export const ChannelAddress = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('email'), to: z.array(z.string()) }),
  z.object({ kind: z.literal('slack'), url: z.string() }),
  z.object({ kind: z.literal('webhook'), url: z.string(), secret: z.string() }),
])
export type ChannelAddress = z.infer<typeof ChannelAddress>

type Row = { workspaceId: string; id: string }
const placeOf = ({ workspaceId, id }: Row) => `${workspaceId}/${id}`

export const sealAddress = (key: Uint8Array, row: Row, address: ChannelAddress) => seal(key, placeOf(row), JSON.stringify(address))

export function openAddress(key: Uint8Array, { sealed, ...row }: Row & { sealed: Uint8Array }): ChannelAddress {
  return ChannelAddress.parse(JSON.parse(unseal(key, placeOf(row), sealed)))
}

const SHOWN_RECIPIENTS = 3

/** Where it goes, for everybody's eyes: the path of a webhook's address is as good as a password. */
export function targetOf(address: ChannelAddress): string {
  switch (address.kind) {
    case 'email': {
      const more = address.to.length - SHOWN_RECIPIENTS
      const shown = address.to.slice(0, SHOWN_RECIPIENTS).map(masked).join(', ')
      return more > 0 ? `${shown} and ${more} more` : shown
    }
    case 'slack':
    case 'webhook':
      return new URL(address.url).host
    default:
      return address satisfies never
  }
}

function masked(mailbox: string): string {
  const at = mailbox.lastIndexOf('@')
  if (at < 1) throw new AppError('invalid_request', 'This is no e-mail address.')
  return `${mailbox.slice(0, 1)}…${mailbox.slice(at)}`
}
