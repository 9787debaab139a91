/** Pages as pure functions of plain data. What they link to is written in `urls.ts`. */

export { comparisonSentence } from './comparison/head.tsx';
export { ComparisonPage } from './comparison/page.tsx';
export { ParallelPage } from './comparison/parallel-page.tsx';
export { type ParallelPageData, parallelAddresses } from './comparison/parallel-view.ts';
export type { SeveralCited } from './comparison/share-several.tsx';
export {
  type ComparedText,
  type ComparisonPageData,
  type EchoPlace,
  isBackwards,
  type RowEchoes,
} from './comparison/view.ts';
export type { NamedFormula } from './crossing/formula-names.tsx';
export { CrossingPage, type CrossingPageData, crossedSentence } from './crossing/page.tsx';
export { crossingWords } from './crossing/words.ts';
export { EmbedBuilderPage } from './embed-builder-page.tsx';
export type { EmbedBuilderData, EmbedFigure } from './embed-builder-view.ts';
export { chartLanes } from './formulas/chart-lanes.ts';
export { FormulaPage } from './formulas/formula-page.tsx';
export type { FormulaPageData, FormulasPageData, UseCount, UsesView } from './formulas/formula-view.ts';
export { FormulasPage } from './formulas/formulas-page.tsx';
export type { MatrixSide, MatrixTable, MatrixView } from './formulas/matrix.tsx';
export { MatrixPage } from './formulas/matrix-page.tsx';
export type { PairView } from './formulas/matrix-pairs.tsx';
export { QuestionPage, QuestionsPage } from './formulas/question-pages.tsx';
export type { SaidView } from './formulas/said-table.tsx';
export { SharedPage, type SharedPageData } from './formulas/shared-page.tsx';
export { SynopsisPage, type SynopsisPageData } from './formulas/synopsis-page.tsx';
export { countOfStatements } from './formulas/uses-words.ts';
export { assets } from './frame/assets.ts';
export { ErrorPage, type ErrorPageData } from './frame/error-page.tsx';
export { type Frame, placeName, to } from './frame/frame.ts';
export { HistoryPage, type HistoryPageData } from './history/history-page.tsx';
export { HomePage } from './home-page.tsx';
export type { HomePageData } from './home-view.ts';
export { writeDate, writeLanguage, writeShare } from './interface/format.ts';
export { isUiLanguage, stringsOf, type UiLanguage } from './interface/strings.ts';
export { MethodPage, type QualityTable } from './method/method-page.tsx';
export { DraftFormPage } from './own/draft-form.tsx';
export { DraftResultPage } from './own/draft-result.tsx';
export type { DraftFormData, DraftPassage, DraftResultData } from './own/draft-view.ts';
export { OwnFile } from './own/own-file.tsx';
export { OwnFormPage } from './own/own-form.tsx';
export { OwnResultPage } from './own/own-result.tsx';
export type { OwnFormData, OwnProblem, OwnResultData, OwnText, OwnTexts } from './own/view.ts';
export { PartnerPage } from './partners/partner-page.tsx';
export { PartnersPage } from './partners/partners-page.tsx';
export type { PartnerEntry, PartnerPageData } from './partners/view.ts';
export { looserSentences } from './search/looser-words.ts';
export { SearchPage, searchLead } from './search/search-page.tsx';
export type { SearchPageData } from './search/search-view.ts';
export { MissingPage } from './statements/missing-page.tsx';
export { StatementPage } from './statements/statement-page.tsx';
export type { FormulaMark, StatementPageData } from './statements/statement-view.ts';
export {
  type StatementFilterState,
  StatementsPage,
  type StatementsPageData,
} from './statements/statements-page.tsx';
export {
  briefTitle,
  datedName,
  distinctNames,
  inventedAmong,
  pairNames,
  partnerYear,
  type StatementView,
  shortName,
} from './views.ts';
