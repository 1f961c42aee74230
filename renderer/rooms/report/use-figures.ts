/** The figures of the open programme on a day, derived anew only when something they depend on changes. */
import { useMemo } from 'react'
import type { Audience } from '#shared/evaluation/suppression.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { reportRequest } from '#shared/print/report/request.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { type FigureDesk, figureDesk, type ReportSection, type SectionId } from './figures.ts'
import { sections } from './sections/all.ts'

/** The desk and one section of it, for a reader. */
export function useFigures(
  section: SectionId,
  on: LocalDate,
  audience: Audience,
): { desk: FigureDesk; shown: ReportSection } {
  const programme = useProgramme()
  const { language } = useLanguage()
  const desk = useMemo(
    () => figureDesk(reportRequest(programme, { today: on, audience }), language),
    [programme, on, audience, language],
  )
  const shown = useMemo(() => sections[section](desk), [section, desk])
  return { desk, shown }
}
