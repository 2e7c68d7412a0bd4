import type { EditorRule } from '../editor-rule.ts';
import { inChinese } from '../matches.ts';

/** What a time of day stands behind; behind anything else the hours may be a length of time. */
const before = '(?<=[日号午晨晚夜早天于至到—～自从]|^|[，。；：（])';
/** What follows a full hour that is no length of time. */
const after = '(?=[起前后至到止整许正—～，。；）]|开[始会]|召开|举[行办]|结束|$)';
const inWords = `(?<![\\d.])(\\d{1,2})[时点](\\d{1,2})分(?!钟)|${before}(\\d{1,2})时${after}|(?<=[日号午晨晚])(\\d{1,2})时(?![间长段限\\d])`;
/** The later end of a span of hours. */
const span = '(?<=\\d时(?:\\d{1,2}分)?[至到—～])(\\d{1,2})时(?![间长段限\\d])';
/** Two numbers round a colon are a time only where a part of the day stands before them: 比例1:75. */
const withColon = '(?<=[日号午晨晚])(\\d{1,2})[:：](\\d{2})(?![\\d:：])';
const pattern = new RegExp(`${inWords}|${span}|${withColon}`, 'g');
const lasting = /(?:[历耗用]时|全程|长达|时长|[共约超达近])[为]?$/;

/** A time that no day has: 25时, 14时70分. */
export const impossibleTime: EditorRule = {
  id: 'impossible-time',
  check: inChinese(pattern, (match, passage) => {
    const [text, hours = match[3] ?? match[4] ?? match[5] ?? match[6], minutes = match[7] ?? '0'] = match;
    if (isTime(Number(hours), Number(minutes))) return undefined;
    if (lasting.test(passage.text.slice(Math.max(0, match.index - 4), match.index))) return undefined;
    return { values: { text } };
  }),
  wrong: [
    { text: '5月1日25时起封闭', finds: ['25时'] },
    { text: '每日8时至25时值守', finds: ['25时'] },
    { text: '会议定于14时70分召开', finds: ['14时70分'] },
    { text: '每日25时关闭，自26时起停水', finds: ['25时', '26时'] },
    { text: '每日18时至25时', finds: ['25时'] },
    { text: '每日8时至26时，上午9：75报到', finds: ['26时', '9：75'] },
  ],
  right: [
    { text: '每日8时至24时，14时30分开会，23时59分截止' },
    { text: '全程历时26时30分，学时25时以上，师生比为1:75' },
    { text: '当日0时起，比例为15:85，提高25个点' },
  ],
};

function isTime(hours: number, minutes: number): boolean {
  return hours < 24 ? minutes < 60 : hours === 24 && minutes === 0;
}
