export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '我的预约', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
