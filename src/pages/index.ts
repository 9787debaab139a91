/** Pages as pure functions of plain data. What they link to is written in `urls.ts`. */
export { assets } from './assets.ts';
export { comparisonSentence } from './comparison-head.tsx';
export { ComparisonPage } from './comparison-page.tsx';
export {
  type ComparedText,
  type ComparisonPageData,
  type EchoPlace,
  isBackwards,
  type RowEchoes,
} from './comparison-view.ts';
export {
  type EmbedBuilderData,
  EmbedBuilderPage,
  type EmbedFigure,
} from './embed-builder-page.tsx';
export { ErrorPage, type ErrorPageData } from './error-page.tsx';
export { FormulaPage, FormulasPage } from './formula-pages.tsx';
export type { FormulaPageData, FormulasPageData } from './formula-view.ts';
export type { Frame } from './frame.ts';
export { HomePage, type HomePageData } from './home-page.tsx';
export type { MatrixSide, MatrixView } from './matrix.tsx';
export { MatrixPage } from './matrix-page.tsx';
export { MethodPage, type QualityTable } from './method-page.tsx';
export { MissingPage } from './missing-page.tsx';
export { QuestionPage, QuestionsPage } from './question-pages.tsx';
export { SearchPage, type SearchPageData, type SearchSort } from './search-page.tsx';
export { SharedPage, type SharedPageData } from './shared-page.tsx';
export { StatementPage } from './statement-page.tsx';
export type { FormulaMark, StatementPageData } from './statement-view.ts';
export { type StatementFilterState, StatementsPage, type StatementsPageData } from './statements-page.tsx';
export { isUiLanguage, stringsOf } from './strings.ts';
export { SynopsisPage, type SynopsisPageData } from './synopsis-page.tsx';
export { inventedAmong, pairNames, type StatementView, shortName } from './views.ts';
