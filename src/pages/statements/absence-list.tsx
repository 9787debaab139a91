import type { FC } from 'hono/jsx';
import { formulaUrl, statementUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { AbsenceView } from './statement-view.ts';

export const Absences: FC<{ frame: Frame; absences: readonly AbsenceView[]; alone: boolean }> = ({
  frame,
  absences,
  alone,
}) => {
  const { t } = frame;
  const none = alone ? t.statement.noAbsencesAlone : t.statement.noAbsences;
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{t.statement.absences}</h2>
      <p class="note">{absences.length > 0 ? t.statement.absencesNote : none}</p>
      {absences.length > 0 &&
        [...Map.groupBy(absences, ({ theme }) => theme)].map(([theme, ofTheme]) => (
          <>
            <h3>{theme}</h3>
            <ul class="absences">
              {ofTheme.map((absence) => (
                <li>
                  {absence.formula ? (
                    <a href={to(frame, formulaUrl(absence.formula))}>{absence.wording}</a>
                  ) : (
                    <q>{absence.wording}</q>
                  )}
                  <span class="meta">
                    {absence.predecessor && (
                      <>
                        {t.statement.inPredecessor}:{' '}
                        <a href={to(frame, statementUrl(absence.predecessor.id))}>
                          {absence.predecessor.name}
                        </a>
                      </>
                    )}
                    {absence.predecessor && absence.partners.length > 0 && '\u00a0· '}
                    {absence.partners.length > 0 &&
                      `${t.statement.inOthers(absence.partners.length, absence.of)}: ${t.list(absence.partners)}`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        ))}
    </section>
  );
};
