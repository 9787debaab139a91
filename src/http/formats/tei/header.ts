import { absolute } from '../../../addresses/urls.ts';
import type { FoundText } from '../../../answers/statements/texts.ts';
import { asSentence, mayPassOn, standingLine, standingOf, versionOf } from '../../../statement/index.ts';
import { element, xmlText } from '../xml.ts';

export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0';

/** The header of a text: what it is, where it comes from, under which right, and its fingerprint. */
export function headerOf({ statement, text }: FoundText, origin: string): string {
  const { record } = statement;
  const version = versionOf(record, text);
  const rights = version?.rights;
  const standing = standingOf(record, text);
  const line = standingLine(standing, 'en');
  const invented = record.specimen ? [paragraph('Invented specimen, not a document of any government.')] : [];
  return element('teiHeader', {}, [
    element('fileDesc', {}, [
      element('titleStmt', {}, [element('title', {}, [xmlText(record.title)])]),
      element('publicationStmt', {}, [
        element('publisher', {}, [xmlText(text.issuer)]),
        element('idno', { type: 'id' }, [xmlText(record.id)]),
        element('idno', { type: 'sha256' }, [text.sha256]),
        element('idno', { type: 'URI' }, [xmlText(absolute(origin, `/v1/texts/${text.sha256}`))]),
        element('availability', { status: mayPassOn(version) ? 'free' : 'restricted' }, [
          paragraph(rights?.basis ?? 'No right is recorded for this text.'),
          ...invented,
        ]),
      ]),
      element('sourceDesc', {}, [
        element('bibl', {}, [
          element('title', {}, [xmlText(record.title)]),
          ...(standing.translator === null
            ? []
            : [
                element('respStmt', {}, [
                  element('resp', {}, ['translation']),
                  element('name', {}, [xmlText(standing.translator)]),
                ]),
              ]),
          element('date', { when: record.adopted }, [record.adopted]),
          element('ptr', { target: text.provenance.source.replaceAll(' ', '%20') }),
          element('note', { type: 'authority' }, [text.authority]),
          element('note', { type: 'custody' }, [standing.custody]),
          ...(line === null ? [] : [element('note', { type: 'standing' }, [xmlText(asSentence(line))])]),
        ]),
      ]),
    ]),
    element('encodingDesc', {}, [
      element('projectDesc', {}, [
        paragraph(
          'Normalised text, segmented into clauses (s) and words (w). Numbers in xml:id are those of the API, counted from 0.',
        ),
      ]),
    ]),
    element('profileDesc', {}, [
      element('langUsage', {}, [element('language', { ident: text.lang }, [xmlText(text.lang)])]),
    ]),
  ]);
}

function paragraph(text: string): string {
  return element('p', {}, [xmlText(text)]);
}
