import { useState } from 'react'
import type { Snapshot } from '../../model/snapshot.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { snapshotFacts } from '../snapshots/snapshotWords.ts'
import type { MunicipalityGroup } from './groups.ts'

export interface MunicipalityRowsProps {
  readonly group: MunicipalityGroup
  /** Those whose day lies before that of one taken earlier. */
  readonly odd: ReadonlySet<Snapshot>
  /** @param name - what is gone then, as it is told; null: nothing may be changed */
  readonly onRemove: ((ids: readonly string[], name: string) => void) | null
}

/** A municipality's snapshots, drawn once they are asked for. */
export function MunicipalityRows({ group: { name, snapshots }, odd, onRemove }: MunicipalityRowsProps) {
  const t = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="archive-group" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <bdi>{name}</bdi> <span className="archive-group-count">{t('archive:snapshots', { count: snapshots.length })}</span>
      </summary>
      {isOpen && (
        <>
          <ul className="archive-rows">
            {snapshots.map((snapshot) => (
              <li key={snapshot.id}>
                <Said snapshot={snapshot} isOdd={odd.has(snapshot)} />
                {onRemove && (
                  <IconButton
                    icon="remove"
                    title={t('archive:list.remove')}
                    name={t('archive:list.removeNamed', { name: `${name}, ${snapshot.name}` })}
                    onPress={() => onRemove([snapshot.id], `${name}, ${snapshot.name}`)}
                  />
                )}
              </li>
            ))}
          </ul>
          {onRemove && snapshots.length > 1 && (
            <button type="button" className="button" onClick={() => onRemove(snapshots.map(({ id }) => id), name)}>
              <Icon name="remove" />
              {t('archive:list.removeAll', { name })}
            </button>
          )}
        </>
      )}
    </details>
  )
}

function Said({ snapshot, isOdd }: { readonly snapshot: Snapshot; readonly isOdd: boolean }) {
  const t = useTranslate()
  const language = useLanguage()
  const { name, team, date, note } = snapshot
  return (
    <div className="archive-said">
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span>{formatDate(date, language)}</span>
      </p>
      <p className="help">
        <bdi>{team}</bdi> · {snapshotFacts(snapshot, t)}
      </p>
      {isOdd && <p className="archive-odd">{t('archive:list.odd')}</p>}
      {note !== '' && <p className="archive-note">{note}</p>}
    </div>
  )
}
