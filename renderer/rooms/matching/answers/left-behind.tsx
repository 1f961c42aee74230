/** A line for somebody whose pairs no longer fit what People says: withdrawn and still in a pair, or more pairs than places. */
import { shownName } from '#shared/i18n/names.ts'
import type { LeftBehind } from '#shared/matching/withdrawal.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Banner } from '#renderer/components/banner.tsx'
import type { Asking } from './page.tsx'

/** One sentence and the one action. */
export function LeftBehindLine({ behind, ask }: { behind: LeftBehind; ask: (asking: Asking) => void }) {
  const { t, language } = useLanguage()
  const { people, pairs } = useProgramme()
  const { personId, why, pairIds } = behind
  const person = people[personId]
  if (!person) return null
  const codes = pairIds.flatMap((id) => pairs[id]?.code ?? [])
  const params = { name: shownName(person, language), codes: codes.join(', '), count: codes.length }
  return (
    <Banner
      tone="quiet"
      glyph="problem"
      happened={t(`proposals.behind.${why}`, { ...params, places: person.places })}
      action={{
        label: t('proposals.behind.settle'),
        onRun: () => ask({ kind: 'leaving', personId, how: why === 'withdrawn' ? 'withdraw' : 'places' }),
      }}
    />
  )
}
