import type { Step } from './ladder.ts';

/** Words that tell an intention, an aim or readiness: less than a promise, and on its step. */
const INTENTIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:inten[dt]|plan|aim|seek|sought|strive|striving|strove|aspir|ready|readiness|willing|(?<!being )prepared|going to|goal|target|sights|objective|purpose|desir|hope|keen|eager|anxious|poised|minded|disposed|inclined|bent on|endeavour)/i,
  ru: /намер|планир|стрем|готов|рассчит|собира|пожелан|желани|добива|предполага|настроен|цел[ьияе]|задач|намеча|намети/i,
  de: /absicht|streb|bereit|plan|woll|ziel|gedenk|bemüh|such/i,
  zh: /打算|计划|拟|愿|有意|力[争求图]|努力|寻求|谋求|争取|准备|旨在|目标|志在|尽力/u,
  ja: /用意|意図|意向|目指|努め/u,
};

/** "Intend to", «готовы», 打算: does a verb of the step of promises only say what is meant to be done? */
export function isIntention(step: Step, words: string, lang: string): boolean {
  return step === 'commit' && INTENTIONS[lang]?.test(words) === true;
}
