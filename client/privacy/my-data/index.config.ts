export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '我的信息', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
