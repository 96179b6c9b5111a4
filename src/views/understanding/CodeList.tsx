import type { ComponentId } from '../../framework/framework.ts'

/** What the list tells of a ring of the circle. */
interface ListedRing {
  readonly id: string
  readonly label: string
  readonly sectors: readonly { readonly id: ComponentId; readonly code: string; readonly label: string; readonly sub: string }[]
}

export interface CodeListProps {
  readonly rings: readonly ListedRing[]
  /** null: none. */
  readonly picked: ComponentId | null
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
