/** The page of pictures. */
import { useLanguage } from '#renderer/app/language.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Ways } from '../ways.tsx'

export function PicturesPage() {
  const { t } = useLanguage()
  return (
    <>
      <RoomHead title={t('matching.way.pictures')} />
      <Ways page="pictures" />
    </>
  )
}
