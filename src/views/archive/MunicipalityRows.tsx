import { useState } from 'react'
import type { Snapshot } from '../../model/snapshot.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { snapshotFacts } from '../snapshots/snapshotWords.ts'
import { differenceLines } from './differenceWords.ts'
import type { MunicipalityGroup } from './groups.ts'
import type { Versions } from './versions.ts'

export interface MunicipalityRowsProps {
  readonly group: MunicipalityGroup
  /** Those whose day lies before that of one taken earlier. */
  readonly odd: ReadonlySet<Snapshot>
  /** Of those that there are several versions of, by their ids. */
  readonly versions: ReadonlyMap<string, Versions>
  /** @param name - what is gone then, as it is told; null: nothing may be changed */
  readonly onRemove: ((ids: readonly string[], name: string) => void) | null
}

/** A municipality's snapshots, drawn once they are asked for. */
export function MunicipalityRows({ group: { name, snapshots }, odd, versions, onRemove }: MunicipalityRowsProps) {
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
                <Said snapshot={snapshot} isOdd={odd.has(snapshot)} versions={versions.get(snapshot.id) ?? null} />
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

interface SaidProps {
  readonly snapshot: Snapshot
  readonly isOdd: boolean
  /** null: there is one of it. */
  readonly versions: Versions | null
}

function Said({ snapshot, isOdd, versions }: SaidProps) {
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
      {versions && <OneOfVersions snapshot={snapshot} versions={versions} />}
      {isOdd && <p className="archive-odd">{t('archive:list.odd')}</p>}
      {note !== '' && <p className="archive-note">{note}</p>}
    </div>
  )
}

interface OneOfVersionsProps {
  readonly snapshot: Snapshot
  readonly versions: Versions
}

/** That there are several versions of it, which of them counts, and what this one says differently. */
function OneOfVersions({ snapshot, versions: { all, counted } }: OneOfVersionsProps) {
  const t = useTranslate()
  const language = useLanguage()
  const version = t('archive:list.version', { number: all.length })
  if (counted === snapshot) {
    return (
      <p className="archive-odd">
        {version} {t('archive:list.counts')}
      </p>
    )
  }
  const lines = differenceLines({ snapshot, where: t('archive:list.here') }, { snapshot: counted, where: t('archive:list.there') }, { t, language })
  return (
    <div className="archive-odd">
      <p>
        {version} {t('archive:list.countsNot')}
      </p>
      <ul className="archive-differences">
        {lines.map((line, index) => (
          // Lines never move, and two may say the same.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
