/** A picture as it is published. */
export interface Picture {
  src: string;
  /** Pixels of the file; a screen shows two where the picture has three. */
  width: number;
  height: number;
}

/** Pixels of a picture's file to one of the page: pictures are taken for dense screens. */
const density = 1.5;

/**
 * The HTML of a manual with its pictures, which its Markdown names by `../pictures/<name>`: each as large as it will be, read when it is
 * scrolled to, and a link to itself for a narrow screen.
 * @param pictures by their names, such as `check.webp`
 * @throws {Error} if there is no such picture
 */
export const withPictures = (html: string, pictures: ReadonlyMap<string, Picture>): string =>
  html.replaceAll(
    /<p>\s*<img src="\.\.\/pictures\/([^"]+)" alt="([^"]+)"\s*\/?>\s*<\/p>/g,
    (_, name: string, alt: string) => {
      const picture = pictures.get(name);
      if (!picture) throw new Error(`there is no picture ${name}`);
      const { src, width, height } = picture;
      const size = `width="${Math.round(width / density)}" height="${Math.round(height / density)}"`;
      return `<figure class="picture"><a href="${src}"><img src="${src}" alt="${alt}" ${size} loading="lazy" decoding="async"></a></figure>`;
    },
  );
