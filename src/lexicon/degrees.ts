/**
 * Degrees, honours and offices that stand in letters behind a name: `Ilya Kister, MD`, `Dali Mpofu, SC`, `Femi Orun, SAN`.
 * Source: our own list.
 */
export const DEGREE =
  /^(?:M\.?D|Ph\.?D|D\.?O|R\.?N|M\.?P\.?H|M\.?B\.?A|D\.?D\.?S|D\.?V\.?M|Pharm\.?D|Psy\.?D|J\.?D|LL\.?[BMD]|M\.?Sc|B\.?Sc|M\.?S|B\.?A|F\.?A\.?C\.?[SCP]|F\.?R\.?C\.?[SP]|R\.?D|C\.?P\.?A|Esq|[MOCKD]BE|[QKS]C|BL|SAN|MLA|MLC|MEP|MPP|MSP|MP|TD|FRSE?)\.?$/
