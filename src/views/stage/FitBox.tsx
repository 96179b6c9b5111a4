import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { useSize } from '../../ui/useSize.ts'

export interface FitBoxProps {
  /** How many times something can be made smaller or be left out. */
  readonly steps: number
  /** Names the content: another one begins at step 0. */
  readonly content: string
  readonly className?: string
  /** @param step - 0 for all of it; each further one takes less room */
  readonly children: (step: number) => ReactNode
}

/** As much of its content as its place has room for: nothing scrolls on the stage, and nothing is cut off unseen. */
export function FitBox({ steps, content, className, children }: FitBoxProps) {
  const [box, size] = useSize<HTMLDivElement>()
  const fonts = useFontLoads()
  const situation = `${size?.width} ${size?.height} ${fonts} ${content}`
  const [fit, setFit] = useState({ situation, step: 0 })
  const step = fit.situation === situation ? fit.step : 0

  // Whether it fits is known when the browser has laid it out.
  useLayoutEffect(() => {
    const element = box.current
    if (element && step < steps && isOver(element)) setFit({ situation, step: step + 1 })
  }, [box, situation, step, steps])

  return (
    <div className={className} ref={box} data-step={step}>
      {children(step)}
    </div>
  )
}

function isOver({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1
}

/** How often fonts have come: text is as wide as its font, which may come late. */
function useFontLoads(): number {
  const [loads, setLoads] = useState(0)

  useEffect(() => {
    const count = () => setLoads((before) => before + 1)
    document.fonts.addEventListener('loadingdone', count)
    return () => document.fonts.removeEventListener('loadingdone', count)
  }, [])
  return loads
}
