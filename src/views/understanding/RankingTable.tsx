import { setPreferences, usePreferences } from '../../state/preferences.ts'
import type { Finding, Understanding } from '../../analysis/understanding.ts'
import { DotStripScale } from '../../diagrams/DotStripScale.tsx'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import { useFramework, usePalette } from '../settings.ts'
import { gapText, mirrorText, patternText, reasonTexts } from './findingWords.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import type { ChartContext } from './roundOrigin.ts'
import { RowHead } from './RowHead.tsx'
import { SortHeader } from './SortHeader.tsx'
import { inRankOrder, sortedAnew, sortFindings, sortingFrom, sortingText, type SortKey, type Sorting } from './sorting.ts'
import { useSpeech } from './useSpeech.ts'
import { hasShownSides, hueOf, mostVotes, STRIP_TEXT, stripHeight, VoteStrip } from './VoteStrip.tsx'
import './findingTable.css'

/** In CSS px. */
const STRIP_WIDTH = 210

export interface RankingTableProps {
  readonly understanding: Understanding
  readonly context: ChartContext
}

/** Every component that was shown, in the order that the reader chooses. */
export function RankingTable({ understanding, context }: RankingTableProps) {
  const { t, words, language } = useSpeech()
  const sorting = sortingFrom(usePreferences((preferences) => preferences.rankingBy))
  const ranked = inRankOrder(understanding)
  const nameOf = ({ component }: Finding) => words.components[component]?.name ?? component
  const rows = sortFindings(ranked, sorting, { nameOf, language })
  const hasSides = hasShownSides(ranked)
  const most = mostVotes(ranked)
  const chart = async () => (await import('./stripsChart.tsx')).stripsChart(understanding, rows, context)
  return (
    <>
      <div>
        <ChartTools chart={chart} />
      </div>
      <table className="finding-table ranking">
        <caption className="visually-hidden">{t('understanding:ranking.caption')}</caption>
        <RankingHead sorting={sorting} hasSides={hasSides} />
        {[rows.filter((row) => row.ranked !== null), rows.filter((row) => row.ranked === null)].map(
          (group, index) =>
            group.length > 0 && (
              <tbody key={index === 0 ? 'ranked' : 'few'}>
                {index === 1 && (
                  <tr className="ranking-few">
                    <th scope="rowgroup" colSpan={hasSides ? 8 : 7}>{t('understanding:ranking.few')}</th>
                  </tr>
                )}
                {group.map((finding) => (
                  <Row
                    key={finding.component}
                    finding={finding}
                    place={finding.ranked ? understanding.ranked.indexOf(finding.ranked) + 1 : null}
                    most={most}
                    hasSides={hasSides}
                  />
                ))}
              </tbody>
            ),
        )}
      </table>
    </>
  )
}

interface RankingHeadProps {
  readonly sorting: Sorting
  readonly hasSides: boolean
}

function RankingHead({ sorting, hasSides }: RankingHeadProps) {
  const { t } = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  const sort = { sorting, onSort: (key: SortKey) => setPreferences({ rankingBy: sortingText(sortedAnew(sorting, key)) }) }
  return (
    <thead>
      <tr>
        <SortHeader {...sort} column="priority" label={t('understanding:ranking.priority')} />
        <SortHeader {...sort} column="name" label={t('understanding:column.component')} />
        <th scope="col" className="ranking-strip">
          <span>{t('understanding:column.votes')}</span>
          <DotStripScale
            width={STRIP_WIDTH}
            height={stripHeight(hasSides)}
            scale={framework.scale}
            hasSides={hasSides}
            textSize={STRIP_TEXT}
            palette={palette}
          />
        </th>
        <SortHeader {...sort} column="agreement" label={t('understanding:column.agreement')} />
        <SortHeader {...sort} column="median" label={t('understanding:column.median')} />
        {hasSides && <SortHeader {...sort} column="level-gap" label={t('understanding:column.levelGap')} />}
        <SortHeader {...sort} column="mirror-gap" label={t('understanding:column.mirrorGap')} />
        <th scope="col">{t('understanding:column.n')}</th>
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly finding: Finding
  /** From 1, in what to discuss first; null with too few votes. */
  readonly place: number | null
  readonly most: number
  readonly hasSides: boolean
}

function Row({ finding, place, most, hasSides }: RowProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  const { t, language } = speech
  const { result, ranked } = finding
  const room = result.room.status === 'shown' ? result.room : null
  return (
    <tr className={`ring-${hueOf(finding, framework)}`}>
      <td className="ranking-place" data-label={t('understanding:ranking.priority')}>
        {place === null ? '–' : <strong>{place}</strong>}
        {ranked && <span className="help">{formatIndex(ranked.priority, language)}</span>}
      </td>
      <RowHead component={finding.component}>
        {room && ranked && <span className="help">{reasonTexts(ranked, room, speech).join(' · ')}</span>}
      </RowHead>
      <td className="ranking-strip" data-wide>
        <VoteStrip finding={finding} width={STRIP_WIDTH} most={most} hasSides={hasSides} palette={palette} />
      </td>
      <td data-label={t('understanding:column.agreement')}>
        {patternText(result, speech)}
        {room?.flags && <span className="help">{formatIndex(room.measures.consensus, language)}</span>}
      </td>
      <td data-label={t('understanding:column.median')}>
        {room ? formatLevel(room.measures.medianGrouped, language) : '–'}
      </td>
      {hasSides && (
        <td data-label={t('understanding:column.levelGap')}>
          {result.levelGap === null ? t('understanding:status.hidden') : gapText(result.levelGap, speech)}
        </td>
      )}
      <td data-label={t('understanding:column.mirrorGap')}>
        {finding.mirrorGap === null ? '–' : (mirrorText(finding.mirrorGap, speech) ?? t('understanding:gap.together'))}
      </td>
      <td data-label={t('understanding:column.n')}>
        {room?.n ?? '–'}
      </td>
    </tr>
  )
}
