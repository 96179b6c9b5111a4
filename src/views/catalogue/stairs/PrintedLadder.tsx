import { printPalette } from '../../../diagrams/palette.ts'
import { StaircaseDiagram } from '../../../diagrams/StaircaseDiagram.tsx'
import type { PartProps } from '../partProps.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import { useFramework } from '../../settings.ts'
import { stairSteps } from './stairData.ts'

/** As wide as the steps stand well side by side; the style sheet brings it down to the paper. */
const WIDTH = 1300

/** The staircase and its table on paper. */
export function PrintedLadder({ assessment, found, words: told }: Pick<PartProps, 'assessment' | 'found' | 'words'>) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  return (
    <PrintSheet assessment={assessment} title={t('ladder:picture')} isWide>
      <StaircaseDiagram
        label={t('ladder:picture')}
        width={WIDTH}
        steps={stairSteps(framework, found, told)}
        selected={null}
        selectedStep={null}
        palette={printPalette}
        isStill
      />
      <table className="print-table">
        <thead>
          <tr>
            <th scope="col">{t('ladder:field.step')}</th>
            <th scope="col">{t('ladder:field.name')}</th>
            <th scope="col">{t('ladder:field.area')}</th>
            <th scope="col">{t('ladder:field.prevention')}</th>
          </tr>
        </thead>
        <tbody>
          {framework.ladder.flatMap(({ id: step, order }) =>
            found.filter((each) => each.step === step).map(({ id, name, area, prevention }) => (
              <tr key={id}>
                <td>{order}</td>
                <th scope="row">{name}</th>
                <td>{area === null ? '' : told.nameOf('areas', area)}</td>
                <td>{prevention === null ? '' : words.prevention[prevention]?.name}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </PrintSheet>
  )
}
