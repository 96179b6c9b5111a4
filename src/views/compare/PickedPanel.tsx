import type { Ref } from 'react'
import { resultOf } from '../../analysis/result.ts'
import { isSameShown } from '../../analysis/sameShown.ts'
import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { DotStripDiagram } from '../../diagrams/DotStripDiagram.tsx'
import { DotStripScale } from '../../diagrams/DotStripScale.tsx'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { usePalette } from '../settings.ts'
import { hueOf } from './circleState.ts'
import { aimTexts, capital, movedSentence, sideName, uncomparedText } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import { levelWords } from './levelWords.ts'
import { useNaming } from './useNaming.ts'

export interface PickedPanelProps {
  readonly ref: Ref<HTMLElement>
  readonly component: SnapshotComponent
  readonly comparison: SnapshotComparison
  readonly before: Snapshot
  readonly after: Snapshot
}

/** One component closely: why the room said what it said then, beside what it says now. */
export function PickedPanel({ ref, component, comparison, before, after }: PickedPanelProps) {
  const naming = useNaming()
  const { t, names } = naming
  const { code, name } = labelsOf(component, names)
  const change = comparison.changes.find((each) => each.component.id === component.id)
  const hasSameRound = before.round !== null && isSameShown(before, after, component.id)
  const hue = hueOf(component, after)
  const voted = (hasSameRound ? [before] : [before, after]).filter((each) => hasShownVotes(each, component.id))
  return (
    <aside ref={ref} tabIndex={-1} className={`compare-panel ring-${hue}`} aria-label={t('compare:panel.label')}>
      <h3>
        <span className="pill ring-pill">{code}</span> {name}
      </h3>
      {change && <p>{changeText()}</p>}
      <div className="compare-sides">
        <Side name={sideName('before', before, naming)} snapshot={before} component={component} hue={hue} />
        <Side
          name={sideName('after', after, naming)}
          snapshot={after}
          component={component}
          hue={hue}
          isWithoutVotes={hasSameRound}
        />
      </div>
      {voted.length > 0 && (
        <ChartTools of={name} chart={async () => (await import('./pickedChart.tsx')).pickedChart(component, voted, naming)} />
      )}
      {hasSameRound && <p className="help">{t('compare:votes.sameRound')}</p>}
    </aside>
  )

  function changeText(): string {
    if (!change) return ''
    const moved = uncomparedText(change, naming) ?? movedSentence(change, naming)
    return capital([moved, ...aimTexts(change, naming)].join(' · '))
  }
}

function hasShownVotes({ round }: Snapshot, component: string): boolean {
  const published = round?.published.find((each) => each.component === component)
  return published !== undefined && resultOf(published).room.status === 'shown'
}

interface SideProps {
  readonly name: string
  readonly snapshot: Snapshot
  readonly component: SnapshotComponent
  readonly hue: number
  readonly isWithoutVotes?: boolean
}

function Side({ name, snapshot, component: { id }, hue, isWithoutVotes = false }: SideProps) {
  const naming = useNaming()
  const { t } = naming
  const value = snapshot.scores.find(({ component }) => component === id)?.value ?? null
  const settled = snapshot.round?.settled.find(({ component }) => component === id)
  return (
    <section>
      <h4>{name}</h4>
      <p className="compare-value">{levelWords(value, snapshot, naming)}</p>
      {settled && settled.why !== '' && (
        <blockquote>
          <span className="label">{t('compare:panel.why')}</span> <bdi>{settled.why}</bdi>
        </blockquote>
      )}
      {!isWithoutVotes && <Votes snapshot={snapshot} component={id} hue={hue} />}
    </section>
  )
}

interface VotesProps {
  readonly snapshot: Snapshot
  readonly component: string
  readonly hue: number
}

/** In CSS px. */
const STRIP = { width: 250, height: 50, textSize: 14 }

/** How the room voted, as far as it was shown. */
function Votes({ snapshot: { round, framework }, component, hue }: VotesProps) {
  const { t } = useNaming()
  const palette = usePalette()
  if (round === null) return <p className="help">{t('compare:votes.noRound')}</p>
  const published = round.published.find((each) => each.component === component)
  if (published === undefined) return <p className="help">{t('compare:votes.notShown', { number: round.number })}</p>
  const { room } = resultOf(published)
  if (room.status !== 'shown') return <p className="help">{t(`compare:votes.${room.status}`, { number: round.number })}</p>
  const { scale } = framework
  const levels = room.counts.map((count, index) => t('compare:votes.level', { level: scale.min + index, count }))
  return (
    <>
      <p className="help">{t('compare:votes.n', { number: round.number, count: room.n })}</p>
      <div>
        <DotStripDiagram
          {...STRIP}
          label={levels.join(', ')}
          scale={scale}
          most={Math.max(1, ...room.counts)}
          state={{ kind: 'shown', counts: room.counts, median: null, sides: null }}
          hasSides={false}
          hue={hue}
          palette={palette}
        />
        <DotStripScale {...STRIP} scale={scale} hasSides={false} palette={palette} />
      </div>
    </>
  )
}
