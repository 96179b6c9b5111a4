import type { ComponentId } from '../../framework/framework.ts'
import { formatDate } from '../../wording/format.ts'
import { ownText } from '../since.ts'
import { votesFact } from '../understanding/headlines.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import type { ReportSource } from './source.ts'

/** The name of a component without a place to break it. */
export function nameOf(component: ComponentId, { words }: Pick<Speech, 'words'>): string {
  return words.components[component]?.name ?? component
}

/** 'S3 Økonomi og incitamenter' */
export function codedName(component: ComponentId, { words }: Pick<Speech, 'words'>): string {
  const { code = '', name = component } = words.components[component] ?? {}
  return `${code} ${name}`.trim()
}

/** Says how many more there are, and where: 'og 3 handlinger til i handleplanen'. */
export function more(what: 'actions' | 'agreed' | 'components' | 'overlaps' | 'findings', { t }: Pick<Speech, 't'>): (count: number) => string {
  return (count) => t(`report:more.${what}`, { count })
}

/** What it builds on: whose own view it is, since when, and how many have answered on which day, where somebody has. */
export function sourceText({ assessment, today, shown, speech }: ReportSource): string {
  const { t, language } = speech
  const votes = shown && votesFact(shown.understanding.findings, speech)
  const own = ownText(assessment, { t, language, today })
  if (shown === null || votes === null) return `${own} ${t('report:source.noRound')}`
  const { number, closedAt } = shown.round
  const told = closedAt === null ? t('report:source.round', { number, votes }) : t('report:source.closed', { number, votes, date: formatDate(closedAt.slice(0, 10), language) })
  return `${own} ${told}`
}

/** The same below what it is the source of. */
export function sourceLine(source: ReportSource): string {
  const { t } = source.speech
  return t('report:source.line', { source: sourceText(source) })
}
