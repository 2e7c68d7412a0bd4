/** How a line begins that stands below a table and not in it. */
export const noteStart = /^\s*(?:备注|注[：:]|说明|Notes?\b|Source)/i;
