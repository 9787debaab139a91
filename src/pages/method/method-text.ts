import type { UiLanguage } from '../interface/strings.ts';

/** A part of the method page: running text, not labels, so it has a file of its own. */
export interface MethodSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
}

const en: readonly MethodSection[] = [
  {
    title: 'How a row comes about',
    paragraphs: [
      'A text is brought to one normal form and cut into passages: sentences, numbered points, items of lists, headings, signatures. Every passage keeps its place, so that whatever is shown can be found in the stored text by its offsets and its fingerprint.',
      'For two texts, every passage of one is weighed against the passages of the other: words in common, the rarer the heavier, runs of words, names and numbers, and how the neighbours match. The best combination of links becomes the rows. A passage may have no counterpart, may be split into several, and may stand in another place.',
      'Inside a row the words are laid against each other. Capital letters, kinds of quotation mark and dash, and white space make no difference. A difference that consists of a stray comma or article between two larger ones is taken into them, to avoid scattered marks.',
    ],
  },
  {
    title: 'Two vocabularies',
    paragraphs: [
      'Between two meetings with the same partner there is a before and an after: words were added or removed. Between two partners there is neither. Nothing was deleted by anyone, so the page says “only in A” and “only in B” of words and strikes nothing out.',
      'A passage without a counterpart is never called new or dropped: the same may be said in quite other words. The page says that no matching passage was found, and names the nearest.',
    ],
  },
  {
    title: 'Shared wording and formulas',
    paragraphs: [
      'Shared wording is found by the program: runs of words found in the texts of several partners, with the variants that differ by an ending, an order or a word. Formulas are a list kept by people: phrases of diplomacy with the patterns that recognise them in English, Russian and other languages.',
      'Numbers are counts first: n of N texts. With ten texts a year a percentage would claim more than it knows. “First” always means first in this collection.',
    ],
  },
  {
    title: 'Limits',
    paragraphs: [],
    points: [
      'Likeness of words is not likeness of meaning. A paraphrase without common words is shown as two passages without a counterpart; one changed word in a passage that is otherwise the same may matter more than a page of new text.',
      'Words are compared within one language. Texts in different languages are never compared word by word.',
      'Whoever runs this service may ask a language model (bge-m3) which clauses of two languages are near in meaning. The answer is then one more reason for a row, beside formulas, names, numbers and terms; alone it makes a counterpart possible at most. Page and address of such a comparison name the model. How much it helps was not measured here.',
      'A text that is not in the collection never counts as silent. The page of missing texts names them.',
      'Official translations are texts of their own. Where a text is a translation, the page says so; machine translations are counted and quoted nowhere.',
      'The alignment of passages is right in most rows and wrong in some. The table below says how often, on data that was aligned by hand.',
    ],
  },
];

const ru: readonly MethodSection[] = [
  {
    title: 'Как возникает строка',
    paragraphs: [
      'Текст приводится к единому виду и делится на фрагменты: предложения, нумерованные пункты, элементы перечней, заголовки, подписи. Каждый фрагмент сохраняет своё место, поэтому всё показанное можно найти в хранимом тексте по смещениям и отпечатку.',
      'Каждый фрагмент одного текста взвешивается с фрагментами другого: общие слова (чем реже слово, тем больше вес), цепочки слов, имена и числа, соответствие соседей. Лучшее сочетание связей становится строками. У фрагмента может не быть соответствия, он может разделиться на несколько и стоять на другом месте.',
      'Внутри строки слова сопоставляются друг с другом. Прописные буквы, вид кавычек и тире и пробелы не важны. Одинокая запятая или служебное слово между двумя большими различиями присоединяется к ним: мелкой россыпи никто не читает.',
    ],
  },
  {
    title: 'Как называются различия',
    paragraphs: [
      'Между двумя встречами с одним партнёром есть «до» и «после»: слова добавлены или убраны. Между двумя партнёрами этого нет. Никто ничего не удалял, поэтому о словах сказано «только в A» и «только в B», и ничего не зачёркнуто.',
      'Фрагмент без соответствия не называется новым или снятым: то же самое может быть сказано совсем другими словами. Страница говорит, что соответствия не найдено, и называет ближайший фрагмент.',
    ],
  },
  {
    title: 'Общие формулировки и формулы',
    paragraphs: [
      'Общие формулировки находит программа: выражения из текстов нескольких партнёров, с вариантами, которые отличаются окончанием, порядком или одним словом. Формулы\u00a0— список, который ведут люди: выражения дипломатии и образцы, по которым их узнают на английском, русском и других языках.',
      'Сначала\u00a0— количество: n из N текстов. При десяти текстах в год процент обещал бы больше, чем знает. «Впервые» всегда значит «впервые в этом собрании».',
    ],
  },
  {
    title: 'Пределы',
    paragraphs: [],
    points: [
      'Сходство слов\u00a0— не сходство смысла. Пересказ без общих слов показан как два фрагмента без соответствия; одно изменённое слово может значить больше страницы нового текста.',
      'Слова сравниваются внутри одного языка. Тексты на разных языках пословно не сравниваются.',
      'Владелец сервиса может спросить языковую модель (bge-m3), какие положения на двух языках близки по смыслу. Её ответ\u00a0— ещё один довод в пользу строки наряду с формулами, именами, числами и терминами; сам по себе он делает соответствие не более чем возможным. Модель названа на странице такого сравнения и в его адресе. Насколько она помогает, здесь не измерялось.',
      'Текст, которого нет в собрании, никогда не считается молчащим. Такие тексты перечислены на отдельной странице.',
      'Официальный перевод\u00a0— отдельный текст. Если показан перевод, об этом сказано; машинный перевод нигде не учитывается и не цитируется.',
      'Сопоставление фрагментов в большинстве строк верно, в некоторых\u00a0— нет. Таблица ниже говорит, как часто, по данным, сопоставленным вручную.',
    ],
  },
];

export const methodText: Readonly<Record<UiLanguage, readonly MethodSection[]>> = { en, ru };
