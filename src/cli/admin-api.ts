import { z } from 'zod';
import { Refusal, type Repository } from './admin-repository.ts';

const file = z.object({ path: z.string(), content: z.string(), encoding: z.literal('base64') });
const options = z.object({ commitMessage: z.string(), newEntry: z.boolean().optional() });
const entry = z.object({ path: z.string(), raw: z.string() });

/** What Decap's proxy backend asks for, as far as a form without a workflow of its own does. */
const request = z.discriminatedUnion('action', [
  z.object({ action: z.literal('info') }),
  z.object({
    action: z.literal('entriesByFolder'),
    params: z.object({ folder: z.string(), extension: z.enum(['md', 'mdx']) }),
  }),
  z.object({
    action: z.literal('entriesByFiles'),
    params: z.object({ files: z.array(z.object({ path: z.string(), label: z.string().optional() })) }),
  }),
  z.object({ action: z.literal('getEntry'), params: z.object({ path: z.string() }) }),
  z.object({
    action: z.literal('persistEntry'),
    params: z.object({ dataFiles: z.array(entry).min(1), assets: z.array(file).default([]), options }),
  }),
  z.object({ action: z.literal('getMedia'), params: z.object({ mediaFolder: z.string() }) }),
  z.object({ action: z.literal('getMediaFile'), params: z.object({ path: z.string() }) }),
  z.object({ action: z.literal('persistMedia'), params: z.object({ asset: file, options }) }),
  z.object({ action: z.literal('deleteFiles'), params: z.object({ paths: z.array(z.string()).min(1), options }) }),
  z.object({ action: z.literal('getDeployPreview') }),
  z.object({ action: z.literal('getNotes') }),
]);

/**
 * Answers one request of the form.
 * @throws Refusal when it is none, or must not be done
 */
export async function answer(body: unknown, repository: Repository): Promise<unknown> {
  const parsed = request.safeParse(body);
  if (!parsed.success) throw new Refusal(422, 'คำขอนี้ใช้ที่นี่ไม่ได้ · not a request that is answered here');
  const asked = parsed.data;
  switch (asked.action) {
    case 'info':
      return { repo: 'content', publish_modes: ['simple'], type: 'oit' };
    case 'entriesByFolder':
      return repository
        .texts(asked.params.folder, asked.params.extension)
        .map(({ path, data, id }) => ({ data, file: { path, id } }));
    case 'entriesByFiles':
      return asked.params.files.map(({ path, label }) => {
        const { data, id } = repository.text(path);
        return { data, file: { path, label, id } };
      });
    case 'getEntry': {
      const { path, data, id } = repository.text(asked.params.path);
      return { data, file: { path, id } };
    }
    case 'persistEntry': {
      const {
        dataFiles,
        assets,
        options: { commitMessage, newEntry = false },
      } = asked.params;
      const texts = dataFiles.map(({ path, raw }) => ({ path, content: raw, encoding: 'utf8' as const }));
      await repository.write([...texts, ...assets], commitMessage, { fresh: newEntry });
      return { message: 'ok' };
    }
    case 'getMedia':
      return repository.media(asked.params.mediaFolder).map(media);
    case 'getMediaFile':
      return media(repository.file(asked.params.path));
    case 'persistMedia': {
      const {
        asset,
        options: { commitMessage },
      } = asked.params;
      await repository.write([asset], commitMessage, { fresh: false });
      return media(repository.file(asset.path));
    }
    case 'deleteFiles':
      await repository.remove(asked.params.paths, asked.params.options.commitMessage);
      return { message: 'ok' };
    case 'getDeployPreview':
      return null;
    case 'getNotes':
      return { notes: [] };
  }
}

const media = (one: ReturnType<Repository['file']>) => ({ ...one, encoding: 'base64' });
