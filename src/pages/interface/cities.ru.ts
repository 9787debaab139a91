/** Places of meetings in Russian, by their English names in the records; what is not here stays as it is. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['Almaty', 'Алматы'],
  ['Ashgabat', 'Ашхабад'],
  ['Astana', 'Астана'],
  ['Avaza', 'Аваза'],
  ['Baku', 'Баку'],
  ['Beijing', 'Пекин'],
  ['Berlin', 'Берлин'],
  ['Bishkek', 'Бишкек'],
  ['Brussels', 'Брюссель'],
  ['Busan', 'Пусан'],
  ['Chengdu', 'Чэнду'],
  ['Cholpon-Ata', 'Чолпон-Ата'],
  ['Dushanbe', 'Душанбе'],
  ['Hamburg', 'Гамбург'],
  ['Jeddah', 'Джидда'],
  ['Kuwait City', 'Эль-Кувейт'],
  ['London', 'Лондон'],
  ['Luxembourg', 'Люксембург'],
  ['Milan', 'Милан'],
  ['Minsk', 'Минск'],
  ['Moscow', 'Москва'],
  ['Mumbai', 'Мумбаи'],
  ['New Delhi', 'Нью-Дели'],
  ['New York', 'Нью-Йорк'],
  ['Nur-Sultan', 'Нур-Султан'],
  ['Riyadh', 'Эр-Рияд'],
  ['Rome', 'Рим'],
  ['Samarkand', 'Самарканд'],
  ['Seoul', 'Сеул'],
  ['Tashkent', 'Ташкент'],
  ['Tokyo', 'Токио'],
  ['Washington', 'Вашингтон'],
  ["Xi'an", 'Сиань'],
  ['virtual', 'по видеосвязи'],
  ['video', 'по видеосвязи'],
  ['hybrid', 'частично по видеосвязи'],
  // Of the invented specimens.
  ['Dorvast', 'Дорваст'],
  ['Korrin', 'Коррин'],
  ['Mirhold', 'Мирхольд'],
  ['Port Merian', 'Порт-Мериан'],
  ['Port Tamaro', 'Порт-Тамаро'],
  ['Selvane', 'Селван'],
  ['Talvern', 'Талверн'],
  ['Teravo', 'Тераво'],
  ['Varsholm', 'Варсхольм'],
]);

/** "Seoul (video)" → «Сеул (по видеосвязи)». */
export function cityInRussian(city: string): string {
  return city.replace(/[^()]+/g, (part) => {
    const name = part.trim();
    return name === '' ? part : part.replace(name, CITIES.get(name) ?? name);
  });
}
