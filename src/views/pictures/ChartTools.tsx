import { useEffect, useState, type ComponentType } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { PopUp } from '../../ui/PopUp.tsx'
import { loadTakeHomeTexts, useTranslate } from '../../wording/i18n.ts'
import type { Chart } from './chart.ts'
import './chartTools.css'

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
      {() => <Menu chart={chart} />}
    </PopUp>
  )
}

type Fetched = ComponentType<Pick<ChartToolsProps, 'chart'>> | 'failed' | null

/** Fetched when it is first opened; where that fails it says so here, and the view around it goes on. */
function Menu({ chart }: Pick<ChartToolsProps, 'chart'>) {
  const t = useTranslate()
  const [View, setView] = useState<Fetched>(null)

  // Asked for anew each time it is opened: the network may have come back.
  useEffect(() => {
    let isClosed = false
    const show = (view: Fetched) => !isClosed && setView(() => view)
    Promise.all([import('./ChartMenu.tsx'), loadTakeHomeTexts()]).then(([{ ChartMenu }]) => show(ChartMenu), () => show('failed'))
    return () => {
      isClosed = true
    }
  }, [])
  if (View === 'failed') return <p className="error" role="alert">{t('shell:error.missing.part')}</p>
  return View && <View chart={chart} />
}
