/** The room Matching: the proposal, kept scenarios side by side, pictures, and the answers to what was published. */
import { lazy, Suspense } from 'react'
import { Redirect, useLocation } from 'wouter'
import { at } from '#renderer/app/routes.ts'
import { ProposalPage } from './proposal/page.tsx'
import { type MatchingPage, matchingPages } from './ways.tsx'

const ScenariosPage = lazy(async () => ({ default: (await import('./scenarios/page.tsx')).ScenariosPage }))
const PicturesPage = lazy(async () => ({ default: (await import('./pictures/page.tsx')).PicturesPage }))
const AnswersPage = lazy(async () => ({ default: (await import('./answers/page.tsx')).AnswersPage }))

const shown = {
  proposal: ProposalPage,
  scenarios: ScenariosPage,
  pictures: PicturesPage,
  answers: AnswersPage,
} as const satisfies Record<MatchingPage, unknown>

/** `/matching` is the proposal; the others stand at `/matching/<page>`. */
export function MatchingRoom() {
  const [path] = useLocation()
  const [, , word = ''] = path.split('/')
  const page = word === '' ? 'proposal' : matchingPages.find((one) => one === word)
  if (!page) return <Redirect to={at.room('matching')} replace />
  const Page = shown[page]
  return (
    <Suspense fallback={null}>
      <Page />
    </Suspense>
  )
}
