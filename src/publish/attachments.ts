export { publishedAttachments } from '../site/published-attachments.ts';
