export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '通知不到', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
