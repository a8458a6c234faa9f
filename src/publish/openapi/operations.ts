import type { Bilingual } from '../../model/bilingual.ts';
import type { SchemaName } from '../schema.ts';

/** A standard of somebody else that a file follows. */
export interface Standard {
  /** Name of the component that stands for it. */
  name: string;
  title: string;
  url: string;
  type: 'object' | 'array';
}

/** What can be asked of the site: the files of one template. */
export interface Operation {
  id: string;
  /** Path template; its parameters are those of `match.ts`. */
  path: string;
  tag: 'api' | 'tables' | 'standards' | 'feeds';
  title: Bilingual;
  /** What a JSON file holds: a document of ours, or one of a standard; absent for other formats. */
  schema?: SchemaName | Standard;
}

const standard = (name: string, title: string, url: string, type: Standard['type'] = 'object'): Standard => ({
  name,
  title,
  url,
  type,
});

const jsonSchema = standard('JsonSchema', 'JSON Schema 2020-12', 'https://json-schema.org/draft/2020-12/schema');
const openApi = standard('OpenApi', 'OpenAPI 3.1', 'https://spec.openapis.org/oas/v3.1.0');
const dataPackage = standard('DataPackage', 'Data Package 2.0', 'https://datapackage.org/standard/data-package/');
const csvw = standard('CsvMetadata', 'CSV on the Web', 'https://www.w3.org/TR/tabular-metadata/');
const dcat = standard('DcatCatalog', 'DCAT-AP 3.0.1 (JSON-LD)', 'https://semiceu.github.io/DCAT-AP/releases/3.0.0/');
const gdCatalog = standard('GdCatalog', 'Government Data Catalog', 'https://gdcatalog.go.th/', 'array');
const jsonFeed = standard('JsonFeed', 'JSON Feed 1.1', 'https://www.jsonfeed.org/version/1.1/');
const ocds = standard('OcdsReleasePackage', 'OCDS 1.1.5', 'https://standard.open-contracting.org/1.1/en/schema/');

const csvTitle = (what: Bilingual): Bilingual => ({ th: `${what.th} (CSV)`, en: `${what.en} (CSV)` });
const items = { th: 'รายการและสถานะทั้งหมดของปี', en: 'Every item of a year with its status' };
const urls = { th: 'ตาราง URL สำหรับ ITAP/ITAS', en: 'The sheet of addresses for ITAP/ITAS' };
const table = { th: 'ตารางข้อมูลของรายการ', en: 'A table of an item' };
const meta = (what: Bilingual): Bilingual => ({
  th: `คำอธิบายไฟล์ CSV: ${what.th}`,
  en: `Metadata of the CSV file: ${what.en}`,
});
const news = (of: Bilingual, form: string): Bilingual => ({
  th: `ข่าวและเอกสารใหม่${of.th} (${form})`,
  en: `What is new${of.en} (${form})`,
});
const site = { th: 'ของทั้งเว็บไซต์', en: ' on the site' };
const ofYear = { th: 'ของปีงบประมาณ', en: ' in a fiscal year' };
const ofUnit = { th: 'ของหน่วยงานภายใน', en: ' of a unit' };

/**
 * Every file for programs, by template. A path belongs to the first template that it fits, so one with a fixed name stands
 * before the one with a parameter in the same place. A test holds that each published file is here.
 */
