import type { Attachment } from '../../scripts/model/index.ts';

/** A deep copy of a model without its places. */
export function withoutPlaces(attachment: Attachment): unknown {
  return strip(attachment);
}

function strip(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, strip(one)]));
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !/^(?:place|settingPlaces|covers|file)$/.test(key));
  return Object.fromEntries(entries.map(([key, one]) => [key, strip(one)]));
}
