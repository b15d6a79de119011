/**
 * The words of OKRs in German, French, Spanish, Portuguese, Italian and Dutch, as patterns. English has more of them,
 * which stand where they are used.
 */
export const FOREIGN = {
  objective:
    'ziele?|zielsetzung|objectifs?|objetivos?|obiettiv[oi]|doel(?:en|stelling(?:en)?)?|目标|目標|целі?|цель|цели|cele?|목표',
  keyResult:
    'rc|schl(?:ü|ue)sselergebnis(?:se)?|kernergebnis(?:se)?|r[ée]sultats?[ -]cl[ée]s?|resultados?[ -](?:clave|chave)|risultat[oi][ -]chiave|(?:kern|sleutel)resulta(?:at|ten)|关键结果|關鍵結果|关键成果|主要な?結果|主な結果|성과지표',
  guardrail:
    'leitplanken?|garde[ -]fous?|salvaguardas?|guarda[ -]corpos?|barandillas?|salvaguardi[ae]|vangrails?|randvoorwaarden?',
  initiative:
    'initiativen|chantiers|ma(?:ß|ss)nahmen?|iniciativas?|acciones|a[çc][õo]es|iniziativ[ae]|azioni|initiatie(?:f|ven)|acties',
  owner:
    'verantwortliche?r?|zust[äa]ndig|eigent[üu]mer(?:in)?|responsables?|propri[ée]taire|propietari[oa]|respons[áa]ve(?:l|is)|propriet[áa]ri[oa]|responsabil[ei]|verantwoordelijken?|eigenaar',
  due: 'f[äa]llig(?:keit)?(?: (?:am|bis))?|frist|termin|[ée]ch[ée]ance|date limite|fecha l[íi]mite|vencimiento|plazo|prazo|data[ -]limite|vencimento|(?:data di )?scadenza|vervaldatum|einddatum',
} as const;
