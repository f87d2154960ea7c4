//! People in scripts without capitals: told by first names that a list knows (Arabic, Persian), and by surnames beside an
//! office or a verb of saying (Chinese). Places and organisations stay untold there.

mod chinese;

use super::runs::{Run, key};
use crate::engine::fold::fold_word;
use crate::engine::language::Language;
use crate::engine::pair::Pair;
use crate::engine::wordbook::{Notes, Role};
pub use chinese::how_said;
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;
use std::sync::OnceLock;

/// An office stands so many words before a name at most.
const OFFICE_REACH: u32 = 5;
/// A name has so many words at most.
const NAME_MAX: u32 = 6;

/// Fewer people than this on either side say nothing.
const PEOPLE_MIN: usize = 2;

/// The words that start the name of a person in one language.
#[derive(Debug, Default)]
struct Starts {
    /// Those that seldom are anything else.
    sure: FxHashSet<String>,
    /// Those that are words of the language as well.
    maybe: FxHashSet<String>,
}

impl Starts {
    fn read(data: &str, language: Language) -> Self {
        let mut starts = Self::default();
        for line in data.lines() {
            let mut words = line.split(' ');
            let kind = words.next().unwrap_or_default();
            let folded = words.map(|word| word.split('_').map(|part| fold_word(part, language)).collect::<String>());
            if kind == "maybe" { starts.maybe.extend(folded) } else { starts.sure.extend(folded) }
        }
        starts.sure.retain(|word| !starts.maybe.contains(word));
        starts
    }

    /// Whether a word is sure to start a name; `None` when it starts none.
    fn sort(&self, word: &str) -> Option<bool> {
        let sure = self.sure.contains(word);
        (sure || self.maybe.contains(word)).then_some(sure)
    }

    fn of(language: Language) -> Option<&'static Self> {
        static ARABIC: OnceLock<Starts> = OnceLock::new();
        static PERSIAN: OnceLock<Starts> = OnceLock::new();
        static CHINESE: OnceLock<Starts> = OnceLock::new();
        let read = |data| Self::read(data, language);
        Some(match language {
            Language::Arabic => ARABIC.get_or_init(|| read(include_str!("data/people_ar.txt"))),
            Language::Persian => PERSIAN.get_or_init(|| read(include_str!("data/people_fa.txt"))),
            Language::Chinese => CHINESE.get_or_init(|| read(include_str!("data/people_zh.txt"))),
            _ => return None,
        })
    }
}

/// The people who are named in full, in text order. Linear in tokens.
pub(super) fn find(notes: &Notes<'_>) -> Vec<Run> {
    let Some(starts) = Starts::of(notes.language) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let counts =
        if notes.language == Language::Chinese { chinese::counts(notes, starts) } else { FxHashMap::default() };
    for sentence in (0..notes.reading.sentence_tokens.len()).map(|at| notes.sentence(at)) {
        let mut at = sentence.start;
        while at < sentence.end {
            let end = if notes.language == Language::Chinese {
                chinese::surnamed(notes, starts, at, &sentence, &counts)
            } else {
                first_named(notes, starts, at, &sentence)
            };
            if let Some(end) = end {
                found.push(run(at..end, key(notes, at..end)));
            }
            at = end.unwrap_or(at + 1);
        }
    }
    found
}

/// The share of the people they name that two texts have in common (Ochiai 1957), 0 to 1; `None` where people are not told
/// in this way, or hardly anyone is named.
pub(super) fn share(notes: Pair<&Notes<'_>>) -> Option<f64> {
    let people = notes.map(|notes| {
        let mut keys: Vec<String> = find(notes).into_iter().map(|run| run.key).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    });
    let shared = people.left.iter().filter(|name| people.right.binary_search(name).is_ok()).count();
    let n = people.map(|people| people.len());
    (n.left.min(n.right) >= PEOPLE_MIN).then(|| shared as f64 / libm::sqrt(n.left as f64 * n.right as f64))
}

