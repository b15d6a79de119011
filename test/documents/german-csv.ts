import {kr, type TestDocument} from './document';

export const germanCsv: TestDocument = {
  name: 'German list with decimal commas, semicolons',
  text: `Ziel;Schlüsselergebnis;Verantwortlich;Ausgangswert;Aktuell;Zielwert;Einheit;Frist;Maßnahmen
Kunden bleiben länger;Kündigungsquote;Anke;4,8;4,6;3,5;%;30.06.2026;"Rückruf nach 30 Tagen; neue Hotline"
Kunden bleiben länger;Weiterempfehlung (NPS);Anke;31;34;42;;30.06.2026;
Kunden bleiben länger;"Erstlösungsquote; nur Telefon";Bernd;61,5;;75;%;;
Wir liefern pünktlich;Liefertreue;Cem;88;89;96;%;31.12.2026;Zweites Lager
Wir liefern pünktlich;Durchlaufzeit;Cem;12,5;12;8;Tage;31.12.2026;
Wir liefern pünktlich;Kosten je Sendung;Dora;1.250,00 €;;980,00 €;;;
`,
  objectives: [
    {
      text: 'Kunden bleiben länger',
      keyResults: [
        kr('Kündigungsquote', 0.048, 0.035, '%'),
        kr('Weiterempfehlung', 31, 42),
        kr('Erstlösungsquote', 0.615, 0.75, '%'),
      ],
    },
    {
      text: 'Wir liefern pünktlich',
      keyResults: [
        kr('Liefertreue', 0.88, 0.96, '%'),
        kr('Durchlaufzeit', 12.5, 8, 'Tage'),
        kr('Kosten je Sendung', 1_250, 980, '€'),
      ],
    },
  ],
};
