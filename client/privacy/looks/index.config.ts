export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '谁看过', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
