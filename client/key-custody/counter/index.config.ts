export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '前台收钥匙', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
