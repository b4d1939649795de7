'use client'

import dynamic from 'next/dynamic'

/** What packs files weighs a good part of a page, and only a workspace without any needs it there. */
export const LateFirstRun = dynamic(() => import('./first-run').then(({ FirstRun }) => FirstRun))