/// Where people who are known by now are named again, in full or by the last of their names.
pub(super) fn find_again(notes: &Notes<'_>, runs: &[Run], known: &FxHashMap<String, u32>) -> Vec<Run> {
    let mut found = Vec::new();
    if !notes.language.names_people_only() {
        return found;
    }
    let surnames = surnames(notes.language, known);
    let (mut at, n_tokens) = (0, notes.reading.n_tokens());
    let mut told = runs.iter().peekable();
    while at < n_tokens {
        if let Some(run) = told.next_if(|run| run.from <= at) {
            at = at.max(run.end);
            continue;
        }
        let ends = (at + 1..=n_tokens.min(at + NAME_MAX)).rev();
        let whole = ends.map(|end| (end, key(notes, at..end))).find(|(_, key)| known.contains_key(key));
        let short = || {
            let full = surnames.get(&*notes.at(at).folded)?.clone()?;
            let led = at > 0 && notes.is_beside(at - 1) && leads(notes, at - 1);
            led.then_some((at + 1, full))
        };
        let hit = whole.or_else(short);
        at = match hit {
            Some((end, key)) => {
                found.push(run(at..end, key));
                end
            }
            None => at + 1,
        };
    }
    found
}

/// The last names, each with the full name it is short for unless there are two.
fn surnames(language: Language, known: &FxHashMap<String, u32>) -> FxHashMap<String, Option<String>> {
    let mut surnames: FxHashMap<String, Option<String>> = FxHashMap::default();
    if language == Language::Chinese {
        return surnames;
    }
    let mut names: Vec<&String> = known.keys().collect();
    names.sort_unstable();
    for name in names {
        let Some((_, last)) = name.rsplit_once(' ') else { continue };
        surnames.entry(last.to_owned()).and_modify(|full| *full = None).or_insert_with(|| Some(name.clone()));
    }
    surnames
}

fn run(tokens: Range<u32>, key: String) -> Run {
    Run { from: tokens.start, end: tokens.end, key, is_titled: false, is_bracketed: false }
}

/// Whether a word leads to whom it is about: an office or a verb of saying.
fn leads(notes: &Notes<'_>, at: u32) -> bool {
    notes.at(at).roles.iter().any(|role| matches!(role, Role::Title | Role::Says))
}

/// The end of a name that starts with a known first name: `رياض السمهوري`, `مهناز صفارزاده`.
fn first_named(notes: &Notes<'_>, starts: &Starts, at: u32, sentence: &Range<u32>) -> Option<u32> {
    // `أم يوسف`: called after a child.
    let after_child =
        matches!(&*notes.at(at).folded, "ام" | "ابو") && notes.language == Language::Arabic && notes.is_beside(at);
    if let Some((true, end)) = given(notes, starts, at + 1, sentence.end).filter(|_| after_child) {
        return Some(end);
    }
    let (sure, given) = given(notes, starts, at, sentence.end)?;
    let mut end = given;
    // A second first name belongs to the first: `محمد علي حسن`.
    while let Some((_, next)) = given_beside(notes, starts, end, sentence.end).filter(|_| end - at < 2) {
        end = next;
    }
    let joins = |at: u32| notes.is_beside(at - 1) || notes.gap_after(at - 1) == "\u{200c}";
    let particle = |at: u32| matches!(&*notes.at(at).folded, "بن" | "ابن" | "ابو" | "بنت");
    if end < sentence.end && joins(end) && particle(end) {
        end += 1;
    }
    let last = end < sentence.end && joins(end) && may_be_surname(notes, end);
    if last {
        end += 1;
        // `رحیمی‌نژاد`, where the parts are words of their own.
        while end < sentence.end && notes.gap_after(end - 1) == "\u{200c}" && end - at < NAME_MAX {
            end += 1;
        }
    }
    let led = (sentence.start.max(at.saturating_sub(OFFICE_REACH))..at)
        .rev()
        .take_while(|before| notes.is_beside(*before) || notes.gap_after(*before).starts_with(['،', ',']))
        .any(|before| leads(notes, before));
    (end - at >= 2 && end > given && (sure || led)).then_some(end)
}

