/** The part of the Open Contracting Data Standard 1.1.5 that is written here. https://standard.open-contracting.org/1.1/en/schema/ */
export interface OcdsPackage {
  uri: string;
  version: '1.1';
  publishedDate: string;
  publisher: { name: string; uri: string };
  license?: string;
  publicationPolicy: string;
  releases: OcdsRelease[];
}

export interface OcdsRelease {
  ocid: string;
  id: string;
  date: string;
  tag: ('planning' | 'tender' | 'award' | 'contract')[];
  initiationType: 'tender';
  language: 'th';
  parties: OcdsParty[];
  buyer: OcdsReference;
  planning?: { budget: { description?: string; amount?: OcdsValue } };
  tender: {
    id: string;
    title: string;
    description?: string;
    status?: 'planned' | 'active' | 'cancelled' | 'complete' | undefined;
    procuringEntity: OcdsReference;
    value?: OcdsValue;
    procurementMethod?: 'open' | 'selective' | 'direct';
    procurementMethodDetails?: string;
    numberOfTenderers?: number;
    tenderers?: OcdsReference[];
  };
  awards?: {
    id: string;
    title?: string;
    description?: string;
    status: 'pending' | 'active' | 'cancelled';
    value?: OcdsValue;
    suppliers?: OcdsReference[];
  }[];
  contracts?: OcdsContract[];
}

export interface OcdsContract {
  id: string;
  awardID: string;
  title?: string;
  status?: 'active' | 'terminated';
  value?: OcdsValue;
  dateSigned?: string;
}

/** Someone who takes part; there are no identifiers, because the tables have none. */
export interface OcdsParty {
  id: string;
  name: string;
  address?: { streetAddress?: string; locality?: string; region?: string; countryName: string };
  contactPoint?: { name: string; email: string; telephone: string; url: string };
  roles: ('buyer' | 'procuringEntity' | 'supplier' | 'tenderer')[];
}

export interface OcdsReference {
  id: string;
  name: string;
}

export interface OcdsValue {
  amount: number;
  currency: 'THB';
}
