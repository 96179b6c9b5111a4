import { useId } from 'react'
import { groupsAtMost, groupsShown, type GroupsShown } from '../../../analysis/groupsShown.ts'
import type { Framework } from '../../../framework/framework.ts'
import type { GroupKind } from '../../../model/published.ts'
import { isFrozen, type RoundSetup } from '../../../model/round.ts'
import { useTranslate, type Translate } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'
import type { PartProps } from './partProps.ts'

const KINDS: readonly GroupKind[] = ['leaders-staff', 'fields']

/** The one way in which the people are divided, with how many groups each way would show. */
export function GroupingField({ draft, setup, round, onChange, isLocked }: PartProps & { readonly isLocked: boolean }) {
  const t = useTranslate()
  const framework = useFramework()
  const name = useId()
  const locked = isLocked ? t(`workshop:locked.${lockOf(setup, round)}`) : null
  return (
    <fieldset className="grouping" disabled={locked !== null} aria-describedby={`${name}-help`}>
      <legend className="label">{t('workshop:setup.groups')}</legend>
      <p className="help" id={`${name}-help`}>
        {locked ?? t('workshop:setup.groupsHelp')}
      </p>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input
            type="radio"
            name={name}
            value={kind}
            checked={draft.groups === kind}
            onChange={() => onChange({ ...draft, groups: kind })}
          />
          <span>
            {t(`workshop:groups.${kind}`)}
            {locked === null && <span className="help">{showsWords(kind, setup, { round, framework, t })}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function lockOf({ samePeopleAs }: RoundSetup, round: PartProps['round']): 'shown' | 'samePeople' | 'otherRound' {
  if (round !== null && isFrozen(round)) return 'shown'
  return samePeopleAs === null ? 'otherRound' : 'samePeople'
}

interface Ground extends Pick<PartProps, 'round'> {
  readonly framework: Framework
  readonly t: Translate
}

/** From the answers when there are any, else from how many are expected: numbers, never which groups. */
function showsWords(kind: GroupKind, setup: RoundSetup, { round, framework, t }: Ground): string {
  const { minimumGroupSize: minimum, expected } = setup
  const shown = round && groupsShown({ ...round, minimumGroupSize: minimum, groups: kind }, framework)
  if (shown) return shownWords(shown, t)
  const all = kind === 'fields' ? setup.fields.length : sidesOf(setup, framework)
  if (all < 2) return t(`workshop:shows.undivided.${kind}`)
  if (expected === null) return t('workshop:shows.each', { minimum })
  const count = groupsAtMost(expected, all, minimum)
  if (count === all) return all === 2 ? t('workshop:shows.both', { minimum }) : t('workshop:shows.all', { all, minimum })
  return t('workshop:shows.atMost', { count, expected, all, minimum })
}

function shownWords({ fewest, most }: GroupsShown, t: Translate): string {
  return fewest === most
    ? t('workshop:shows.now', { count: most })
    : t('workshop:shows.between', { fewest, most })
}

/** Leaders and staff: how many of the two take part. */
function sidesOf({ chain }: RoundSetup, framework: Framework): number {
  const sides = framework.chain.filter(({ id }) => chain.includes(id)).map(({ isLeader }) => isLeader)
  return new Set(sides).size
}