export const operations: readonly Operation[] = [
  {
    id: 'index',
    path: '/api/index.json',
    tag: 'api',
    schema: 'index',
    title: { th: 'สารบัญของ API: จุดเริ่มต้น', en: 'Where everything is: begin here' },
  },
  {
    id: 'changelog',
    path: '/api/changelog.json',
    tag: 'api',
    schema: 'changelog',
    title: { th: 'ประวัติการเปลี่ยนแปลงของ API', en: 'What changed in the API' },
  },
  {
    id: 'schema',
    path: '/api/schema/{version}/{schema}.schema.json',
    tag: 'api',
    schema: jsonSchema,
    title: { th: 'โครงสร้างของไฟล์ JSON', en: 'JSON Schema of a document' },
  },
  {
    id: 'manifest',
    path: '/manifest.json',
    tag: 'api',
    schema: 'manifest',
    title: { th: 'รายชื่อไฟล์พร้อมค่าตรวจสอบ', en: 'Every file with size and hash' },
  },
  {
    id: 'linkReport',
    path: '/link-report.json',
    tag: 'api',
    schema: 'link-report',
    title: {
      th: 'ผลตรวจที่อยู่และลิงก์ด้วย oit verify (ไม่มีไฟล์นี้จนกว่าจะตรวจ)',
      en: 'What oit verify found of addresses and links; there is no such file until the site was verified',
    },
  },
  {
    id: 'openapi',
    path: '/openapi.json',
    tag: 'api',
    schema: openApi,
    title: { th: 'คำอธิบาย API ฉบับนี้', en: 'This description' },
  },
  { id: 'items', path: '/api/{year}/items.json', tag: 'api', schema: 'items', title: items },
  { id: 'itemsCsv', path: '/api/{year}/items.csv', tag: 'api', title: csvTitle(items) },
  {
    id: 'itemsCsvMetadata',
    path: '/api/{year}/items.csv-metadata.json',
    tag: 'standards',
    schema: csvw,
    title: meta(items),
  },
  {
    id: 'status',
    path: '/api/{year}/status.json',
    tag: 'api',
    schema: 'status',
    title: { th: 'ผลตรวจความครบถ้วนและการคาดการณ์คะแนน', en: 'Completeness, element by element, and the forecast' },
  },
  { id: 'urls', path: '/api/{year}/urls.json', tag: 'api', schema: 'urls', title: urls },
  { id: 'urlsCsv', path: '/api/{year}/urls.csv', tag: 'api', title: csvTitle(urls) },
  {
    id: 'urlsCsvMetadata',
    path: '/api/{year}/urls.csv-metadata.json',
    tag: 'standards',
    schema: csvw,
    title: meta(urls),
  },
  {
    id: 'urlsXlsx',
    path: '/api/{year}/urls.xlsx',
    tag: 'api',
    title: { th: `${urls.th} (Excel)`, en: `${urls.en} (Excel)` },
  },
  {
    id: 'ocdsReport',
    path: '/api/{year}/ocds-report.json',
    tag: 'api',
    schema: 'ocds-report',
    title: {
      th: 'แถวที่แปลงเป็น OCDS ไม่ได้หรือได้ไม่ครบ พร้อมเหตุผล',
      en: 'Rows that are not, or not wholly, in OCDS, and why',
    },
  },
  {
    id: 'item',
    path: '/api/{year}/{item}.json',
    tag: 'api',
    schema: 'item',
    title: { th: 'รายการหนึ่งรายการโดยละเอียด', en: 'An item in full' },
  },
  {
    id: 'tableMetadata',
    path: '/{year}/{item}/data/{table}.csv-metadata.json',
    tag: 'standards',
    schema: csvw,
    title: meta(table),
  },
  { id: 'table', path: '/{year}/{item}/data/{table}.json', tag: 'tables', schema: 'table', title: table },
  { id: 'tableCsv', path: '/{year}/{item}/data/{table}.csv', tag: 'tables', title: csvTitle(table) },
  {
    id: 'tableXlsx',
    path: '/{year}/{item}/data/{table}.xlsx',
    tag: 'tables',
    title: { th: `${table.th} (Excel)`, en: `${table.en} (Excel)` },
  },
  {
    id: 'ocds',
    path: '/ocds/{year}.json',
    tag: 'standards',
    schema: ocds,
    title: { th: 'การจัดซื้อจัดจ้างตามมาตรฐาน OCDS', en: 'Procurement in OCDS' },
  },
  {
    id: 'dataPackage',
    path: '/datapackage.json',
    tag: 'standards',
    schema: dataPackage,
    title: { th: 'ชุดข้อมูล (Data Package)', en: 'Data Package' },
  },
  {
    id: 'dcat',
    path: '/catalog.jsonld',
    tag: 'standards',
    schema: dcat,
    title: { th: 'บัญชีชุดข้อมูล (DCAT, JSON-LD)', en: 'Catalog (DCAT, JSON-LD)' },
  },
  {
    id: 'dcatTurtle',
    path: '/catalog.ttl',
    tag: 'standards',
    title: { th: 'บัญชีชุดข้อมูล (DCAT, Turtle)', en: 'Catalog (DCAT, Turtle)' },
  },
  {
    id: 'gdCatalog',
    path: '/gd-catalog/datasets.json',
    tag: 'standards',
    schema: gdCatalog,
    title: { th: 'บัญชีข้อมูลภาครัฐ (GD Catalog)', en: 'Records for the Government Data Catalog' },
  },
  {
    id: 'gdCatalogXlsx',
    path: '/gd-catalog/datasets.xlsx',
    tag: 'standards',
    title: {
      th: 'บัญชีข้อมูลภาครัฐ (GD Catalog) ตามแบบนำเข้า Excel',
      en: 'Records for the Government Data Catalog as its Excel form',
    },
  },
  { id: 'feed', path: '/feed.json', tag: 'feeds', schema: jsonFeed, title: news(site, 'JSON Feed') },
  { id: 'feedRss', path: '/feed.xml', tag: 'feeds', title: news(site, 'RSS') },
  { id: 'yearFeed', path: '/{year}/feed.json', tag: 'feeds', schema: jsonFeed, title: news(ofYear, 'JSON Feed') },
  { id: 'yearFeedRss', path: '/{year}/feed.xml', tag: 'feeds', title: news(ofYear, 'RSS') },
  { id: 'unitFeed', path: '/units/{unit}/feed.json', tag: 'feeds', schema: jsonFeed, title: news(ofUnit, 'JSON Feed') },
  { id: 'unitFeedRss', path: '/units/{unit}/feed.xml', tag: 'feeds', title: news(ofUnit, 'RSS') },
  {
    id: 'calendar',
    path: '/calendar.ics',
    tag: 'feeds',
    title: { th: 'ปฏิทินกำหนดการ (iCalendar)', en: 'Deadlines (iCalendar)' },
  },
  {
    id: 'unitCalendar',
    path: '/units/{unit}/calendar.ics',
    tag: 'feeds',
    title: { th: 'ปฏิทินกำหนดการของหน่วยงานภายใน (iCalendar)', en: 'Deadlines of a unit (iCalendar)' },
  },
];
