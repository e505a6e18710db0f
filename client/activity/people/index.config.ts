export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '报名与评价', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
