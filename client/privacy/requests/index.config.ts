export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '删除申请', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
