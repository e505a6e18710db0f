import Taro from '@tarojs/taro'
import type { Me } from '@domain/people/contract'
import { capabilities, may, type Capability } from '@domain/people/capability'
import { roleWords } from '@domain/words'
import { Fragment, useState, type ComponentProps, type ReactNode } from 'react'
import { Page, type EmptyProps } from '../kit'
import { troubleWords } from '../matter'
import { isStaff, useMe } from '../session/use-me'
import { EstateSheet } from './EstateSheet'
import { StaffTabs, type StaffTab } from './StaffTabs'
import { words } from './words'

/** Somebody who works here, with the estate they work for. */
export type Worker = Me & Required<Pick<Me, 'who' | 'estate'>>

interface StaffPageProps extends Omit<ComponentProps<typeof Page>, 'state' | 'children' | 'note' | 'footer' | 'tabs'> {
  /** Who may use it, as the contract of its main call says; without it, all staff. */
  by?: Capability
  note?: (me: Worker) => string
  /** A front page, with the bottom bar. */
  tab?: StaffTab
  footer?: (me: Worker) => ReactNode
  children: (me: Worker) => ReactNode
}

const isWorker = (me: Me | undefined): me is Worker => isStaff(me) && me?.estate !== undefined

const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })
const goDesk = () => Taro.reLaunch({ url: '/desk/home/index' })

/** A friendly way out for whoever has no business here; the functions refuse them anyway. */
function closedTo (me: Me | undefined, by: Capability | undefined): EmptyProps | undefined {
  if (!me) return undefined
  if (!isWorker(me)) return { picture: 'welcome', title: words.staffOnly, hint: words.staffOnlyHint, action: words.goHome, onAction: goHome }
  if (!by || may(me.who, by)) return undefined
  const roles = Object.entries(roleWords).filter(([role]) => (capabilities[by] as readonly string[]).includes(role)).map(([, word]) => word)
  return { picture: 'welcome', title: words.notYourRole(roles.join('、')), hint: words.notYourRoleHint, action: words.goDesk, onAction: goDesk }
}

/** The root of every page of the desk: knows who it is for before anything inside is asked. */
export function StaffPage ({ by, note, tab, footer, children, ...page }: StaffPageProps) {
  const { me, loading, error, offline, reload, look } = useMe()
  const [choosing, setChoosing] = useState(false)
  const closed = closedTo(me, by)
  const worker = isWorker(me) && !closed ? me : undefined
  return <Page
    {...page} front={tab !== undefined} onTitle={tab && worker && worker.estates.length > 1 ? () => setChoosing(true) : undefined} note={worker && note?.(worker)} footer={worker && footer?.(worker)}
    tabs={worker && tab && <StaffTabs active={tab} unread={worker.unread} />}
    state={{ data: me, loading, error: me ? undefined : troubleWords(error), offline: offline && !me, empty: closed, reload }}>
    {worker && <Fragment key={`${worker.who.id} ${worker.estate.id}`}>{children(worker)}</Fragment>}
    {worker && <EstateSheet open={choosing} me={worker} look={look} onClose={() => setChoosing(false)} />}
  </Page>
}
