// A worker of its own that only sends: node --import tsx lib/testing/deliver-until-killed.ts FOLDER_OR_URL PORT
import { openEmbedded, openPostgres } from '@/lib/db/client'
import { giveUpAllDeliveries, sendDueDeliveries } from '@/lib/services/deliveries/send-due-deliveries'
import { aDeliveryContext } from './a-delivery-context'

const [store = '', port = ''] = process.argv.slice(2)
const isServer = store.startsWith('postgres')
const database = isServer ? await openPostgres(store, 5) : await openEmbedded(store)
const context = aDeliveryContext(database.prisma, { allowedHosts: [{ hostname: '127.0.0.1', port: Number(port) }] })
if (!isServer) await giveUpAllDeliveries(context)
while (true) await sendDueDeliveries(context, new AbortController().signal)
