import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The machine's Chromium: the one that CHROMIUM names, else one in the usual places. */
export const findChromium = (env = process.env): string | undefined =>
  [env.CHROMIUM, ...places].find((place) => place && existsSync(place));
