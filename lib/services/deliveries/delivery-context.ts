import type { Db } from '@/lib/db/client'
import type { AllowedHost } from '@/lib/domain/allowed-hosts'
import type { MailSettings } from '@/lib/services/channels/send-mail'

/** What sending needs of the server. */
export type DeliveryContext = {
  db: Db
  /** Opens the addresses of channels. */
  key: Uint8Array
  /** Null: the operator has set up no e-mail. */
  mail: MailSettings | null
  allowedHosts: readonly AllowedHost[]
  /** Where people reach the app, without a slash at the end; null leaves links out. */
  baseUrl: string | null
  clock: () => Date
  onError: (error: unknown) => void
}
