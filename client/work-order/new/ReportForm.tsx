import type { WorkKind } from '@domain/matter/matter'
import type { MatterView } from '@domain/matter/view'
import { kindWords } from '@domain/words'
import { Button, Field, Notice, Page, PhotoPicker } from '../../kit'
import { homeOf, useChosenHome } from '../../lobby/chosen-home'
import { askToBeTold, sendPhoto } from '../../matter'
import { words } from '../words'
import { asked } from './asked'
import type { AskedAbout } from './asked-about'
import type { AskedOffer } from './asked-offer'
import type { Filled } from './check'
import { useDraft } from './draft'
import { Move } from './Move'
import { Nearby } from './Nearby'
import { Outages } from './Outages'
import { isOutside, placeOf } from './place-of'
import type { Resident } from './resident'
import { useReport } from './use-report'
import { What } from './What'
import { When } from './When'
import { Where } from './Where'

interface ReportFormProps {
  kind: WorkKind
  me: Resident
  /** What it is asked for from the catalogue. */
  offer: AskedOffer | undefined
  /** The work that is complained of. */
  about: AskedAbout | undefined
  onSent: (view: MatterView) => void
}

/** One screen in three moves: what, where, show us. */
export function ReportForm ({ kind, me, offer, about, onSent }: ReportFormProps) {
  const { premisesId } = useChosenHome()
  const { draft, change, forget, clear, isRestored } = useDraft(kind, offer && { categoryId: offer.categoryId, text: words.wanted(offer.about) })
  // Whoever picks something else after all asks for that, and not for the offer.
  const isOffered = offer !== undefined && draft.categoryId === offer.categoryId && !isOutside(kind, draft)
  const report = useReport(kind, { ...(isOffered && { offerId: offer.offerId }), ...(about && { aboutId: about.aboutId }) })
  const { photos, voice, errors } = report

  const home = homeOf(me, premisesId)
  const categories = me.estate.categories.filter(each => each.kind === kind)
  const category = categories.find(each => each.id === draft.categoryId)
  const outside = isOutside(kind, draft)
  const zoneId = draft.zoneId ?? home?.zoneId
  const filled: Filled = { draft, category, place: placeOf(kind, draft, home), photos, voice }

  const submit = async () => {
    askToBeTold(me)
    const view = await report.send(filled)
    if (view) {
      forget()
      onSent(view)
    }
  }
  return <Page title={kindWords[kind]} footer={<Button busy={report.busy} onTap={submit}>{words.submit}</Button>}>
    {isOffered && <Notice tone='sky' icon='shop'>{words.fromCatalogue(offer.about)}</Notice>}
    {about && <Notice tone='sky' icon='shield'>{words.complaintOf(about.accused)}</Notice>}
    {isRestored && <Notice icon='edit' action={words.clear} onAction={clear}>{words.restored}</Notice>}
    {asked[kind].outages && <Outages />}
    <What kind={kind} categories={categories} category={category} hotline={me.hotline} draft={draft} change={change} voice={voice} onVoice={report.setVoice} errors={errors} />
    <Where kind={kind} me={me} home={home} draft={draft} change={change} errors={errors} />
    {asked[kind].nearby && outside && zoneId !== undefined && <Nearby zoneId={zoneId} categoryId={draft.categoryId} />}
    <Move number={3} title={words.show} hint={words.showHint}>
      <Field label='' error={errors.photos}><PhotoPicker photos={photos} onChange={report.setPhotos} send={sendPhoto} /></Field>
    </Move>
    {asked[kind].visit && <When draft={draft} change={change} atHome={!outside} errors={errors} />}
    {report.trouble !== undefined && <Notice tone='cinnabar' icon='alert'>{report.trouble}</Notice>}
  </Page>
}
