/**
 * Version of every JSON document that this program defines, as `schemaVersion` in it and in the addresses of the JSON Schemas. It grows
 * only when a field changes its meaning or goes, so that a reader made for it goes on working. The changelog of the API
 * (`src/publish/changelog.ts`) tells what is added, and has versions of its own: an address that moves breaks whoever used it, though
 * the documents stay as they are.
 */
export const schemaVersion = 1;
