import type { ReactNode } from 'react'
import type { Finding, Understanding } from '../../analysis/understanding.ts'
import { componentOf, walkOf, type ComponentId, type Framework } from '../../framework/framework.ts'
import { formatLevel } from '../../wording/format.ts'
import { useFramework } from '../settings.ts'
import { meanOf, sideMeans, type Mode } from './circleState.ts'
import { agreementText, gapText, mirrorText, patternText } from './findingWords.ts'
import { RowName } from './RowHead.tsx'
import { useSpeech, type Speech } from './useSpeech.ts'
import { hueOf } from './VoteStrip.tsx'
import './findingTable.css'

export interface CircleTableProps {
  readonly understanding: Understanding
  readonly mode: Mode
  readonly picked: ComponentId
  readonly onPick: (component: ComponentId) => void
}

/** A column of the table: its head, and what stands in it for one component. */
interface Column {
  readonly head: string
  readonly cell: (finding: Finding) => ReactNode
}

/** The circle's content as a table. */
export function CircleTable({ understanding, mode, picked, onPick }: CircleTableProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t } = speech
  const found = new Map(understanding.findings.map((finding) => [finding.component, finding]))
  const columns = columnsOf(mode, { found, framework }, speech)
  return (
    <table className="finding-table">
      <caption className="visually-hidden">{t(`understanding:mode.${mode}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('understanding:column.component')}</th>
          {columns.map(({ head }) => (
            <th key={head} scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {walkOf(framework).map(({ id }) => {
          const finding = found.get(id)
          return (
            <tr key={id} className={`ring-${hueOf({ component: id }, framework)}${id === picked ? ' is-picked' : ''}`}>
              <PickHead component={id} isPicked={id === picked} onPick={onPick} />
              {finding?.result.room.status === 'shown' ? (
                columns.map(({ head, cell }) => (
                  <td key={head} data-label={head}>{cell(finding)}</td>
                ))
              ) : (
                <td colSpan={columns.length} className="help">{absentText(finding, speech)}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface PickHeadProps {
  readonly component: ComponentId
  readonly isPicked: boolean
  readonly onPick: (component: ComponentId) => void
}

function PickHead({ component, isPicked, onPick }: PickHeadProps) {
  const spoken = useSpeech().words.components[component]
  const name = (
    <button
      type="button"
      className="link-button"
      aria-current={isPicked ? 'true' : undefined}
      onClick={() => onPick(component)}
    >
      {spoken?.name}
    </button>
  )
  return (
    <th scope="row">
      <RowName code={spoken?.code ?? ''}>{name}</RowName>
    </th>
  )
}

function absentText(finding: Finding | undefined, { t }: Speech): string {
  const status = finding?.result.room.status ?? 'notShown'
  return status === 'shown' ? '' : t(`understanding:status.${status}`)
}

interface Pairs {
  readonly found: ReadonlyMap<ComponentId, Finding>
  readonly framework: Framework
}

function columnsOf(mode: Mode, pairs: Pairs, speech: Speech): readonly Column[] {
  const { t } = speech
  const n = { head: t('understanding:column.n'), cell: (finding: Finding) => roomOf(finding)?.n ?? '' }
  if (mode === 'sides') return [...sidesColumns(speech), n]
  return mode === 'mirror' ? [...mirrorColumns(pairs, speech), n] : [...agreementColumns(speech), n]
}

function agreementColumns(speech: Speech): readonly Column[] {
  const { t, language } = speech
  const level = (value: number | undefined) => (value === undefined ? '' : formatLevel(value, language))
  return [
    { head: t('understanding:column.median'), cell: (finding) => level(roomOf(finding)?.measures.medianGrouped) },
    {
      head: t('understanding:column.middleHalf'),
      cell: (finding) => `${level(roomOf(finding)?.measures.q1)}–${level(roomOf(finding)?.measures.q3)}`,
    },
    {
      head: t('understanding:column.agreement'),
      cell: (finding) => {
        const room = roomOf(finding)
        return room?.flags ? agreementText(room, speech) : t('understanding:pattern.few')
      },
    },
    {
      head: t('understanding:column.pattern'),
      cell: (finding) => {
        const pattern = roomOf(finding)?.pattern ?? 'agreed'
        return pattern === 'agreed' ? '–' : patternText(finding.result, speech)
      },
    },
  ]
}

function sidesColumns(speech: Speech): readonly Column[] {
  const { t, language } = speech
  const mean = (finding: Finding, side: 0 | 1) => {
    const value = sideMeans(finding.result)[side]
    return value === null ? t('understanding:status.hidden') : formatLevel(value, language)
  }
  return [
    { head: t('understanding:sides.leaders'), cell: (finding) => mean(finding, 0) },
    { head: t('understanding:sides.staff'), cell: (finding) => mean(finding, 1) },
    {
      head: t('understanding:column.levelGap'),
      cell: ({ result }) => (result.levelGap === null ? '–' : gapText(result.levelGap, speech)),
    },
  ]
}

function mirrorColumns({ found, framework }: Pairs, speech: Speech): readonly Column[] {
  const { t, words, language } = speech
  const text = (mean: number | null) => (mean === null ? '–' : formatLevel(mean, language))
  return [
    { head: t('understanding:column.mean'), cell: (finding) => text(meanOf(finding)) },
    {
      head: t('understanding:column.pair'),
      cell: ({ component, mirrorGap }) => {
        const pair = componentOf(framework, component)?.mirror ?? null
        if (pair === null || mirrorGap === null) return '–'
        return `${words.components[pair]?.name} ${text(meanOf(found.get(pair)))}`
      },
    },
    {
      head: t('understanding:column.mirrorGap'),
      cell: ({ mirrorGap }) =>
        mirrorGap === null ? '–' : (mirrorText(mirrorGap, speech) ?? t('understanding:gap.together')),
    },
  ]
}

function roomOf({ result }: Finding) {
  return result.room.status === 'shown' ? result.room : null
}
