/** The line above the grid: search, filters, and which columns are shown. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import InputBase from '@mui/material/InputBase'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { consentStates } from '#shared/model/person.ts'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { columnIds, tongueName, type ColumnId } from './columns.tsx'
import { unnarrowed, valuesOf, type Narrowing } from './narrowing.ts'
import type { PersonRow } from './rows.ts'

interface FilterProps<Value extends string> {
  what: string
  value: Value | null
  options: readonly Value[]
  nameOf: (value: Value) => string
  onChange: (value: Value | null) => void
}

/** One filter: its button says what it is set to; set ones stand in the soft accent. */
function Filter<Value extends string>({ what, value, options, nameOf, onChange }: FilterProps<Value>) {
  const { t } = useLanguage()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (next: Value | null) => {
    setAnchor(null)
    onChange(next)
  }
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          minHeight: 26,
          px: 2,
          fontWeight: value === null ? 400 : 600,
          ...(value === null
            ? {}
            : { bgcolor: 'accentSoft', color: 'primary.main', borderColor: 'primary.main' }),
        }}
      >
        {value === null
          ? t('people.filter.any', { what })
          : t('people.filter.set', { what, value: nameOf(value) })}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxHeight: 360 } } }}
      >
        <MenuItem selected={value === null} onClick={() => choose(null)}>
          {t('people.filter.any', { what })}
        </MenuItem>
        {options.map((option) => (
          <MenuItem key={option} selected={option === value} onClick={() => choose(option)}>
            {nameOf(option)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

export interface FiltersProps {
  rows: readonly PersonRow[]
  by: Narrowing
  onChange: (by: Narrowing) => void
  columns: readonly ColumnId[]
  onColumns: (columns: ColumnId[]) => void
}

/** Wraps in a narrow window; nothing hides. */
export function Filters({ rows, by, onChange, columns, onColumns }: FiltersProps) {
  const { t } = useLanguage()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { fields } = useProgramme()
  const answered = Object.keys(by.answers).length > 0
  const set = by.town !== null || by.tongue !== null || by.consent !== null || by.words !== '' || answered
  const withAnswer = (field: string, answer: string | null) => {
    const { [field]: _before, ...others } = by.answers
    onChange({ ...by, answers: answer === null ? others : { ...others, [field]: answer } })
  }
  return (
    <Box
      role="search"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 3,
        px: { xs: 4, sm: 6 },
        py: 2.5,
      }}
    >
      <InputBase
        value={by.words}
        placeholder={t('people.search')}
        startAdornment={<Glyph name="search" size={14} />}
        onChange={(event) => onChange({ ...by, words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && by.words !== '') {
            event.stopPropagation()
            onChange({ ...by, words: '' })
          }
        }}
        slotProps={{ input: { 'aria-label': t('people.search'), type: 'search' } }}
        sx={{
          width: 200,
          gap: 2,
          color: 'ink3',
          borderBottom: 1,
          borderColor: 'edge',
          '&.Mui-focused': {
            borderColor: 'primary.main',
            boxShadow: '0 1px 0 var(--mui-palette-primary-main)',
          },
          '& input': { color: 'text.primary' },
          '& input::-webkit-search-cancel-button': { display: 'none' },
        }}
      />
      <Filter
        what={t('people.filter.town')}
        value={by.town}
        options={valuesOf(rows, (person) => (person.town ? [person.town] : []))}
        nameOf={(town) => town}
        onChange={(town) => onChange({ ...by, town })}
      />
      <Filter
        what={t('people.filter.tongue')}
        value={by.tongue}
        options={valuesOf(rows, (person) => person.languages)}
        nameOf={(code) => tongueName(t, code)}
        onChange={(tongue) => onChange({ ...by, tongue })}
      />
      <Filter
        what={t('people.filter.consent')}
        value={by.consent}
        options={consentStates}
        nameOf={(state) => t(`terms.consent.${state}`)}
        onChange={(consent) => onChange({ ...by, consent })}
      />
      {fields
        .filter(({ kind }) => kind === 'choice')
        .map(({ id, name, choices }) => (
          <Filter
            key={id}
            what={name}
            value={by.answers[id] ?? null}
            options={choices}
            nameOf={(choice) => choice}
            onChange={(answer) => withAnswer(id, answer)}
          />
        ))}
      {set && (
        <Box sx={{ typography: 'body2' }}>
          <LinkButton onClick={() => onChange({ ...unnarrowed, view: by.view })}>
            {t('people.filter.clear')}
          </LinkButton>
        </Box>
      )}
      <Box sx={{ ml: 'auto' }}>
        <Button
          variant="text"
          size="small"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={{ fontWeight: 400, textDecoration: 'underline', textUnderlineOffset: '3px' }}
        >
          {t('people.columns')}
        </Button>
        <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
          {columnIds
            .filter((id) => id !== 'name')
            .map((id) => {
              const on = columns.includes(id)
              return (
                <MenuItem
                  key={id}
                  role="menuitemcheckbox"
                  aria-checked={on}
                  onClick={() =>
                    onColumns(columnIds.filter((one) => (one === id ? !on : columns.includes(one))))
                  }
                >
                  <Checkbox checked={on} tabIndex={-1} inert sx={{ mr: 2, p: 0 }} />
                  {t(`people.column.${id}`)}
                </MenuItem>
              )
            })}
        </Menu>
      </Box>
    </Box>
  )
}
