export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '预约办理', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
