/** WeChat checks that this button was tapped before it believes that somebody agreed. */
export const agreeButtonId = 'privacy-agree'
