import { createContext, use } from 'react'
import type { FileError } from '../../browser/files.ts'
import type { Result } from '../../result.ts'

/** Files that were dropped or chosen, or why there are none. */
export type GivenFiles = Result<readonly File[], FileError>

/** The one way for files into the app: by button here, by drop anywhere. */
export interface FileDoor {
  /** Lets the user choose a file. */
  readonly choose: () => void
}

const FileDoorContext = createContext<FileDoor | null>(null)

export const FileDoorProvider = FileDoorContext

/** @throws when there is no door around the view */
export function useFileDoor(): FileDoor {
  const door = use(FileDoorContext)
  if (!door) throw new Error('No file door around this view')
  return door
}
