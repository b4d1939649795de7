import { z } from 'zod'
import { ChannelKind, NewChannel } from '@/lib/contracts/channels'

/** A channel as its form holds it: addresses as text, one in each line or by commas. */
export const ChannelFromForm = z
  .object({ kind: ChannelKind, name: z.string(), to: z.string().default(''), url: z.string().default('') })
  .transform(({ kind, name, to, url }): z.input<typeof NewChannel> => {
    if (kind !== 'email') return { kind, name, url: url.trim() }
    return { kind, name, to: to.split(/[\s,;]+/).filter((address) => address !== '') }
  })
  .pipe(NewChannel)
