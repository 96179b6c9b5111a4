import type { Understanding } from '../../analysis/understanding.ts'
import type { ComponentId } from '../../framework/framework.ts'
import type { StageShow } from '../../state/stageShow.ts'
import type { Speech } from '../understanding/useSpeech.ts'

/** Each slide gets the same: what may be shown, what follows from it, and the words. */
export interface SlideProps {
  readonly show: StageShow
  readonly understanding: Understanding
  readonly speech: Speech
}

export interface ComponentSlideProps extends SlideProps {
  readonly component: ComponentId
}
