import type { ComponentChange } from '../../analysis/snapshotComparison.ts'
import { ChangeDiagram } from '../../diagrams/ChangeDiagram.tsx'
import { ChangeScale } from '../../diagrams/ChangeScale.tsx'
import type { ComponentId } from '../../framework/framework.ts'
import type { SnapshotComponent } from '../../model/snapshot.ts'
import { usePalette } from '../settings.ts'
import { RowName } from '../understanding/RowHead.tsx'
import '../understanding/findingTable.css'
import type { Choice } from './choice.ts'
import { hueOf, levelOf } from './circleState.ts'
import { cellText, movedText, outcomeText, sideHead, sideName } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import type { ComparePlace } from './place.ts'
import { byDistance, inOrder } from './sorting.ts'
import { useNaming } from './useNaming.ts'
import './changeTable.css'

export interface ChangeTableProps {
  readonly choice: Choice
  readonly changes: readonly ComponentChange[]
  readonly order: ComparePlace['order']
  readonly picked: ComponentId | null
  readonly onPick: (component: ComponentId) => void
}

/** Of a row's picture, in CSS px. */
const ROW = { width: 140, height: 26 }

/** Component by component: before, now, and the way between. */
export function ChangeTable({ choice: { before, after }, changes, order, picked, onPick }: ChangeTableProps) {
  const naming = useNaming()
  const { t, across } = naming
  const palette = usePalette()
  const { scale } = after.framework
  const hasTargets = across === null && changes.some(({ target }) => target !== null)
  return (
    <table className="change-table">
      <caption className="visually-hidden">
        {t('compare:table.caption', { before: sideName('before', before, naming), after: sideName('after', after, naming) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('compare:table.component')}</th>
          <SideHead side="before" />
          <td className="change-mark">
            <ChangeScale width={ROW.width} height={18} rowHeight={ROW.height} scale={scale} textSize={14} palette={palette} />
          </td>
          <SideHead side="after" />
          <th scope="col">{across ? t('compare:across.apartHead') : t('compare:table.change')}</th>
          {hasTargets && <th scope="col">{t('compare:table.target')}</th>}
        </tr>
      </thead>
      <tbody>
        {(across ? byDistance : inOrder)(changes, order).map((each) => (
          <Row key={each.component.id} each={each} after={after} isPicked={each.component.id === picked} hasTargets={hasTargets} onPick={onPick} />
        ))}
      </tbody>
    </table>
  )
}

/** Which of the two it is, in short; whose it is stands above the table. */
function SideHead({ side }: { readonly side: 'before' | 'after' }) {
  const naming = useNaming()
  const { across } = naming
  return (
    <th scope="col">
      {sideHead(side, naming)}
      {across && <span className="visually-hidden">: {across[side]}</span>}
    </th>
  )
}

interface RowProps extends Pick<ChangeTableProps, 'onPick'> {
  readonly each: ComponentChange
  readonly after: Choice['after']
  readonly isPicked: boolean
  readonly hasTargets: boolean
}

function Row({ each, after, isPicked, hasTargets, onPick }: RowProps) {
  const naming = useNaming()
  const { t, across } = naming
  const palette = usePalette()
  const { component, before, after: now, change, target } = each
  const hue = hueOf(component, after)
  return (
    <tr className={`ring-${hue}${isPicked ? ' is-picked' : ''}`}>
      <th scope="row">
        <Name component={component} isPicked={isPicked} onPick={onPick} />
      </th>
      <td data-label={sideHead('before', naming)}>{cellText(before, naming)}</td>
      <td className="change-mark" data-wide>
        <ChangeDiagram
          {...ROW}
          scale={after.framework.scale}
          before={levelOf(before)}
          now={levelOf(now)}
          target={across ? null : target}
          isNeutral={across !== null}
          hue={hue}
          palette={palette}
        />
      </td>
      <td data-label={sideHead('after', naming)}>{cellText(now, naming)}</td>
      <td className="change-moved" data-label={across ? t('compare:across.apartHead') : t('compare:table.change')}>
        {change === null ? <Uncompared /> : <strong className={change < 0 && !across ? 'change-down' : undefined}>{movedText(each, naming)}</strong>}
      </td>
      {hasTargets && (
        <td className="change-target" data-label={t('compare:table.target')}>
          {target === null ? t('compare:table.none') : `${target} · ${outcomeText(each, naming)}`}
        </td>
      )}
    </tr>
  )
}

interface NameProps extends Pick<RowProps, 'isPicked' | 'onPick'> {
  readonly component: SnapshotComponent
}

/** Leads to why. */
function Name({ component, isPicked, onPick }: NameProps) {
  const { code, label } = labelsOf(component, useNaming().names)
  return (
    <RowName code={code}>
      <button type="button" className="link-button" aria-current={isPicked ? 'true' : undefined} onClick={() => onPick(component.id)}>
        {label}
      </button>
    </RowName>
  )
}

/** Why not is told below the table. */
function Uncompared() {
  const { t } = useNaming()
  return (
    <>
      <span aria-hidden="true">{t('compare:table.none')}</span>
      <span className="visually-hidden">{t('compare:said.uncompared')}</span>
    </>
  )
}
