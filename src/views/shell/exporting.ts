import { downloadText } from '../../browser/download.ts'
import { writeFile } from '../../exchange/file.ts'
import { fileNameOf } from '../../exchange/fileName.ts'
import { appStore } from '../../state/store.ts'

/** Gives the user the open assessment as a file to share; needs no storage. */
export function exportOpen(): void {
  const { history } = appStore.getState()
  if (history) downloadText(fileNameOf(history.present, 'json'), writeFile(history.present, 'sharing'))
}
