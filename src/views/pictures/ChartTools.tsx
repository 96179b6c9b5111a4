import { Suspense } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { PopUp } from '../../ui/PopUp.tsx'
import { loadTakeHomeTexts, useTranslate } from '../../wording/i18n.ts'
import { lazyView } from '../lazyView.tsx'
import type { Chart } from './chart.ts'
import './chartTools.css'

const ChartMenu = lazyView(async () => (await import('./ChartMenu.tsx')).ChartMenu, loadTakeHomeTexts)

export interface ChartToolsProps {
  /** What the chart is, where there are several on a page: said after the button's word. */
  readonly of?: string
  /** Made when it is asked for. */
  readonly chart: () => Chart | Promise<Chart>
}

/** Beside a chart: takes it along as a picture, or the numbers in it. */
export function ChartTools({ of, chart }: ChartToolsProps) {
  const t = useTranslate()
  const text = t('shell:picture')
  const name = of === undefined ? text : `${text}: ${of}`
  return (
    <PopUp
      name={name}
      label={name}
      className="button chart-tools"
      text={
        <>
          <Icon name="download" />
          {text}
        </>
      }
    >
      {() => (
        <Suspense fallback={null}>
          <ChartMenu chart={chart} />
        </Suspense>
      )}
    </PopUp>
  )
}
