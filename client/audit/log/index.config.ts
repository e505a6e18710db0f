export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '操作记录', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
