import { patternText, votesText } from '../understanding/findingWords.ts'
import type { SlideProps } from './slideProps.ts'
import { overviewSentences } from './stageWords.ts'

/** What a screen reader hears when a step reveals something, once; '' where nothing is revealed. */
export function announcementOf({ show, understanding, speech }: SlideProps): string {
  const { slide, component, phase } = show.live.place
  if (slide === 'overview') return overviewSentences(understanding.findings, speech).join(' ')
  if (slide !== 'component' || phase !== 'revealed') return ''
  const finding = understanding.findings.find((each) => each.component === component)
  if (!finding) return ''
  const { room } = finding.result
  const name = speech.words.components[finding.component]?.name ?? finding.component
  const said = patternText(finding.result, speech)
  return room.status === 'shown' ? `${name}: ${said}, ${votesText(room.n, speech)}` : `${name}: ${said}`
}
