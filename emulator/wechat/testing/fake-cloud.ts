/** A cloud that is only what WeChat's side leans on: a clock that stands, a journal in memory, two templates. */
import type { CloudEvent, Journal, LocalCloud } from '../../types'

interface Kept { kind: string; row: { seq: number } }

function memoryJournal (): Journal {
  let kept: Kept[] = []
  let seq = 0
  return {
    add (kind, row) {
      kept.push({ kind, row: { ...structuredClone(row), seq: ++seq } })
      return seq
    },
    together: work => work(),
    list: <T>(kind: string, { after = 0, limit = Infinity } = {}) =>
      kept.filter(entry => entry.kind === kind && entry.row.seq > after).slice(0, limit).map(entry => entry.row) as (T & { seq: number })[],
    clear (kind) {
      kept = kind === undefined ? [] : kept.filter(entry => entry.kind !== kind)
    }
  }
}

/** The fake, with its clock to be set and the events that were published. */
export function fakeCloud (): LocalCloud & { published: CloudEvent[] } {
  let now = Date.parse('2026-11-23T14:58:00+08:00')
  const published: CloudEvent[] = []
  return {
    envId: 'test-env',
    origin: 'http://127.0.0.1:7100',
    published,
    clock: { now: () => now, async moveTo (at) { now = at } },
    journal: memoryJournal(),
    manifest: {
      appid: 'wx0000000000000001',
      collections: {},
      functions: {},
      templates: {
        progress: { title: '工单进度提醒', keywords: { thing1: '事项', phrase2: '状态', name3: '负责人', time4: '时间' } },
        task: { title: '新任务提醒', keywords: { thing1: '任务' } },
        urgentTask: { title: '新任务提醒', keywords: { thing1: '急活' } }
      }
    },
    openidOf: token => token.startsWith('session-of-') ? token.slice('session-of-'.length) : undefined,
    publish: event => { published.push(event) },
    subscribe: () => () => {},
    invoke: () => Promise.reject(new Error('not in this fake')),
    invocations: () => [],
    written: () => 0,
    readFile: async () => undefined,
    listFiles: () => [],
    runTimers: async () => {}
  }
}
