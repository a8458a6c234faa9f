/**
 * The columns of the import template of the Government Data Catalog, by place: those that the importer of the CKAN extension
 * `thai_gdc` reads (`_record_type_process` and its like, in the version whose choices of licences the standard has; a later one
 * puts `data_classification` after `data_category`). Titles as in the form of that extension.
 */
export const fieldTitles = {
  name: 'รหัสชุดข้อมูล',
  d_type: 'ประเภทชุดข้อมูล',
  title: 'ชื่อชุดข้อมูล',
  owner_org: 'องค์กร',
  maintainer: 'ชื่อผู้ติดต่อ',
  maintainer_email: 'อีเมลผู้ติดต่อ',
  tag_string: 'คำสำคัญ',
  notes: 'รายละเอียด',
  objective: 'วัตถุประสงค์',
  update_frequency_unit: 'หน่วยความถี่ของการปรับปรุงข้อมูล',
  update_frequency_interval: 'ค่าความถี่ของการปรับปรุงข้อมูล',
  geo_coverage: 'ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่',
  data_source: 'แหล่งที่มา',
  data_format: 'รูปแบบการเก็บข้อมูล',
  data_category: 'หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ',
  license_id: 'สัญญาอนุญาตให้ใช้ข้อมูล',
  accessible_condition: 'เงื่อนไขในการเข้าถึงข้อมูล',
  created_date: 'วันที่เริ่มต้นสร้าง',
  last_updated_date: 'วันที่ปรับปรุงข้อมูลล่าสุด',
  url: 'URL',
  data_support: 'ผู้สนับสนุนหรือผู้ร่วมดำเนินการ',
  data_collect: 'หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล',
  data_language: 'ภาษาที่ใช้',
  high_value_dataset: 'ชุดข้อมูลที่มีคุณค่าสูง',
  reference_data: 'ข้อมูลอ้างอิง',
  first_year_of_data: 'ปีข้อมูลที่เริ่มต้นจัดทำ',
  last_year_of_data: 'ปีข้อมูลล่าสุดที่เผยแพร่',
  data_release_calendar: 'วันที่กำหนดเผยแพร่ข้อมูล',
  disaggregate: 'การจัดจำแนก',
  unit_of_measure: 'หน่วยวัด',
  unit_of_multiplier: 'หน่วยตัวคูณ',
  calculation_method: 'วิธีการคำนวณ',
  standard: 'มาตรฐานการจัดทำข้อมูล',
  official_statistics: 'สถิติทางการ',
  geographic_data_set: 'ชุดข้อมูลภูมิศาสตร์',
  equivalent_scale: 'มาตราส่วน',
  west_bound_longitude: 'ค่าพิกัดกรอบพื้นที่ด้านทิศตะวันตก',
  east_bound_longitude: 'ค่าพิกัดกรอบพื้นที่ด้านทิศตะวันออก',
  north_bound_longitude: 'ค่าพิกัดกรอบพื้นที่ด้านทิศเหนือ',
  south_bound_longitude: 'ค่าพิกัดกรอบพื้นที่ด้านทิศใต้',
  positional_accuracy: 'ความถูกต้องของตำแหน่ง',
  reference_period: 'เวลาอ้างอิง',
  data_release_date: 'วันที่เผยแพร่ข้อมูล',
  dataset_name: 'รหัสชุดข้อมูล',
  resource_name: 'ชื่อทรัพยากร',
  resource_url: 'ที่อยู่ของทรัพยากร (URL)',
  description: 'รายละเอียด',
  resource_accessible_condition: 'เงื่อนไขในการเข้าถึงข้อมูล',
  resource_last_updated_date: 'วันที่ปรับปรุงข้อมูลล่าสุด',
  format: 'นามสกุลของไฟล์',
  resource_created_date: 'วันที่เริ่มต้นสร้าง',
  resource_data_collect: 'หน่วยที่ย่อยที่สุดของการจัดเก็บข้อมูล',
  resource_first_year_of_data: 'ปีข้อมูลที่เริ่มต้นจัดทำ',
  resource_last_year_of_data: 'ปีข้อมูลล่าสุดที่เผยแพร่',
  resource_data_release_calendar: 'วันที่กำหนดเผยแพร่ข้อมูล',
  resource_disaggregate: 'การจัดจำแนก',
  resource_unit_of_measure: 'หน่วยวัด',
  resource_unit_of_multiplier: 'หน่วยตัวคูณ',
  resource_official_statistics: 'สถิติทางการ',
  resource_equivalent_scale: 'มาตราส่วน',
  resource_geographic_data_set: 'ชุดข้อมูลภูมิศาสตร์',
  resource_data_release_date: 'วันที่เผยแพร่ข้อมูล',
  resource_positional_accuracy: 'ความถูกต้องของตำแหน่ง',
} as const;

