let isAsked = false

/** Sends the focus to the panel's heading: now when it is there, else when it is shown next. */
export function focusPanel(): void {
  isAsked = !focusHeading()
}

/** For the panel, once it is shown. */
export function takePanelFocus(): void {
  if (isAsked) isAsked = !focusHeading()
}

function focusHeading(): boolean {
  const heading = document.getElementById('panel-title')
  heading?.focus()
  heading?.scrollIntoView({ block: 'nearest' })
  return heading !== null
}
