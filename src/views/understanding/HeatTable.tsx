import type { ReactNode } from 'react'
import { useTranslate } from '../../wording/i18n.ts'
import './heat.css'

export interface HeatTableProps {
  /** The cells of the head, in their order. */
  readonly heads: readonly string[]
  /** The rows. */
  readonly children: ReactNode
}

/** A wide table that is moved within its place, its head and its names staying in sight. */
export function HeatTable({ heads, children }: HeatTableProps) {
  const t = useTranslate()
  const label = t('understanding:groups.caption')
  return (
    // Those without a pointer move it by the arrow keys, once it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="heat-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="heat">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
