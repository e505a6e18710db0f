import type { PropsWithChildren } from 'react'
import { words } from '../words'
import { Empty, type EmptyProps } from './Empty'
import { Notice } from './Notice'
import { Skeleton, type SkeletonShape } from './Skeleton'
import { Trouble } from './Trouble'

export interface PageState {
  /** What has been loaded; as long as there is something, trouble is told above it instead of in its place. */
  data?: unknown
  loading?: boolean
  /** Anything but nothing means that it failed; a text says what happened. */
  error?: unknown
  offline?: boolean
  /** Asking again would be answered the same. */
  refused?: boolean
  /** Loaded, and there is nothing: what will appear here, and what to do next. */
  empty?: EmptyProps | false | undefined
  reload?: (() => Promise<unknown>) | undefined
}

interface PageContentProps extends PropsWithChildren {
  state: PageState | undefined
  skeleton: SkeletonShape | undefined
}

/** The one state that a page is in, drawn. */
export function PageContent ({ state = {}, skeleton, children }: PageContentProps) {
  const { data, loading, error, offline = false, refused = false, empty, reload } = state
  const failed = offline || Boolean(error)
  if (failed && data === undefined) {
    return <Trouble offline={offline} refused={refused} what={typeof error === 'string' ? error : undefined} onRetry={reload} />
  }
  if (loading) return <Skeleton shape={skeleton} />
  return <>
    {failed && <Notice tone='amber' icon={offline ? 'offline' : 'info'} action={words.retry} onAction={reload}>
      {offline ? words.staleOffline : words.stale}
    </Notice>}
    {empty ? <Empty {...empty} /> : children}
  </>
}
