import type { Round } from '../../model/round.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import type { RowProblem } from './paperRow.ts'

/** Says what is wrong with a row of digits, and at which component. */
export function useRowWords({ components }: Round): (problem: RowProblem) => string {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { scale } = useFramework()
  return (problem) => {
    if (problem.kind === 'empty') return t('collect:paper.wrong.empty')
    if (problem.kind !== 'digit') return t(`collect:paper.wrong.${problem.kind}`, { count: problem.count })
    const component = components[problem.place] ?? ''
    const { code = '', name = component } = words.components[component] ?? {}
    return t('collect:paper.wrong.digit', { character: problem.character, code, name, to: scale.max })
  }
}
