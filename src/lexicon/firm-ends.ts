/**
 * How one word that only firms are called by ends (`Metrobank`), or begins (`Petrobangla`), behind and before three letters and more;
 * of surnames and given names none does. Source: written by hand from names of listed firms.
 */
export const FIRM_SHAPE =
  /^\p{Lu}\p{L}{2,}(?:banks?|corp|pharma|pharm|soft|tech|telecom|telco|chem|petro|power|energy|motors|foods|media|group|airways|works|ware|care)$|^(?:Petro|Agro|Cyber|Bio|Nano|Micro)\p{Ll}{3,}$/u
