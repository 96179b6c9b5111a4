import { ComponentTitle } from './ComponentTitle.tsx'
import { FitBox } from './FitBox.tsx'
import type { ComponentSlideProps } from './slideProps.ts'
import { TalkPane } from './TalkPane.tsx'
import { Verdict } from './Verdict.tsx'
import { VotesPane } from './VotesPane.tsx'

/** The votes, what they say, and what to talk about. */
export function RevealedPhase(props: ComponentSlideProps) {
  const { component, understanding, speech } = props
  const finding = understanding.findings.find((each) => each.component === component)
  if (!finding) return null
  const { words } = speech
  return (
    <div className="revealed">
      <FitBox className="revealed-votes" steps={1} content={component}>
        {(step) => (
          <>
            <ComponentTitle component={component} words={words} />
            {step === 0 && <p className="component-definition">{words.components[component]?.definition}</p>}
            <VotesPane finding={finding} settled={settledLevel(props)} speech={speech} />
          </>
        )}
      </FitBox>
      {/* Left out in this order: the pair, the third and the second question, the level texts. */}
      <FitBox className="revealed-said" steps={6} content={component}>
        {(step) => (
          <div className={`fit-${Math.min(step, 2)}`}>
            <Verdict finding={finding} speech={speech} />
            <TalkPane finding={finding} step={step} speech={speech} />
          </div>
        )}
      </FitBox>
    </div>
  )
}

function settledLevel({ show, component }: ComponentSlideProps): number | null {
  const value = show.settled.find((each) => each.component === component)?.value
  return typeof value === 'number' ? value : null
}
