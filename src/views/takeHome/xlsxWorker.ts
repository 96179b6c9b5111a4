import type { TidyRow } from '../../exchange/tidy/columns.ts'
import { writeTidyXlsx, type XlsxWords } from '../../exchange/tidy/writeTidyXlsx.ts'

export interface XlsxQuestion {
  readonly rows: readonly TidyRow[]
  readonly words: XlsxWords
}

// Off the page's own thread: tens of thousands of rows take seconds, in which the page still answers.
addEventListener('message', ({ data: { rows, words } }: MessageEvent<XlsxQuestion>) => {
  // Reported, a failure is told to the page: it would wait for ever for one that is only rejected.
  writeTidyXlsx(rows, words).then((bytes) => postMessage(bytes), reportError)
})
