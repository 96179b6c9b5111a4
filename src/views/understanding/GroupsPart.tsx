import type { Finding } from '../../analysis/understanding.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { Explained } from './Explained.tsx'
import { FieldTable } from './FieldTable.tsx'
import { groupFacts, levelFacts, type GroupFacts } from './groupFacts.ts'
import { groupsHeadline } from './headlines.ts'
import { SidesTable } from './SidesTable.tsx'
import type { PartProps } from './TalksPart.tsx'
import { useSpeech, type Speech } from './useSpeech.ts'

/** How the groups of the round see each component, where they may be shown; the room beside them always. */
export function GroupsPart({ understanding: { findings }, minimum, context }: PartProps) {
  const speech = useSpeech()
  const { t } = speech
  const isFields = findings.some(({ result }) => result.groupKind === 'fields')
  const hasGroups = groupFacts(findings).shown.length > 0
  return (
    <section className="part" aria-labelledby="part-groups">
      <h2 id="part-groups">{hasGroups ? groupsHeadline(findings, speech) : t('understanding:groups.none')}</h2>
      {groupTexts(findings, minimum, speech).map((text) => (
        <p key={text} className="part-lead">{text}</p>
      ))}
      <p className="help">{t('understanding:groups.figures')}</p>
      {findings.some(({ result }) => result.levelGap !== null) && (
        <div>
          <ChartTools chart={async () => (await import('./sidesChart.tsx')).sidesChart(findings, context)} />
        </div>
      )}
      {isFields ? <FieldTable findings={findings} /> : <SidesTable findings={findings} />}
      <Explained topics={['means', 'hiding']} minimum={minimum} />
    </section>
  )
}

/** Which groups are shown, which are not, and why: a sentence each, never a number of a hidden one. */
export function groupTexts(findings: readonly Finding[], minimum: number, speech: Speech): readonly string[] {
  const { t, words } = speech
  if (findings.some(({ result }) => result.isOpenVote)) return [t('understanding:groups.openVote', { minimum })]
  const isFields = findings.some(({ result }) => result.groupKind === 'fields')
  const nameOf = (id: string) => words.fields[id]?.name ?? words.chain[id]?.name ?? sideName(id, speech)
  // Names hold commas and 'og' of their own.
  const list = (ids: readonly string[]) => ids.map(nameOf).join(' · ')
  const facts = isFields ? [groupFacts(findings)] : [groupFacts(findings), levelFacts(findings)]
  const all = merged(facts)
  if (all.hidden.length === 0 && all.empty.length === 0 && !all.hasHiddenCells) return []
  return [
    ...(all.shown.length > 0 ? [t('understanding:groups.shown', { names: list(all.shown) })] : []),
    ...(all.hidden.length > 0 ? [t('understanding:groups.hidden', { names: list(all.hidden), minimum })] : []),
    ...(all.hasHiddenCells ? [t('understanding:groups.hiddenCells', { minimum })] : []),
    ...(all.empty.length > 0 ? [t('understanding:groups.empty', { names: list(all.empty) })] : []),
  ]
}

function merged(facts: readonly GroupFacts[]): GroupFacts {
  return {
    shown: facts.flatMap(({ shown }) => shown),
    hidden: facts.flatMap(({ hidden }) => hidden),
    empty: facts.flatMap(({ empty }) => empty),
    hasHiddenCells: facts.some(({ hasHiddenCells }) => hasHiddenCells),
  }
}

function sideName(id: string, { t }: Speech): string {
  return id === 'leaders' ? t('understanding:sides.leaders') : t('understanding:sides.staff')
}
