import type { WorkKind } from '@domain/matter/matter'
import type { Occupancy } from '@domain/people/person'
import { Field, Options, TextField } from '../../kit'
import { words } from '../words'
import { asked } from './asked'
import type { Errors } from './check'
import type { Draft } from './draft'
import { Move } from './Move'
import { nearestFirst } from './nearest'
import { isOutside } from './place-of'
import type { Resident } from './resident'

interface WhereProps {
  kind: WorkKind
  me: Resident
  home: Occupancy | undefined
  draft: Draft
  change: (part: Partial<Draft>) => void
  errors: Errors
}

/** Stands for “somewhere in the open” among the homes. */
const open = 'open'

/** Zones and areas of the estate, with a word to find it by. */
function Area ({ me: { estate }, home, draft, change, errors }: Omit<WhereProps, 'kind'>) {
  const zoneId = draft.zoneId ?? home?.zoneId ?? estate.zones[0]?.id ?? ''
  const areas = nearestFirst(estate.areas, zoneId, home)
  return <>
    {estate.zones.length > 1 && <Field label={words.zone}>
      <Options as='chips' label={words.zone} items={estate.zones.map(({ id, name }) => ({ key: id, label: name }))} value={zoneId} onPick={id => change({ zoneId: id, areaId: undefined })} />
    </Field>}
    <Field label={words.area} error={errors.place}>
      <Options as='chips' label={words.area} items={areas.map(({ id, name }) => ({ key: id, label: name }))} value={draft.areaId} onPick={areaId => change({ areaId })} />
    </Field>
    <TextField label={words.detail} hint={words.detailHint} placeholder={words.detailExample} maxLength={60} value={draft.detail ?? ''} onChange={detail => change({ detail })} />
  </>
}

/** The second move: at home, or where in the open. */
export function Where ({ kind, me, home, draft, change, errors }: WhereProps) {
  const { places } = asked[kind]
  const outside = isOutside(kind, draft)
  const homes = places.includes('home') ? me.who.occupancies.map(({ premisesId, label }) => ({ key: premisesId, label })) : []
  const items = [...homes, ...(places.includes('area') && homes.length > 0 ? [{ key: open, label: words.area }] : [])]
  return <Move number={2} title={words.where}>
    {items.length > 0 && <Field label='' error={outside ? undefined : errors.place}>
      <Options
        label={words.where} items={items} value={outside ? open : draft.premisesId ?? home?.premisesId}
        onPick={key => change(key === open ? { outside: true } : { outside: false, premisesId: key })} />
    </Field>}
    {outside && <Area me={me} home={home} draft={draft} change={change} errors={errors} />}
  </Move>
}
