import { Parser } from 'htmlparser2';

/** What is done with the parts of an XML document. Names come without their namespace: other programs than Excel write `x:c`. */
export interface XmlHandlers {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (data: string) => void;
  close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an XML document from its beginning to its end; nothing of one that is not there. */
export function readXml(xml: Buffer | undefined, { open, text, close }: XmlHandlers): void {
  if (!xml) return;
  const parser = new Parser(
    {
      ...(open && { onopentag: (name, attributes) => open(local(name), attributes) }),
      ...(text && { ontext: text }),
      ...(close && { onclosetag: (name) => close(local(name)) }),
    },
    { xmlMode: true },
  );
  parser.end(xml.toString('utf8'));
}
