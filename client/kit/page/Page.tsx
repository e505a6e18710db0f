import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { classes } from '../classes'
import { useElder } from '../use-elder'
import { Announce } from './Announce'
import { PrivacySheet } from '../privacy/PrivacySheet'
import { PageContent, type PageState } from './PageContent'
import { TopBar, type TopBarProps } from './TopBar'
import './Page.scss'

interface PageProps extends PropsWithChildren, TopBarProps {
  /** What the page waits for or failed at; without it the page simply shows. A `CallState` fits as it is. */
  state?: PageState | undefined
  /** The shape of what comes. */
  skeleton?: 'list' | 'detail' | 'front'
  /** Stays in reach at the bottom: the one thing to do here. */
  footer?: ReactNode
  /** The bottom bar of front pages. */
  tabs?: ReactNode
  /** Uses the width of a PC window. */
  wide?: boolean
  /** Pulling the page down; `state.reload` unless given. Needs `enablePullDownRefresh` in the page's config. */
  onRefresh?: () => Promise<unknown>
}

/** The root of every page: colours and type for everything inside, top bar, body with its states, and what sticks at the bottom. */
export function Page ({ state, skeleton, footer, tabs, wide, onRefresh = state?.reload, children, ...bar }: PageProps) {
  const { elder } = useElder()
  usePullDownRefresh(() => {
    void Promise.resolve(onRefresh?.()).finally(() => Taro.stopPullDownRefresh())
  })
  return <View className={classes('kit-page', elder && 'kit-elder', wide && 'kit-page-wide')}>
    <TopBar {...bar} />
    <View className='kit-page-body'>
      <PageContent state={state} skeleton={skeleton}>{children}</PageContent>
    </View>
    {(footer ?? tabs) && <View className='kit-page-foot'>
      {footer && <View className='kit-page-footer'><View className='kit-page-footer-row'>{footer}</View></View>}
      {tabs}
    </View>}
    <PrivacySheet />
    <Announce />
  </View>
}
