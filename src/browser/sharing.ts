/** Whether the system has a sheet for sending a text on. */
export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

/** Opens that sheet. @returns false when it could not be opened; closing it without sending is no failure */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text })
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
