import { AnswerCount } from './AnswerCount.tsx'
import { ComponentTitle } from './ComponentTitle.tsx'
import { FitBox } from './FitBox.tsx'
import { LevelTexts } from './LevelTexts.tsx'
import { ringIndexOf } from './ringIndex.ts'
import type { ComponentSlideProps } from './slideProps.ts'

/** What is asked, before anything of the answers is to be seen. */
export function QuestionPhase({ component, show, speech: { words } }: ComponentSlideProps) {
  const found = words.components[component]
  return (
    <div className="question">
      {/* Made smaller twice, and the definition left out at last: the levels must be there to choose from. */}
      <FitBox className="question-asked" steps={3} content={`${component} ${found?.name}`}>
        {(step) => (
          <div className={`fit-${Math.min(step, 2)}`}>
            <div>
              <ComponentTitle component={component} words={words} />
              {step < 3 && <p className="component-definition">{found?.definition}</p>}
            </div>
            <LevelTexts levels={found?.levels ?? []} ring={ringIndexOf(component)} />
          </div>
        )}
      </FitBox>
      <AnswerCount show={show} />
    </div>
  )
}
