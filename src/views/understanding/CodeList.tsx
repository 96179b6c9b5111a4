import type { UnderstandingRingData } from '../../diagrams/understandingData.ts'
import type { ComponentId } from '../../framework/framework.ts'

export interface CodeListProps {
  readonly rings: readonly UnderstandingRingData[]
  readonly picked: ComponentId
  readonly onPick: (component: ComponentId) => void
}

/** Names and findings beside the codes, where the circle has no room for names. */
export function CodeList({ rings, picked, onPick }: CodeListProps) {
  return (
    <div className="code-list">
      {rings.map((ring, index) => (
        <ul key={ring.id} className={`ring-${index}`} aria-label={ring.label}>
          {ring.sectors.map(({ id, code, label, sub }) => (
            <li key={id}>
              <button type="button" aria-current={id === picked ? 'true' : undefined} onClick={() => onPick(id)}>
                <span className="pill ring-pill">{code}</span>
                <span>
                  {label} <span className="code-list-value">{sub}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
