/**
 * What is done in a renovation, as data. What is forbidden follows 住宅室内装饰装修管理办法 (建设部令第110号): art. 5 load-bearing parts,
 * rooms without waterproofing made into wet ones, openings in outer walls; art. 6 needs papers, art. 13 loads beyond the design.
 */
import type { Estate } from '../estate/estate'
import type { Stage } from './filing'

export type WorkRule = 'free' | 'papers' | 'forbidden'

export interface Work {
  id: WorkId
  name: string
  rule: WorkRule
  /** What is to be handed in for it, as people call it. */
  papers: readonly string[]
  reviewers: readonly Stage[]
  noisy?: true
  hotWork?: true
  /** Water is held back for a day or two before it is accepted. */
  wet?: true
}

/** Made by the estate's office: letters, digits and dashes. */
export type WorkId = string

const free = { rule: 'free', papers: [], reviewers: ['clerk'] } as const
const looked = { rule: 'papers', reviewers: ['clerk', 'engineering'] } as const
const decided = { rule: 'papers', reviewers: ['clerk', 'engineering', 'manager'] } as const
const forbidden = { rule: 'forbidden', papers: [], reviewers: [] } as const

/** Of an estate that has no list of its own. */
export const works: readonly Work[] = [
  { id: 'paint', name: '墙面粉刷、贴壁纸', ...free },
  { id: 'floor', name: '铺木地板、换门', ...free },
  { id: 'furniture', name: '定制家具安装', ...free, noisy: true },
  { id: 'tiles', name: '铺贴瓷砖', ...looked, papers: ['平面图'], noisy: true },
  { id: 'plumbing', name: '水路改造', ...looked, papers: ['水路图'], noisy: true },
  { id: 'wiring', name: '电路改造', ...looked, papers: ['电路图', '电工操作证'], noisy: true },
  { id: 'waterproof', name: '卫生间、厨房防水', ...looked, papers: ['防水做法说明'], wet: true },
  { id: 'partition', name: '拆改非承重隔墙', ...decided, papers: ['原结构图', '改动图'], noisy: true },
  { id: 'windows', name: '更换窗户、封闭阳台', ...decided, papers: ['样式图'], noisy: true },
  { id: 'welding', name: '焊接等动火作业', ...decided, papers: ['焊工操作证', '动火申请'], hotWork: true },
  { id: 'airConditioning', name: '中央空调、新风安装', ...looked, papers: ['设备说明', '安装位置图'], noisy: true },
  { id: 'bearingWall', name: '拆改承重墙、梁、柱', ...forbidden },
  { id: 'wetOverDry', name: '卫生间、厨房改到楼下卧室、起居室上方', ...forbidden },
  { id: 'gas', name: '自行拆改燃气管道', ...forbidden },
  { id: 'balconyLoad', name: '阳台加载（砌墙、堆土、水池）', ...forbidden },
  { id: 'outerWall', name: '外墙开洞、改变外立面', ...forbidden }
]

export const worksOf = ({ renovation }: Pick<Estate, 'renovation'>): readonly Work[] => renovation?.works ?? works

/** Those of a filing; one that the estate no longer has is left out. */
export const worksIn = (estate: Pick<Estate, 'renovation'>, ids: readonly WorkId[]): Work[] => worksOf(estate).filter(each => ids.includes(each.id))

/** Who has to look at these, the clerk first. */
export const reviewersOf = (found: readonly Work[]): Stage[] =>
  (['clerk', 'engineering', 'manager'] as const).filter(stage => stage === 'clerk' || found.some(each => each.reviewers.includes(stage)))

/** What is to be handed in, each once. */
export const papersFor = (found: readonly Work[]): string[] => [...new Set(found.flatMap(each => each.papers))]
