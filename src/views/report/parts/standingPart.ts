import { formatList } from '../../../wording/format.ts'
import { textBlock, type Part } from '../blocks.ts'
import { nameOf } from '../paperWords.ts'
import type { ReportSource } from '../source.ts'
import { scoreTable } from './scoreTable.ts'

/** What is strong, and how far it is to the targets, in a sentence. */
export function standingFinding({ standing, framework, speech: { t } }: ReportSource): string {
  const { strengths, shortfalls, scored } = standing
  if (scored === 0) return t('report:standing.none')
  const { max } = framework.scale
  return [t('report:standing.strong', { count: strengths.length, from: max - 1, to: max }), t('report:standing.short', { count: shortfalls.length })].join(', ')
}

/** Strengths, gaps to targets, and the level of every component. */
export function standingPart(source: ReportSource): Part {
  const { standing, speech } = source
  const { t, language } = speech
  const { strengths, reached, scored, untargeted } = standing
  const listed = (names: readonly string[]) => formatList(names, language)
  const told = [
    scored === 0 ? t('report:standing.noneLead') : '',
    strengths.length === 0
      ? ''
      : t('report:standing.strengths', { list: listed(strengths.map(({ component, value }) => `${nameOf(component, speech)} (${value})`)) }),
    reached.length === 0 ? '' : t('report:standing.reached', { list: listed(reached.map((id) => nameOf(id, speech))) }),
    untargeted === 0 ? '' : t('report:standing.untargeted', { count: untargeted }),
  ]
  return {
    id: 'standing',
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.standing'), text: standingFinding(source) },
      textBlock('body', told.filter((each) => each !== '').join(' ')),
      scoreTable(source),
    ],
  }
}
