export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '绑定房屋', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
