'use client'

import { useToldAction } from '@/components/form/use-told-action'
import { INTERVENTIONS } from '@/lib/client/interventions'

/** Does something to an intervention, says so, and lets list and charts follow. */
export const useInterventionAction = (act: () => Promise<unknown>, done: string) => useToldAction(INTERVENTIONS, act, done)
