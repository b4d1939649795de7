import { Badge } from '@/components/ui/badge'
import { SYMPTOMS, type Symptom } from '@/lib/domain/taxonomy'

/** Symptoms by code and colour; the name shows on hover and to screen readers. `named` writes it out. */
export function SymptomBadges({ symptoms, named = false }: { symptoms: readonly Symptom[]; named?: boolean }) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      {symptoms.map((code) => (
        <Badge
          key={code}
          tone="outline"
          dot={`var(--symptom-${code.toLowerCase()})`}
          title={`${SYMPTOMS[code].name}: ${SYMPTOMS[code].meaning}`}
        >
          {code}
          {named ? ` ${SYMPTOMS[code].name}` : <span className="sr-only"> {SYMPTOMS[code].name}</span>}
        </Badge>
      ))}
    </span>
  )
}
