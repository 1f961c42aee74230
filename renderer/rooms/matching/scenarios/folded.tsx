/** A short list that can be unfolded. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLanguage } from '#renderer/app/language.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'

/** Shows the first few, and how many more there are. */
export function FoldedList({ items, most }: { items: readonly string[]; most: number }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const shown = open || items.length <= most + 1 ? items : items.slice(0, most)
  return (
    <>
      <Box component="ul" role="list" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </Box>
      {items.length > most + 1 && (
        <LinkButton onClick={() => setOpen(!open)}>
          {open ? t('scenarios.showFewer') : t('scenarios.andMore', { count: items.length - most })}
        </LinkButton>
      )}
    </>
  )
}
