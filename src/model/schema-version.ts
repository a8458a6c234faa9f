/**
 * Version of every JSON document that this program defines, as `schemaVersion` in it and in the addresses of the JSON Schemas. It grows
 * only when a field changes its meaning or goes, so that a reader made for it goes on working; what is added is told in
 * the changelog of the API (`src/publish/changelog.ts`), whose versions begin with this number.
 */
export const schemaVersion = 1;
