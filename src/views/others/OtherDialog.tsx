import { frameworkGaps } from '../../analysis/frameworkGaps.ts'
import { standingIn } from '../../analysis/standing.ts'
import { CircleDiagram, type CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import { layoutCircle } from '../../diagrams/circleLayout.ts'
import type { RatingScale } from '../../framework/framework.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSize, type Size } from '../../ui/useSize.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { isNow } from '../compare/choice.ts'
import { capital } from '../compare/compareWords.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { gapText } from '../compare/gapWords.ts'
import { levelWords } from '../compare/levelWords.ts'
import { useNaming } from '../compare/useNaming.ts'
import { usePalette } from '../settings.ts'
import { snapshotFacts } from '../snapshots/snapshotWords.ts'
import { RowName } from '../understanding/RowHead.tsx'
import '../understanding/findingTable.css'
import { standingText, whenText } from './othersWords.ts'
import { snapshotRings } from './snapshotRings.ts'
import './otherDialog.css'

export interface OtherDialogProps {
  readonly snapshot: Snapshot
  readonly own: Snapshot
  readonly onClose: () => void
  /** Puts it beside one's own. */
  readonly onBeside: (id: string) => void
}

/** One circle large, by its own framework, and its levels as a table beside one's own. */
export function OtherDialog({ snapshot, own, onClose, onBeside }: OtherDialogProps) {
  const naming = useNaming()
  const { t } = naming
  const isOwn = snapshot.id === own.id
  const [gap] = frameworkGaps([snapshot], own)
  return (
    <Dialog title={nameOfMunicipality(snapshot, t)} closeLabel={t('shell:close')} onClose={onClose} isWide>
      <div className="other-head">
        <p>
          <bdi>{snapshot.team}</bdi> · {isNow(snapshot) ? whenText(snapshot, naming) : <bdi>{t('others:opened.when', { name: snapshot.name, date: whenText(snapshot, naming) })}</bdi>}
        </p>
        <p className="help">{snapshotFacts(snapshot, t)}</p>
        {snapshot.note !== '' && (
          <p>
            <span className="label">{t('others:opened.note')}</span> <bdi>{snapshot.note}</bdi>
          </p>
        )}
        {gap && <p>{capital(gapText(gap, naming))}</p>}
      </div>
      <div className="other-columns">
        <Circle snapshot={snapshot} />
        <Levels snapshot={snapshot} own={isOwn ? null : own} />
      </div>
      <div className="dialog-actions">
        {!isOwn && (
          <button type="button" className="button button-primary" onClick={() => onBeside(snapshot.id)}>
            {t('others:opened.beside')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('others:opened.close')}
        </button>
      </div>
    </Dialog>
  )
}

function Circle({ snapshot }: { readonly snapshot: Snapshot }) {
  const naming = useNaming()
  const { t, names } = naming
  const palette = usePalette()
  const { scale } = snapshot.framework
  const [box, size] = useSize<HTMLDivElement>()
  return (
    <div className="other-circle" ref={box}>
      {size && size.width > 0 && (
        <CircleDiagram
          label={t('others:opened.circle', { name: nameOfMunicipality(snapshot, t) })}
          width={size.width}
          height={size.height}
          scale={scale}
          rings={withoutMixture(snapshotRings(snapshot, naming), size, scale)}
          selected={null}
          centre={names.centre}
          palette={palette}
          isStill
        />
      )}
    </div>
  )
}

/** Names on both rings, or codes on both, as in the table: some of each are hard to read together. */
function withoutMixture(rings: readonly CircleRingData[], { width, height }: Size, scale: RatingScale): readonly CircleRingData[] {
  if (!layoutCircle({ width, height, scale, rings }).needsList) return rings
  return rings.map((ring) => ({ ...ring, sectors: ring.sectors.map((sector) => ({ ...sector, label: sector.code, short: sector.code })) }))
}

interface LevelsProps {
  readonly snapshot: Snapshot
  /** null: it is one's own. */
  readonly own: Snapshot | null
}

function Levels({ snapshot, own }: LevelsProps) {
  const naming = useNaming()
  const { t } = naming
  const { components, rings } = snapshot.framework
  return (
    <table className="other-table">
      <caption className="visually-hidden">{t('others:opened.table', { name: nameOfMunicipality(snapshot, t) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare:table.component')}</th>
          <th scope="col">{t('others:opened.theirs')}</th>
          {own && <th scope="col">{t('others:own')}</th>}
        </tr>
      </thead>
      <tbody>
        {components.map((each) => (
          <LevelRow key={each.id} component={each} hue={Math.max(0, rings.indexOf(each.ring))} snapshot={snapshot} own={own} />
        ))}
      </tbody>
    </table>
  )
}

function LevelRow({ component, hue, snapshot, own }: LevelsProps & { readonly component: SnapshotComponent; readonly hue: number }) {
  const naming = useNaming()
  const { t } = naming
  const { code, label } = labelsOf(component, naming.names)
  const value = snapshot.scores.find((each) => each.component === component.id)?.value ?? null
  return (
    <tr className={`ring-${hue}`}>
      <th scope="row">
        <RowName code={code}>{label}</RowName>
      </th>
      <td data-label={t('others:opened.theirs')}>{levelWords(value, snapshot, naming)}</td>
      {own && <td data-label={t('others:own')}>{standingText(standingIn(own, component.id, snapshot.framework.scale), naming)}</td>}
    </tr>
  )
}