fn given_beside(notes: &Notes<'_>, starts: &Starts, at: u32, end: u32) -> Option<(bool, u32)> {
    given(notes, starts, at, end).filter(|_| notes.is_beside(at - 1))
}

/// A first name at a token: whether it is sure to be one, and the token after it. `عبد الرحمن` is one in two words.
fn given(notes: &Notes<'_>, starts: &Starts, at: u32, end: u32) -> Option<(bool, u32)> {
    let word = &*notes.within(at, end)?.folded;
    let definite = |at: u32| notes.within(at, end).is_some_and(|word| word.folded.starts_with("ال"));
    if word == "عبد" && notes.is_beside(at) && definite(at + 1) {
        return Some((true, at + 2));
    }
    // `على` is “on”, `علي` a name; `باسم` is “in the name of” before what has an article.
    // So it is behind `المتحدث`, “the spokesman”.
    let speaks = |before: u32| ["متحدث", "ناطق"].iter().any(|office| notes.at(before).folded.ends_with(office));
    let in_name = word == "باسم" && (definite(at + 1) || at > 0 && speaks(at - 1));
    let other = notes.surface(at).ends_with('ى') || in_name;
    if other && notes.language == Language::Arabic && matches!(word, "علي" | "باسم") {
        return None;
    }
    Some((starts.sort(word)?, at + 1))
}

/// Whether a word may be the last of a name: no small word, no verb of saying, nothing that measures or tells when.
fn may_be_surname(notes: &Notes<'_>, at: u32) -> bool {
    let word = notes.at(at);
    let joined = ["لل", "بال", "وال", "فال", "كال"].iter().any(|start| word.folded.starts_with(start));
    !word.is_function
        && !word.is_digits
        && word.figure.is_none()
        && word.roles.is_empty()
        && !(joined && notes.language == Language::Arabic)
        && word.folded.chars().count() > 2
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Language, Pair, compare};

    /// The people of a text, each with the number of its places when it is more than one.
    fn people(text: &str, language: Language) -> String {
        let config = Config { languages: Pair::new(Some(language), Some(language)), ..Config::default() };
        let found = compare(Pair::new(&Article::new("", text), &Article::new("", "")), &config).names;
        let show = |name: &super::super::Name| match name.places.left.len() {
            1 => name.text.clone(),
            n => format!("{} ×{n}", name.text),
        };
        found.iter().map(show).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn people_in_scripts_without_capitals() {
        let cases = [
            (
                "وقال وزير النقل رياض السمهوري إن اللجنة بدأت. وأضاف السمهوري أنها ستنتهي.",
                Language::Arabic,
                "رياض السمهوري ×2",
            ),
            ("قال عبد الرحمن الناصري للصحفيين.", Language::Arabic, "عبد الرحمن الناصري"),
            ("كان عملا جميلا وسعيدا.", Language::Arabic, ""),
            ("دکتر مهناز صفارزاده، مجری طرح، گفت که کار تمام شد.", Language::Persian, "مهناز صفارزاده"),
            ("این رویا زیبا بود.", Language::Persian, ""),
            ("公司董事长林维川说，工厂已关闭。林维川没有回答。", Language::Chinese, "林维川 ×2"),
            ("王海说他很累。", Language::Chinese, "王海"),
            ("市长高建明说，高温持续。高原说过。", Language::Chinese, "高建明"),
            ("大雨下了三天。", Language::Chinese, ""),
        ];
        for (text, language, wanted) in cases {
            assert_eq!(people(text, language), wanted, "{text}");
        }
    }
}
