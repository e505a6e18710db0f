export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '一户一屏', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
