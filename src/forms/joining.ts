/** Words that leave a line open, so that the next line belongs to it. */
export const JOINING_WORD = /(?:^|\s)(?:and|or|of|the|to|for|in|with|by|on|at|from|local)$/i;
