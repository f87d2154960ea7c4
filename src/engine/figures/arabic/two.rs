//! Two of something in one word: `عامين`, `ديناران`, `مروحيتان`, `شخصين`.

use super::ARTICLE;
use crate::engine::figures::value::{Kind, Ratio, Value};
use crate::engine::figures::{Read, plain};
use crate::engine::language::Language;
use crate::engine::wordbook::{Notes, Unit, Wordbook};

/// “And”, “in”, “for”, “so”, written as one with the word after them.
const JOINED: [&str; 4] = ["و", "ب", "ل", "ف"];

/// Whether a word may say two of something: its ending, before which a unit, a currency or a thing stands.
pub(in crate::engine) fn may_be_two(word: &str, book: &Wordbook) -> bool {
    unit_of(word, book).is_some() || money_of(word).is_some() || is_two(word)
}

/// `مروحيتان`, `شخصين`: two of what can be counted.
pub(super) fn things(notes: &Notes<'_>, at: u32) -> Option<Read> {
    let word = notes.at(at);
    let counts = is_two(&word.folded) && word.roles.is_empty() && !word.is_function && word.figure.is_none();
    counts.then(|| Read::figure(notes, at, at + 1, Value::Number(Ratio::whole(2)), Kind::Count))
}

/// Whether a word is one of the nouns whose plural is another one, or a feminine one, with the ending for two.
fn is_two(word: &str) -> bool {
    let bare = word.strip_prefix(['و', 'ب', 'ل']).filter(|bare| bare.chars().count() > 5).unwrap_or(word);
    let definite =
        bare.strip_prefix(ARTICLE).and_then(|noun| noun.strip_suffix("ين").or_else(|| noun.strip_suffix("ان")));
    if definite.is_some_and(|noun| COUNTED.contains(&noun)) {
        return true;
    }
    // `بوتين` is a man.
    let feminine =
        ["تين", "تان"].iter().find_map(|end| bare.strip_suffix(end)).filter(|stem| !stem.ends_with(['و', 'ا']));
    let stem = bare.strip_suffix("ين").or_else(|| bare.strip_suffix("ان"));
    let country = bare.ends_with("ستان") || word.starts_with(ARTICLE) || FEW_TWOS.contains(&bare);
    !country
        && (feminine.is_some_and(|stem| stem.chars().count() >= 3) || stem.is_some_and(|stem| COUNTED.contains(&stem)))
}

/// Masculine nouns of which news counts two; the plural of the others ends in the same way.
const COUNTED: [&str; 32] = [
    "شخص",
    "قتيل",
    "جريح",
    "طفل",
    "رجل",
    "منزل",
    "مركز",
    "جندي",
    "مستشفي",
    "هدف",
    "زورق",
    "قارب",
    "صاروخ",
    "مختبر",
    "مبني",
    "حزب",
    "طابق",
    "مقعد",
    "بلد",
    "مصنع",
    "طالب",
    "نائب",
    "نايب",
    "عنصر",
    "منتخب",
    "لقاح",
    "فندق",
    "مخرج",
    "صهريج",
    "وزير",
    "مدخل",
    "نفق",
];
/// Words with this ending that are no two of anything.
const FEW_TWOS: [&str; 8] = ["بساتين", "روتين", "اثنتين", "اثنتان", "مهرتان", "لاتين", "شرايين", "ملايين"];

/// The unit of which a word says two.
pub(super) fn unit_of(word: &str, book: &Wordbook) -> Option<Unit> {
    singulars(word).find_map(|noun| super::unit(book.roles(&noun)))
}

/// The currency of which a word says two.
pub(super) fn money_of(word: &str) -> Option<plain::Number> {
    let of = |noun: String| plain::parse(&format!("2 {noun}"), Language::Arabic).filter(|number| number.unit.is_some());
    singulars(word).find_map(of)
}

/// What a word may be two of, in normal form: itself, or without the small words and the article written as one with it.
fn singulars(word: &str) -> impl Iterator<Item = String> {
    let bare = JOINED.iter().find_map(|joined| word.strip_prefix(joined));
    let known = [Some(word), bare].into_iter().flatten();
    let forms = known.flat_map(|word| [Some(word), word.strip_prefix(ARTICLE)]).flatten();
    forms.filter_map(|word| word.strip_suffix("ين").or_else(|| word.strip_suffix("ان"))).flat_map(|noun| {
        // The last letter of `ساعة` turns into a `ت` before an ending.
        let feminine = noun.strip_suffix('ت').map(|noun| format!("{noun}ه"));
        [Some(noun.to_owned()), feminine].into_iter().flatten()
    })
}
