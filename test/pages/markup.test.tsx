import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsx } from '../../src/markup/jsx-runtime.ts';
import { html, htmlOf, raw } from '../../src/markup/markup.ts';

const Named = ({ name, children }: { name: string; children?: unknown }) => (
  <li title={name}>{children as string}</li>
);

test('an element is written with its attributes and whatever stands in it', async () => {
  const nothing = [null, undefined, false, true, '', []];
  const element = (
    <ul class="plain" data-n={3} hidden id={undefined} aria-hidden={false} tabindex={-1}>
      {['a', 'b'].map((name) => (
        <Named name={`“${name}” & more`}>
          {name} <br /> {1} {nothing}
        </Named>
      ))}
      <input type="checkbox" checked={false} disabled /> {raw('<b>bold</b>')}
    </ul>
  );
  const item = (name: string) => `<li title="“${name}” &amp; more">${name} <br/> 1 </li>`;
  expect(String(await element)).toBe(
    `<ul class="plain" data-n="3" hidden="" aria-hidden="false" tabindex="-1">${item('a')}${item('b')}<input type="checkbox" disabled=""/> <b>bold</b></ul>`,
  );
});

test('what is put into an element, an attribute or a template is no markup, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'<>&"\'a b;') }), async (words) => {
      const written = [
        String(await html`<p>${words}</p>`).slice(3, -4),
        String(await (<p>{words}</p>)).slice(3, -4),
        String(await (<p title={words} />)).slice(10, -6),
      ];
      for (const one of written) {
        expect(one).not.toMatch(/[<>"']/);
        expect(
          one
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&'),
        ).toBe(words);
      }
    }),
  );
});

test('parts that come later stand where they were put', async () => {
  const late = async (name: string) => html`<i>${name}</i>`;
  const Late = async ({ name }: { name: string }) => <b>{name}</b>;
  const element = (
    <div>
      {1} {late('<')} {[late('two'), 'three']} <Late name="four" /> five
    </div>
  );
  const inner = '1 <i>&lt;</i> <i>two</i>three <b>four</b> five';
  expect(String(await element)).toBe(`<div>${inner}</div>`);
  expect(
    String(await html`<p>${1} ${late('<')} ${[late('two'), 'three']} ${<Late name="four" />} five</p>`),
  ).toBe(`<p>${inner}</p>`);
  await expect(html`<p>${late('one')}${Promise.reject(new Error('never'))}</p>`).rejects.toThrow('never');
});

test('what only says that it is HTML is none, and an attribute that no browser would understand is refused', () => {
  expect(htmlOf({ isEscaped: false, toString: () => '<b>' })).toBe('&lt;b&gt;');
  expect(htmlOf(1n)).toBe('1');
  for (const value of [{ color: 'red' }, () => 'red', Promise.resolve('red'), raw('<b>')])
    expect(() => jsx('p', { title: value })).toThrow('title');
});
