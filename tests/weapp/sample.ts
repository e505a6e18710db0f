import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const home = `<view class="title">家</view>
<button bindtap="count" disabled="{{busy}}">按了 {{times}} 次</button>
<view bindtap="note" data-name="外面"><view catchtap="note" data-name="里面">拦住</view><view>冒泡</view></view>
<view bindlongpress="note" bindtap="note" data-name="长短">长短</view>
<text>记下：{{noted}}</text>
<view wx:if="{{times > 1}}">多次</view>
<view wx:for="{{items}}" wx:key="id">第 {{item.id}} 件</view>
<form bindsubmit="submit">
  <text>姓名</text><input name="who" placeholder="请填" value="{{who}}" bindinput="write" maxlength="4" />
  <textarea name="what" placeholder="说说"></textarea>
  <picker name="kind" range="{{kinds}}" bindchange="pick"><view>类别 {{kind}}</view></picker>
  <switch name="urgent" aria-label="加急" />
  <button form-type="submit">交</button>
</form>
<image src="/missing.png" binderror="broken" />
<view style="width: 100rpx" class="tall" aria-label="打开下一页" bindtap="next"></view>
<button bindtap="ask">问</button>
<button bindtap="cloud">云</button>
<button bindtap="photo">拍</button>
<button bindtap="push">订</button>
<button bindtap="pay">付</button>
<button bindtap="wild">没有的</button>
<button bindtap="leak">浏览器的</button>`

const homeScript = `
const say = (page, noted) => page.setData({ noted })
Page({
  data: { times: 0, noted: '', who: '', kinds: ['报修', '投诉'], kind: '', items: [{ id: 1 }, { id: 2 }], busy: undefined },
  onLoad (query) { wx.setStorageSync('loaded', query) },
  onShow () { this.setData({ shown: (this.data.shown || 0) + 1 }) },
  onHide () { wx.setStorageSync('hidden', true) },
  onReachBottom () { say(this, '到底') },
  onPullDownRefresh () { say(this, '刷新'); wx.stopPullDownRefresh() },
  count () { this.setData({ times: this.data.times + 1, 'items.[0].id': 7 }) },
  note ({ type, currentTarget, detail }) { say(this, type + currentTarget.dataset.name + (detail.x > 0)) },
  write ({ detail }) { this.setData({ who: detail.value }) },
  pick ({ detail }) { this.setData({ kind: this.data.kinds[detail.value] }) },
  submit ({ detail }) { say(this, JSON.stringify(detail.value)) },
  broken () { wx.setStorageSync('broken', true) },
  next () { wx.navigateTo({ url: '/extra/next/index?id=5' }) },
  async ask () {
    const { confirm } = await wx.showModal({ title: '当真？', content: '想好了吗' })
    wx.showToast({ title: confirm ? '好的' : '算了' })
  },
  async cloud () {
    wx.cloud.init({})
    const { result } = await wx.cloud.callFunction({ name: 'echo', data: { word: '喂' } })
    say(this, result.data.word)
  },
  photo () {
    wx.chooseMedia({
      success: ({ tempFiles: [file] }) => wx.uploadFile({
        url: wx.getStorageSync('origin') || '/upload', filePath: file.tempFilePath, name: 'file', formData: { key: 'k' }, success: ({ data }) => say(this, data + file.size)
      }),
      fail: ({ errMsg }) => say(this, errMsg)
    })
  },
  async push () { say(this, JSON.stringify(await wx.requestSubscribeMessage({ tmplIds: ['T'] }))) },
  pay () {
    const tell = ({ errMsg }) => say(this, errMsg)
    wx.requestPayment({ timeStamp: '1', nonceStr: 'n', package: 'prepay_id=p', signType: 'RSA', paySign: 's', success: tell, fail: tell })
  },
  wild () { wx.getLocation({}) },
  leak () { say(this, typeof document + typeof fetch + typeof localStorage) }
})`

const nextScript = `Page({
  data: { id: '', before: '' },
  onLoad ({ id }) { this.setData({ id, before: JSON.stringify([wx.getStorageSync('loaded'), wx.getStorageSync('hidden'), getCurrentPages().length]) }) },
  onReady () { wx.setNavigationBarTitle({ title: '换过的题目' }) }
})`

const files: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['home/index'], subPackages: [{ root: 'extra', pages: ['next/index'] }], window: { navigationBarTitleText: '样子', navigationBarBackgroundColor: '#fff', navigationBarTextStyle: 'black' }
  }),
  'app.js': 'App({ onLaunch ({ query }) { this.launchedWith = query } })',
  'app.wxss': 'page { color: #123456 } .title { font-size: 64rpx }',
  'home/index.json': '{}',
  'home/index.js': homeScript,
  'home/index.wxml': home,
  'home/index.wxss': '@import "./more.wxss"; view.tall { height: 100rpx } .absent { display: none }',
  'home/more.wxss': '.title { margin: 0 }',
  'extra/next/index.json': '{"usingComponents":{"badge":"../badge"}}',
  'extra/next/index.js': nextScript,
  'extra/next/index.wxml': '<import src="../shared.wxml" /><view class="title">第 {{id}} 号 {{before}}</view><view class="absent">不受上一页影响</view><template is="line" data="{{words: id}}" /><badge words="章" />',
  'extra/shared.wxml': '<template name="line"><text>模板 {{words}}</text></template>',
  'extra/badge.json': '{"component":true}',
  'extra/badge.js': 'Component({ properties: { words: String }, data: { n: 0 }, methods: { more () { this.setData({ n: this.data.n + 1 }) } } })',
  'extra/badge.wxml': '<view bindtap="more">{{words}}{{n}}</view>'
}

/** Writes a small mini-program, by hand and without Taro, with one of everything a phone must be able to do. */
export function writeSample (changed: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'yizhan-sample-'))
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}
