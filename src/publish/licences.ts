import { type licences, type OpenDataDecisions, OTHER } from '../model/open-data.ts';

/** A licence as data standards name it. */
export interface Licence {
  title: string;
  /** Where its text is; null for one that the agency only named. */
  url: string | null;
  /** Its short name in the SPDX list of licences; null where it has none there. */
  spdx: string | null;
}

// The catalog names families of licences without a version: the newest international one is meant. Its “Open Data Common” may
// be any of three licences, so the page that explains them is given.
const known: Record<Exclude<(typeof licences)[number], typeof OTHER>, Licence | null> = {
  'License not specified': null,
  'Creative Commons Attributions': {
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    spdx: 'CC-BY-4.0',
  },
  'Creative Commons Attribution Share-Alike': {
    title: 'Creative Commons Attribution-ShareAlike 4.0 International',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    spdx: 'CC-BY-SA-4.0',
  },
  'Creative Commons Non-Commercial (Any)': {
    title: 'Creative Commons Attribution-NonCommercial 4.0 International',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    spdx: 'CC-BY-NC-4.0',
  },
  'Open Data Common': { title: 'Open Data Commons', url: 'https://opendatacommons.org/licenses/', spdx: null },
  'GNU Free Documentation License': {
    title: 'GNU Free Documentation License 1.3',
    url: 'https://www.gnu.org/licenses/fdl-1.3.html',
    spdx: 'GFDL-1.3-or-later',
  },
};

/** The licence that an agency decided on; null where nothing is decided, or that none is given. */
export function licenceOf(decisions: OpenDataDecisions | null): Licence | null {
  if (!decisions) return null;
  const { licence, licenceOther = '' } = decisions;
  if (licence !== OTHER) return known[licence];
  const url = /https?:\/\/\S+/.exec(licenceOther)?.[0];
  return { title: licenceOther, url: url && URL.canParse(url) ? url : null, spdx: null };
}
