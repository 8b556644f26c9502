/** Common words of news prose, most frequent first, for texts of any length. */

const EN =
  'the of to and a in that is for on was with as it said by at from he be his has have an are not this but they who were had will its ' +
  'been their would which more after one or about new also up than we two when year people first time over last out all her she government ' +
  'there if could some no other into years president can only state what country three under police before minister between official week ' +
  'million told including against during because day most may while military since war around home months report officials part public ' +
  'security national made city former group world leaders meeting talks support week plan law court company economy market school health ' +
  'water energy prices election party vote members parliament agreement border region forces capital statement foreign budget workers union ' +
  'research study climate winter storm train airport hospital children families festival music football season match players coach museum';
const UK =
  'і в на що з у не до за про та як це для від він було його під час але після також року вже які який яка бути країни уряд люди міністр президент ' +
  'сказав повідомив сьогодні місто область війна армія рішення питання закон вибори підтримка економіка ціни школа лікарня вода діти погода рік новий';
const RU =
  'и в на что с не по для из от он как это было его под но после также года уже которые который быть страны правительство люди министр президент ' +
  'сказал сообщил сегодня город область война армия решение вопрос закон выборы поддержка экономика цены школа больница вода дети погода новый';
const DE =
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um ' +
  'am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde Regierung Land Menschen Stadt Jahr Wahl ' +
  'Gespräche Sicherheit Gesetz Wirtschaft Preise Schule Wetter Kinder Bundestag Minister Präsident Unterstützung Grenze Straße Größe';
const FR =
  'le de la et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont mais avec ou son aux été ont cette ses comme ' +
  'après également année gouvernement pays ville ministre président soutien économie prix école hôpital météo enfants guerre armée élection';
const TR =
  've bir bu için ile de da olarak çok daha olan gibi kadar sonra ancak ne en yıl hükümet ülke insanlar bakan cumhurbaşkanı şehir savaş ordu ' +
  'seçim destek ekonomi fiyat okul hastane su çocuklar hava güvenlik görüşmeler anlaşma karar yasa';

export type TextLanguage = 'en' | 'uk' | 'ru' | 'de' | 'fr' | 'tr';
export const WORDS: Readonly<Record<TextLanguage, readonly string[]>> = {
  en: EN.split(' '),
  uk: UK.split(' '),
  ru: RU.split(' '),
  de: DE.split(' '),
  fr: FR.split(' '),
  tr: TR.split(' '),
};

const ONSETS = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh st th tr'.split(' ');
const VOWELS = 'a e i o u a e i o ea ou ai'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ng', 'm', 'ck'];

/** A word that could be one, of two to four syllables: the long tail of names and rare words in news. */
export function coinedWord(random: () => number): string {
  const of = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  let word = '';
  for (let syllables = 2 + Math.floor(random() * 3); syllables > 0; syllables--) word += of(ONSETS) + of(VOWELS);
  return word + of(CODAS);
}
