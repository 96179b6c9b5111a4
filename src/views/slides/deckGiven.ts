import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Speech } from '../understanding/useSpeech.ts'

/** What slides are made of. */
export interface DeckGiven {
  readonly assessment: Assessment
  readonly framework: Framework
  readonly speech: Speech
  /** '2027-03-01', by the calendar of whoever makes them. */
  readonly today: string
}

/** The circle as it comes on its slide. */
export interface CirclePicture {
  readonly png: Uint8Array
  /** In any unit: only their ratio counts. */
  readonly size: { readonly width: number; readonly height: number }
}
