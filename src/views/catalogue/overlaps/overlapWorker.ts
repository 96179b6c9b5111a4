import { overlapsIn } from '../../../analysis/overlaps.ts'
import type { OverlapQuestion } from './overlapSearch.ts'

// Off the page's own thread: a list of thousands takes some tenths of a second, in which the page still answers.
addEventListener('message', ({ data: { interventions, ...options } }: MessageEvent<OverlapQuestion>) => {
  postMessage(overlapsIn(interventions, options))
})
