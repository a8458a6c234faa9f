import { textsFor } from '../i18n/texts.ts';
import type { Bilingual, Locale } from '../model/bilingual.ts';
import type { Site } from '../site/site.ts';

/** What frameworks call their sources, for people: who published it, or where it stands, without the year. */
const names: Readonly<Record<string, Bilingual>> = {
  khlongprap: { th: 'เทศบาลตำบลคลองปราบ', en: 'Khlong Prap Subdistrict Municipality' },
  prawet: { th: 'สำนักงานเขตประเวศ', en: 'Prawet District Office' },
  laksi: { th: 'สำนักงานเขตหลักสี่', en: 'Lak Si District Office' },
  bangkoknoi: { th: 'สำนักงานเขตบางกอกน้อย', en: 'Bangkok Noi District Office' },
  samphanthawong: { th: 'สำนักงานเขตสัมพันธวงศ์', en: 'Samphanthawong District Office' },
  bma: { th: 'กรุงเทพมหานคร', en: 'Bangkok Metropolitan Administration' },
  rtrda: { th: 'สถาบันวิจัยและพัฒนาเทคโนโลยีระบบราง', en: 'Rail Technology Research and Development Agency' },
  rru: { th: 'คณะครุศาสตร์ มหาวิทยาลัยราชภัฏราชนครินทร์', en: 'Rajabhat Rajanagarindra University, Faculty of Education' },
  maesai: { th: 'องค์การบริหารส่วนตำบลแม่ใส', en: 'Mae Sai Subdistrict Administrative Organization' },
  ovec: { th: 'รายการของสถานศึกษาอาชีวศึกษา', en: 'List for vocational colleges' },
  obec: { th: 'แบบของโรงเรียนในสังกัด สพฐ.', en: 'Forms for schools under the basic education commission' },
  'school-form': { th: 'แบบของโรงเรียน', en: 'A school’s form' },
  'lao-web': { th: 'ระบบเว็บไซต์ของท้องถิ่น', en: 'A website system for local government' },
  police: { th: 'สถานีตำรวจ', en: 'A police station' },
  'pracharath school': { th: 'pracharath.ac.th', en: 'pracharath.ac.th' },
  pracharath: { th: 'pracharath.ac.th', en: 'pracharath.ac.th' },
  banklongsuan: { th: 'banklongsuan.go.th', en: 'banklongsuan.go.th' },
  sakonarea1: { th: 'sakonarea1.go.th', en: 'sakonarea1.go.th' },
  tambontrakan: { th: 'tambontrakan.go.th', en: 'tambontrakan.go.th' },
  itachon: { th: 'itachon.com', en: 'itachon.com' },
  rmutsv: { th: 'rpc.rmutsv.ac.th', en: 'rpc.rmutsv.ac.th' },
  cpru: { th: 'apll.cpru.ac.th', en: 'apll.cpru.ac.th' },
  psu: { th: 'ita.psu.ac.th', en: 'ita.psu.ac.th' },
  skm: { th: '75010020.skm.go.th', en: '75010020.skm.go.th' },
  horwang: { th: 'horwang.ac.th', en: 'horwang.ac.th' },
  hia: { th: 'hia.anamai.moph.go.th', en: 'hia.anamai.moph.go.th' },
  'hia.anamai': { th: 'hia.anamai.moph.go.th', en: 'hia.anamai.moph.go.th' },
};

/**
 * A source of a framework as a reader may know it. Another framework is called by its name; a source that is not known here
 * by its own.
 *
 * @param source a name, and the fiscal year after a space or a hyphen where it is known
 * @example sourceName(site, 'en', 'prawet-2567') // 'Prawet District Office, 2567'
 */
export function sourceName(site: Pick<Site, 'agency' | 'frameworks'>, locale: Locale, source: string): string {
  const { figures } = textsFor(site, locale);
  const framework = site.frameworks.byId.get(source);
  if (framework) return figures.text(framework.name[locale]);
  const [, name = source, year] = /^(.*?)(?:[ -](25\d\d))?$/.exec(source) ?? [];
  const known = names[name]?.[locale] ?? name;
  return year === undefined ? known : `${known}${locale === 'th' ? ' ' : ', '}${figures.plain(year)}`;
}
