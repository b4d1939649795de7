import { ChartCard } from '@/components/charts/chart-card'
import { StatisticRows } from '@/components/charts/statistic-rows'
import type { StatisticList } from '@/lib/charts/chart-model'

/** Tests and sizes, each with what it is from. */
export function StatisticsCard({ list: { title, statistics, notes, table }, fileName }: { list: StatisticList; fileName: string }) {
  return (
    <ChartCard title={title} description={null} notes={notes} table={table} fileName={fileName}>
      <StatisticRows statistics={statistics} />
    </ChartCard>
  )
}
