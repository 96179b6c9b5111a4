import { QuestionPhase } from './QuestionPhase.tsx'
import { RevealedPhase } from './RevealedPhase.tsx'
import { SettledPhase } from './SettledPhase.tsx'
import { ringIndexOf } from './ringIndex.ts'
import type { ComponentSlideProps } from './slideProps.ts'

/** One component: the question, what was answered, what the room makes of it. */
export function ComponentSlide(props: ComponentSlideProps) {
  const { component, show } = props
  const { phase } = show.live.place
  const isShown = show.published.some((each) => each.component === component)
  return (
    <section className={`component ring-${ringIndexOf(component)}`}>
      {phase === 'settled' && <SettledPhase {...props} />}
      {phase === 'revealed' && isShown && <RevealedPhase {...props} />}
      {(phase === 'question' || (phase === 'revealed' && !isShown)) && <QuestionPhase {...props} />}
    </section>
  )
}
