export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '我的房屋', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
