import type { Metadata } from 'next'
import { Accuracy } from '@/components/method/accuracy'
import { HowItIsFound } from '@/components/method/how-it-is-found'
import { LabelsSection } from '@/components/method/labels-section'
import { Limits } from '@/components/method/limits'
import { MethodContents } from '@/components/method/method-contents'
import { WhatAnEpisodeIs } from '@/components/method/what-an-episode-is'
import { PageHeader } from '@/components/ui/page-header'
import { methodFacts } from '@/lib/services/method-facts'

export const metadata: Metadata = { title: 'Method' }

export default function MethodPage() {
  const facts = methodFacts()
  return (
    <div className="mx-auto grid max-w-4xl gap-8 pb-8">
      <PageHeader title="Method" description="What is counted, how it is found, and how far to trust it.">
        <MethodContents />
      </PageHeader>
      <WhatAnEpisodeIs />
      <HowItIsFound inUse={facts.inUse} />
      <LabelsSection />
      <Accuracy facts={facts} />
      <Limits facts={facts} />
    </div>
  )
}
