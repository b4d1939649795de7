/** "1,204 episodes". */
export const nText = ({ n }: { n: { count: number; of: string } }) => `${n.count.toLocaleString('en')} ${n.of}`
