import type { ReactNode } from 'react'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { snapshotFacts } from './snapshotWords.ts'
import './snapshotSaid.css'

export interface SnapshotSaidProps {
  readonly snapshot: Snapshot
  /** With whose it is: not where that goes without saying. */
  readonly hasTeam?: boolean
  /** What must be known of it, before its note. */
  readonly children?: ReactNode
}

/** What a list says of a snapshot: its name and day, what is in it, and its note. */
export function SnapshotSaid({ snapshot, hasTeam = false, children }: SnapshotSaidProps) {
  const t = useTranslate()
  const language = useLanguage()
  const { name, team, date, note } = snapshot
  return (
    <div className="snapshot-said">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span>{formatDate(date, language)}</span>
      </p>
      <p className="help">
        {hasTeam && (
          <>
            <bdi>{team}</bdi> ·{' '}
          </>
        )}
        {snapshotFacts(snapshot, t)}
      </p>
      {children}
      {note !== '' && <p className="snapshot-note">{note}</p>}
    </div>
  )
}
