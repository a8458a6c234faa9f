const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

// An agency states days. A feed wants an instant: the first of that day in Thailand, with its offset, so that no reader
// program has to guess whose midnight it is.

/**
 * A day as RSS writes it (RFC 822 with the year in four digits).
 * @param iso `YYYY-MM-DD` in the Common Era
 * @example rfc822('2024-01-15') // 'Mon, 15 Jan 2024 00:00:00 +0700'
 */
export function rfc822(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const weekday = weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} 00:00:00 +0700`;
}

/**
 * A day as JSON Feed writes it (RFC 3339).
 * @param iso `YYYY-MM-DD` in the Common Era
 * @example rfc3339('2024-01-15') // '2024-01-15T00:00:00+07:00'
 */
export const rfc3339 = (iso: string): string => `${iso}T00:00:00+07:00`;
