/** The page of answers. */
import { useLanguage } from '#renderer/app/language.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Ways } from '../ways.tsx'

export function AnswersPage() {
  const { t } = useLanguage()
  return (
    <>
      <RoomHead title={t('matching.way.answers')} />
      <Ways page="answers" />
    </>
  )
}
