import Taro from '@tarojs/taro'
import type { Me } from '@domain/people/contract'
import { may } from '@domain/people/capability'
import type { ComponentProps, ReactNode } from 'react'
import { Page } from '../kit'
import { troubleWords } from '../matter'
import { useMe } from '../session/use-me'
import { words } from './words'

interface JobPageProps extends Omit<ComponentProps<typeof Page>, 'state' | 'children' | 'tabs'> {
  tabs?: (me: Me) => ReactNode
  children: ReactNode
}

const goHome = () => Taro.reLaunch({ url: '/lobby/home/index' })

/** The root of every page of vendors' people: knows who it is for before anything inside is asked. */
export function JobPage ({ tabs, children, ...page }: JobPageProps) {
  const { me, loading, error, offline, reload } = useMe()
  const isCrew = me?.who !== undefined && may(me.who, 'doJobs')
  const closed = me && !isCrew ? { picture: 'welcome' as const, title: words.notHere, hint: words.notHereHint, action: words.goHome, onAction: goHome } : undefined
  return <Page {...page} tabs={isCrew && me && tabs?.(me)} state={{ data: me, loading, error: me ? undefined : troubleWords(error), offline: offline && !me, empty: closed, reload }}>
    {isCrew && children}
  </Page>
}
