export { publishedAttachments } from '../content/published-attachments.ts';
