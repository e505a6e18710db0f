/** Premises and register as rows of a sheet, in the columns of their import. */
import type { Estate } from '@domain/estate/estate'
import type { Premises } from '@domain/estate/premises'
import type { ExportKind } from '@domain/imports/contract'
import { kindTables } from '@domain/imports/kinds'
import type { RegisterEntry, SealedNumber } from '@domain/register/entry'
import { premisesStateWords, relationWords, useWords } from '@domain/words'
import { all } from '../kit/pages'
import { unseal } from '../kit/seal'
import { premisesOfEstate } from '../premises/repo'
import { entriesOfEstate } from '../register/repo'
import type { OutCell } from './sheet/write'

type Cells = Record<string, OutCell>

/** @param hundredths of a square metre */
const squareMetres = (hundredths: number | undefined) => hundredths === undefined ? undefined : hundredths / 100

const ofPlaces = ({ zones }: Estate) => ({ zoneId, building, entrance, level, door, use, builtUpArea, indoorArea, state }: Premises): Cells =>
  ({ zoneId: zones.find(each => each.id === zoneId)?.name ?? zoneId, building, entrance, level, door, use: useWords[use], builtUpArea: squareMetres(builtUpArea), indoorArea: squareMetres(indoorArea), state: state && premisesStateWords[state] })

const percent = (share: number | undefined) => share === undefined ? undefined : `${share / 100}%`

function ofEntry (plain: boolean) {
  const number = (of: SealedNumber | undefined) => of && (plain ? unseal(of.sealed) : of.mask)
  return ({ label, relation, name, phone, idNumber, share, company, plates, from, until, ended }: RegisterEntry): Cells => ({
    premises: label, relation: relationWords[relation], name, phone: number(phone), idNumber: number(idNumber), share: percent(share), company: company?.name,
    plates: plates?.join('、'), from, until, ended: ended && '已结束'
  })
}

const sources: Record<ExportKind, (estate: Estate, plain: boolean) => Promise<Cells[]>> = {
  places: async estate => (await all(premisesOfEstate(estate._id))).map(ofPlaces(estate)),
  register: async (estate, plain) => (await all(entriesOfEstate(estate._id))).map(ofEntry(plain))
}

/** What a column of an export has that no import reads. */
const further: Record<ExportKind, { key: string, title: string }[]> = { places: [], register: [{ key: 'ended', title: '是否结束' }] }

/** @param plain whether numbers are opened: only for whoever may see them */
export async function sheetRows (kind: ExportKind, estate: Estate, plain: boolean): Promise<{ titles: string[], rows: OutCell[][] }> {
  const columns = [...kindTables[kind].columns, ...further[kind]]
  const rows = await sources[kind](estate, plain)
  return { titles: columns.map(({ title }) => title), rows: rows.map(cells => columns.map(({ key }) => cells[key])) }
}
