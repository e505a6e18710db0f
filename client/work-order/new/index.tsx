import Taro, { useRouter } from '@tarojs/taro'
import type { MatterView } from '@domain/matter/view'
import { kindWords } from '@domain/words'
import { useState } from 'react'
import { Page } from '../../kit'
import { troubleWords, useGrantsAhead } from '../../matter'
import { useMe } from '../../session/use-me'
import { words } from '../words'
import { askedAbout } from './asked-about'
import { askedOffer } from './asked-offer'
import { isKind } from './draft'
import { ReportForm } from './ReportForm'
import { isResident } from './resident'
import { Sent } from './Sent'

const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })

/** Something new: asked, sent, and at once it is clear who takes it and by when. */
export default function WorkOrderNew () {
  const { params } = useRouter(), { kind: wanted } = params
  const kind = isKind(wanted) ? wanted : 'repair'
  const { me, loading, error, offline, reload } = useMe()
  const [sent, setSent] = useState<MatterView>()
  useGrantsAhead()

  if (me && sent) return <Sent view={sent} me={me} title={kindWords[kind]} />
  if (isResident(me)) return <ReportForm kind={kind} me={me} offer={askedOffer(params)} about={askedAbout(params)} onSent={setSent} />
  const empty = me && { picture: 'welcome' as const, title: words.notRegistered, hint: words.notRegisteredHint, action: words.toHome, onAction: goHome }
  return <Page title={kindWords[kind]} skeleton='detail' state={{ data: me, loading, error: troubleWords(error), offline, reload, empty }} />
}
