import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Does something again and again while the page is looked at, and not behind other pages. */
export function useEvery (milliseconds: number, act: () => unknown): void {
  const latest = useRef(act)
  const visible = useRef(true)
  useEffect(() => { latest.current = act })
  useDidShow(() => { visible.current = true })
  useDidHide(() => { visible.current = false })
  useEffect(() => {
    const timer = setInterval(() => { if (visible.current) latest.current() }, milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds])
}
