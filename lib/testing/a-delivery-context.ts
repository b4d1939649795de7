import type { Db } from '@/lib/db/client'
import type { DeliveryContext } from '@/lib/services/deliveries/delivery-context'
import { CHANNEL_KEY } from './a-channel'

export function aDeliveryContext(db: Db, overrides: Partial<DeliveryContext> = {}): DeliveryContext {
  return {
    ...{ db, key: CHANNEL_KEY, mail: null, allowedHosts: [], baseUrl: 'https://pushback.example.com' },
    clock: () => new Date(),
    onError: (error) => {
      throw error
    },
    ...overrides,
  }
}
