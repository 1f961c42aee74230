/** Mounts a part with the look and a language around it, as the app does. */
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { LanguageProvider } from '#renderer/app/language.tsx'
import { Look } from '#renderer/app/theme/provider.tsx'
import type { Language } from '#shared/model/scalars.ts'

afterEach(cleanup)

/** The mounted part and a person at the keyboard. */
export function show(part: ReactNode, language: Language = 'en') {
  const user = userEvent.setup()
  const frame = (children: ReactNode) => (
    <Look scheme="light">
      <LanguageProvider initial={language}>{children}</LanguageProvider>
    </Look>
  )
  const view = render(frame(part))
  return { user, ...view, rerender: (next: ReactNode) => view.rerender(frame(next)) }
}
