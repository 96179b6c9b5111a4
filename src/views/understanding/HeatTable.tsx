import type { ReactNode } from 'react'
import { useSize } from '../../ui/useSize.ts'
import { useTranslate } from '../../wording/i18n.ts'
import './heat.css'

export interface HeatTableProps {
  /** The cells of the head, in their order. */
  readonly heads: readonly string[]
  /** The rows. */
  readonly children: ReactNode
}

/** A wide table that is moved sideways within its place, its names staying in sight; it says when there is more. */
export function HeatTable({ heads, children }: HeatTableProps) {
  const t = useTranslate()
  const label = t('understanding:groups.caption')
  const [box, room] = useSize<HTMLDivElement>()
  const [table, size] = useSize<HTMLTableElement>()
  const isCut = room !== null && size !== null && size.width > room.width + 1
  return (
    <>
      {isCut && <p className="help">{t('understanding:groups.more')}</p>}
      {/* Those without a pointer move it by the arrow keys, once it has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="heat-scroll" ref={box} role="region" aria-label={label} tabIndex={0}>
        <table className="heat" ref={table}>
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
    </>
  )
}
