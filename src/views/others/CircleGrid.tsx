import { memo, useId, useMemo } from 'react'
import { useNaming } from '../compare/useNaming.ts'
import { groupsBelow, rowOf, type CircleGroup, type StandingGroup } from './arrangement.ts'
import { CircleCard, type CircleCardProps } from './CircleCard.tsx'
import { useCardKeys } from './useCardKeys.ts'
import { groupTitle } from './othersWords.ts'

export interface CircleGridProps extends Pick<CircleCardProps, 'picked' | 'scale' | 'onOpen'> {
  readonly own: CircleCardProps['snapshot']
  /** In their order. */
  readonly groups: readonly CircleGroup[]
}

/** One's own circle first, and then those of the others. A hundred are drawn anew only when they change. */
export const CircleGrid = memo(function CircleGrid({ own, groups, ...card }: CircleGridProps) {
  const { t } = useNaming()
  const ids = useMemo(() => [own.id, ...groups.flatMap(({ snapshots }) => snapshots.map(({ id }) => id))], [own, groups])
  const { stop, handlers } = useCardKeys(ids)
  return (
    // The keys are those of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={`circle-groups${groupsBelow(groups).length > 0 ? ' is-grouped' : ''}`} {...handlers}>
      <ul className="circles" aria-label={t('others:circles')}>
        <li>
          <CircleCard snapshot={own} isOwn isStop={own.id === stop} {...card} />
        </li>
        {rowOf(groups).map((each) => (
          <li key={each.id}>
            <CircleCard snapshot={each} isOwn={false} isStop={each.id === stop} {...card} />
          </li>
        ))}
      </ul>
      {groupsBelow(groups).map((group) => <Group key={String(group.standing)} group={group} stop={stop} {...card} />)}
    </div>
  )
})

interface GroupProps extends Omit<CircleGridProps, 'own' | 'groups'> {
  readonly group: StandingGroup
  /** Of its cards or not: see useCardKeys. */
  readonly stop: string | null
}

function Group({ group: { standing, snapshots }, stop, ...card }: GroupProps) {
  const naming = useNaming()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{groupTitle(standing, snapshots.length, naming)}</h3>
      <ul className="circles">
        {snapshots.map((each) => (
          <li key={each.id}>
            <CircleCard snapshot={each} isOwn={false} isStop={each.id === stop} {...card} />
          </li>
        ))}
      </ul>
    </section>
  )
}
