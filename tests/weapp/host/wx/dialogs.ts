import { hideToast, showDialog, showSheet, showToast } from '../shell/overlay'
import { Failure } from '../shell/stack'
import type { Api } from './api'
import { textOf } from './api'

/** What WeChat puts over a page. */
export const dialogs: Record<string, Api> = {
  showToast (options) {
    window.inPage.noteToast(textOf(options, 'title'))
    showToast(textOf(options, 'title'), Number(options.duration ?? 1500))
  },
  hideToast,
  showLoading: options => showToast(textOf(options, 'title')),
  hideLoading: hideToast,
  async showModal (options) {
    const isAlone = options.showCancel === false
    const confirm = await showDialog(textOf(options, 'title'), textOf(options, 'content'), textOf(options, 'confirmText') || '确定', isAlone ? undefined : textOf(options, 'cancelText') || '取消')
    return { confirm, cancel: !confirm, content: null }
  },
  showActionSheet: ({ itemList }) => new Promise((resolve, reject) => {
    showSheet(itemList as string[], () => reject(new Failure('cancel')), tapIndex => resolve({ tapIndex }))
  })
}