/** What every kind of dataset begins with. */
const shared = [
  'name',
  'd_type',
  'title',
  'owner_org',
  'maintainer',
  'maintainer_email',
  'tag_string',
  'notes',
  'objective',
  'update_frequency_unit',
  'update_frequency_interval',
  'geo_coverage',
  'data_source',
  'data_format',
  'data_category',
  'license_id',
  'accessible_condition',
] as const;

/** What follows for lists, for mixed and for other data. */
const record = [
  'created_date',
  'last_updated_date',
  'url',
  'data_support',
  'data_collect',
  'data_language',
  'high_value_dataset',
  'reference_data',
] as const;

const statistics = [
  'first_year_of_data',
  'last_year_of_data',
  'data_release_calendar',
  'last_updated_date',
  'disaggregate',
  'unit_of_measure',
  'unit_of_multiplier',
  'calculation_method',
  'standard',
  'url',
  'data_language',
  'official_statistics',
] as const;

const geographic = [
  'geographic_data_set',
  'equivalent_scale',
  'west_bound_longitude',
  'east_bound_longitude',
  'north_bound_longitude',
  'south_bound_longitude',
  'positional_accuracy',
  'reference_period',
  'last_updated_date',
  'data_release_calendar',
  'data_release_date',
  'url',
  'data_language',
] as const;

/** What every file begins with. */
const sharedOfResource = [
  'dataset_name',
  'resource_name',
  'resource_url',
  'description',
  'resource_accessible_condition',
  'resource_last_updated_date',
  'format',
] as const;

const resourceOfRecord = ['resource_created_date', 'resource_data_collect'] as const;

const resourceOfStatistics = [
  'resource_first_year_of_data',
  'resource_last_year_of_data',
  'resource_data_release_calendar',
  'resource_disaggregate',
  'resource_unit_of_measure',
  'resource_unit_of_multiplier',
  'resource_official_statistics',
] as const;

const resourceOfGeographic = [
  'resource_equivalent_scale',
  'resource_geographic_data_set',
  'resource_created_date',
  'resource_data_release_date',
  'resource_positional_accuracy',
] as const;

type Fields = typeof record | typeof statistics | typeof geographic;
type OfResource = typeof resourceOfRecord | typeof resourceOfStatistics | typeof resourceOfGeographic;
export type MetaField = (typeof shared)[number] | Fields[number];
export type ResourceField = (typeof sharedOfResource)[number] | OfResource[number];

export const metaFields = (fields: Fields): MetaField[] => [...shared, ...fields];
export const resourceFields = (fields: OfResource): ResourceField[] => [...sharedOfResource, ...fields];

/** The sheets, one for each `data_type`, all of which the importer counts, the empty ones too. */
export const sheets = [
  { name: 'Record', type: 'ข้อมูลระเบียน', fields: record, resource: resourceOfRecord },
  { name: 'Stat', type: 'ข้อมูลสถิติ', fields: statistics, resource: resourceOfStatistics },
  { name: 'GIS', type: 'ข้อมูลภูมิสารสนเทศเชิงพื้นที่', fields: geographic, resource: resourceOfGeographic },
  { name: 'Multi', type: 'ข้อมูลหลากหลายประเภท', fields: record, resource: resourceOfRecord },
  { name: 'Other', type: 'ข้อมูลประเภทอื่นๆ', fields: record, resource: resourceOfRecord },
] as const;
