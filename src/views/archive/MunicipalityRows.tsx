import type { Snapshot } from '../../model/snapshot.ts'
import { Folded } from '../../ui/Folded.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { SnapshotSaid } from '../snapshots/SnapshotSaid.tsx'
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
  return (
    <Folded className="archive-group" summary={<GroupName name={name} count={snapshots.length} />}>
      <ul className="archive-rows">
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <SnapshotSaid snapshot={snapshot} hasTeam>
              <OneOfVersions snapshot={snapshot} versions={versions.get(snapshot.id) ?? null} />
              {odd.has(snapshot) && <p className="snapshot-odd">{t('archive:list.odd')}</p>}
            </SnapshotSaid>
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
    </Folded>
  )
}

function GroupName({ name, count }: { readonly name: string; readonly count: number }) {
  const t = useTranslate()
  return (
    <>
      <bdi>{name}</bdi> <span className="archive-group-count">{t('archive:snapshots', { count })}</span>
    </>
  )
}

interface OneOfVersionsProps {
  readonly snapshot: Snapshot
  /** null: there is one of it. */
  readonly versions: Versions | null
}

/** That there are several versions of it, which of them counts, and what this one says differently. */
function OneOfVersions({ snapshot, versions }: OneOfVersionsProps) {
  const t = useTranslate()
  const language = useLanguage()
  if (versions === null) return null
  const { all, counted } = versions
  const version = t('archive:list.version', { number: all.length })
  if (counted === snapshot) {
    return (
      <p className="snapshot-odd">
        {version} {t('archive:list.counts')}
      </p>
    )
  }
  const lines = differenceLines({ snapshot, where: t('archive:list.here') }, { snapshot: counted, where: t('archive:list.there') }, { t, language })
  return (
    <div className="snapshot-odd">
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
