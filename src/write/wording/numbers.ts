/** Numbers in words. */

/** 1st, 2nd, 3rd, 4th, 11th, 22nd. */
export function ordinal(number: number): string {
  const last = number % 100;
  if (last >= 11 && last <= 13) return `${number}th`;
  return `${number}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}

/** 0.617 as '62 %'. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
