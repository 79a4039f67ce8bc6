/** How Web Chat looks, in the page's colours. */
export function lookOf(dark: boolean): Record<string, unknown> {
  const ground = dark ? '#141816' : '#f6f7f4';
  const ink = dark ? '#eef2ee' : '#17201a';
  const bubble = dark ? '#1f2622' : '#ffffff';
  const accent = dark ? '#7fd19b' : '#14532d';
  return {
    accent,
    backgroundColor: ground,
    primaryFont: 'system-ui, sans-serif',
    bubbleBackground: bubble,
    bubbleTextColor: ink,
    bubbleBorderColor: dark ? '#2b332e' : '#dfe3dc',
    bubbleBorderRadius: 12,
    bubbleFromUserBackground: dark ? '#1d4d33' : '#14532d',
    bubbleFromUserTextColor: '#ffffff',
    bubbleFromUserBorderRadius: 12,
    bubbleFromUserBorderColor: dark ? '#1d4d33' : '#14532d',
    sendBoxBorderTop: `1px solid ${dark ? '#2f3833' : '#dfe3dc'}`,
    bubbleMaxWidth: 640,
    sendBoxBackground: bubble,
    sendBoxTextColor: ink,
    suggestedActionLayout: 'flow',
    suggestedActionBorderRadius: 18,
    suggestedActionBackgroundColor: bubble,
    suggestedActionTextColor: accent,
    subtle: dark ? '#a7b2ab' : '#55605a',
    timestampColor: dark ? '#a7b2ab' : '#55605a',
    hideUploadButton: false,
  };
}
