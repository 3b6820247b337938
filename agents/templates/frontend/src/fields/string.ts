import type { FieldKind } from './kind';
import { LineInput } from './LineInput';
import { PlainText } from './PlainText';
import { checkLength, readText, trimText } from './text-values';

export const stringKind: FieldKind = {
  read: readText,
  write: trimText,
  check: checkLength,
  Input: LineInput,
  Show: PlainText,
  plainLabels:
    /(name|title|city|town|village|place|location|venue|room|address|street|region|country|area|district|brand|author|artist|maker|director|company|category|genre|type|kind|subject|topic|theme|role|position|department|number|code|size|species|breed|style|team|title|line|length|author|material|ingredient|origin|cuisine|by)s?$/i,
};
