/** The page of scenarios. */
import { useLanguage } from '#renderer/app/language.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Ways } from '../ways.tsx'

export function ScenariosPage() {
  const { t } = useLanguage()
  return (
    <>
      <RoomHead title={t('matching.way.scenarios')} />
      <Ways page="scenarios" />
    </>
  )
}
