import type { PlanCounts } from '../../analysis/plan.ts'
import { capital } from '../compare/compareWords.ts'
import { countWord } from '../compare/countWord.ts'
import type { PlanWords } from './planWords.ts'

const CLOSED = ['done', 'dropped'] as const

/** What stands above a list of the open actions alone, so that it counts what is in it: 'To åbne handlinger, én færdig'. */
export function openFinding(counts: PlanCounts, { t }: Pick<PlanWords, 't'>): string {
  const said = (count: number) => ({ count, number: countWord(count, { t }) })
  const closed = CLOSED.filter((kind) => counts[kind] > 0).map((kind) => t(`plan:listed.${kind}`, said(counts[kind])))
  const open = counts.all - counts.done - counts.dropped
  return capital([t('plan:listed.open', said(open)), ...closed].join(', '))
}
