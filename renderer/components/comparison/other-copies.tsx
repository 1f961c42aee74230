/** Says that another copy of the open programme lies beside it, and leads to the choice between the two. */
import { useState } from 'react'
import { useFile } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Banner } from '../banner.tsx'
import { ChoiceDialog, fileName } from './choice-dialog.tsx'
import { useOtherCopies } from './use-other-copies.ts'

/** A banner that stays until one is chosen; nothing where no copy asks for it, or where the choice is somebody else's who has the file. */
export function OtherCopies() {
  const { t } = useLanguage()
  const { copy, look } = useOtherCopies()
  const { readOnly } = useFile()
  const [isOpen, setOpen] = useState(false)
  if (!copy || readOnly) return null
  const { relation, path } = copy
  const happened =
    relation === null
      ? t('history.others.sealedTitle')
      : t(relation.kind === 'newer' ? 'history.others.newerTitle' : 'history.others.title')
  return (
    <>
      <Banner
        happened={`${happened}.`}
        action={{ label: t('history.others.compare'), onRun: () => setOpen(true) }}
      >
        {t('history.others.where', { name: fileName(path) })}
      </Banner>
      {isOpen && (
        <ChoiceDialog
          copy={copy}
          onClose={() => {
            setOpen(false)
            look()
          }}
        />
      )}
    </>
  )
}
