//! Forms of one name -> one name: short forms, first names, acronyms.

mod acronyms;
mod houses;
mod people;

use super::runs::{Run, bare, is_acronym};
use super::seen::Seen;
use crate::engine::language::{Language, common_words};
use crate::engine::pair::{Pair, Side};
use crate::engine::wordbook::{List, Notes, Role};
use rustc_hash::FxHashMap;

/// The forms of all names, joined.
pub(super) struct Joined {
    /// The name of each form, by the form's key.
    pub(super) names_of: FxHashMap<String, u32>,
    /// The fullest form of each name, as it is written.
    pub(super) texts: Vec<String>,
}

/// One way to write a name.
struct Form {
    words: Vec<String>,
    /// As it is written; of several ways the first in the alphabet.
    text: String,
    is_titled: bool,
    is_acronym: bool,
    /// The first letters of its capitalised words, all letters of acronyms.
    initials: String,
    /// Whether what it ends with only tells which of a kind is meant: “Association des victimes de Sainte-Aubeline”.
    is_of: bool,
    /// Whether its last word alone may stand for it.
    may_shorten: bool,
    /// Whether its last word is an ordinary one or ends an address, so that it is no person.
    is_ordinary: bool,
    /// The sides that have it.
    sides: Pair<bool>,
    /// Where each side has it first, and where for the third time.
    first: Pair<u32>,
    third: Pair<u32>,
    n_uses: Pair<u32>,
    /// The form it is short for.
    short_for: Option<usize>,
}

/// Joins the forms that both texts use.
pub(super) fn join(notes: Pair<&Notes<'_>>, runs: &Pair<Vec<Run>>, seen: &Seen) -> Joined {
    let (mut forms, at) = forms(notes, runs, seen);
    let book = notes.left.book;
    acronyms::join_bracketed(runs, &at, &mut forms);
    acronyms::join_acronyms(&mut forms);
    acronyms::join_letter_cases(&at, &mut forms);
    join_genitives(notes.left.language, &at, &mut forms);
    join_plurals(notes.left.language, &at, &mut forms);
    houses::join_turned(&at, &mut forms);
    acronyms::join_inner_acronyms(&mut forms);
    join_middles(&mut forms);
    people::join_second_surnames(notes.left.language, &mut forms);
    houses::join_articled(notes.left.language, book, &at, &mut forms);
    people::join_endings(&mut forms);
    people::join_ranks(&mut forms);
    houses::join_companies(book, seen, 2, &mut forms);
    people::join_surnames(seen, &mut forms);
    let described = people::described(notes, runs, &at, &forms);
    let opening = people::opening(notes, runs);
    people::join_first_names(notes.left.language, &described, &opening, &mut forms);
    houses::join_clubs(book, seen, &mut forms);
    houses::join_companies(book, seen, 1, &mut forms);
    houses::join_ordinary(notes.left.language, book, seen, &mut forms);
    houses::join_saints(&mut forms);
    houses::join_schools(book, &mut forms);
    houses::join_legal(book, &at, &mut forms);
    let is_people = |form: &Form| is_demonym(form, &at);
    let dropped: Vec<bool> = forms.iter().map(is_people).collect();
    name_all(&forms, &dropped, &at)
}

/// The distinct forms in order of first appearance, and the number of each key.
fn forms(notes: Pair<&Notes<'_>>, runs: &Pair<Vec<Run>>, seen: &Seen) -> (Vec<Form>, FxHashMap<String, usize>) {
    let mut forms: Vec<Form> = Vec::new();
    let mut at: FxHashMap<String, usize> = FxHashMap::default();
    for side in Side::BOTH {
        for run in &runs[side] {
            let text = &notes[side].reading.text[run.span(notes[side]).range()];
            let number = *at.entry(run.key.clone()).or_insert(forms.len());
            if number == forms.len() {
                forms.push(form(notes[side], run, text, seen));
            }
            let form = &mut forms[number];
            form.is_titled |= run.is_titled;
            form.sides[side] = true;
            form.n_uses[side] += 1;
            match form.n_uses[side] {
                1 => form.first[side] = run.from,
                3 => form.third[side] = run.from,
                _ => {}
            }
            let order = |text: &str| {
                let loud = !text.chars().any(char::is_lowercase);
                (inflects(notes[side].language).then_some(text.chars().count()), loud, text.to_owned())
            };
            if order(text) < order(&form.text) {
                text.clone_into(&mut form.text);
            }
        }
    }
    (forms, at)
}

fn form(notes: &Notes<'_>, run: &Run, text: &str, seen: &Seen) -> Form {
    let words: Vec<String> = run.key.split(' ').map(str::to_owned).collect();
    let capitals = (run.from..run.end).filter(|at| notes.at(*at).is_capital);
    let initials = capitals
        .map(|at| {
            let word = bare(notes.surface(at));
            let all = if is_acronym(word) { word } else { word.get(..1).unwrap_or_default() };
            all.replace('.', "").to_lowercase()
        })
        .collect();
    let last = &notes.at(run.end - 1).folded;
    let ordinary = seen.uses(last).small > 0
        || common_words::frequency_per_million(notes.language, bare(last)).is_some()
        || notes.at(run.end - 1).roles.iter().any(|role| matches!(role, Role::Place | Role::Body));
    // “Police Scotland” is not Scotland, “Hermanos Quirós” no Quirós.
    let body = run.end == run.from + 2 && notes.is_in(run.from, List::BodyStart);
    let of = (run.from..run.end).any(|at| notes.at(at).folded == "of") || is_house_of(notes, run, seen) || body;
    Form {
        is_acronym: words.len() == 1 && is_acronym(text),
        // “Haut-Allier-et-Vernoise” is not called Vernoise.
        may_shorten: words.len() > 1
            && text.contains(char::is_whitespace)
            && words.len() <= 4
            && !of
            && notes.language != Language::Unknown,
        is_ordinary: ordinary,
        is_of: of,
        text: text.to_owned(),
        is_titled: false,
        words,
        initials,
        sides: Pair::default(),
        first: Pair::new(u32::MAX, u32::MAX),
        third: Pair::new(u32::MAX, u32::MAX),
        n_uses: Pair::default(),
        short_for: None,
    }
}

/// Whether a place only tells which of a kind is meant: `Festival di Castelmare` beside `il festival`.
fn is_house_of(notes: &Notes<'_>, run: &Run, seen: &Seen) -> bool {
    let joins = ["di", "del", "della", "de", "do", "da", "du", "des"];
    let joined = (run.from + 1..run.end).any(|at| joins.contains(&&*notes.at(at).folded));
    joined && (notes.has(run.from, Role::Body) || seen.uses(&notes.at(run.from).folded).small > 0)
}

/// Whether names change their endings, so that the shortest form is the best to show.
fn inflects(language: Language) -> bool {
    matches!(language, Language::Russian | Language::Ukrainian | Language::German)
}

/// “Cody Hutchins” and “Cody Lamarr Hutchins”, “Veterans Bridge” and “Veterans Memorial Bridge”: one word in the middle
/// more.
fn join_middles(forms: &mut [Form]) {
    let ends = |form: &Form| (form.words.first().cloned(), form.words.last().cloned());
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() == 3 && !form.is_of);
    let mut by_ends: FxHashMap<(Option<String>, Option<String>), Vec<usize>> = FxHashMap::default();
    for (number, form) in longs.filter(|(_, form)| form.short_for.is_none()) {
        by_ends.entry(ends(form)).or_default().push(number);
    }
    if by_ends.is_empty() {
        return;
    }
    for form in forms.iter_mut().filter(|form| form.words.len() == 2 && form.short_for.is_none()) {
        if let Some([only]) = by_ends.get(&ends(form)).map(Vec::as_slice) {
            form.short_for = Some(*only);
        }
    }
}

/// “Berglands” and “Bergland”.
fn join_genitives(language: Language, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for form in forms.iter_mut().filter(|form| language == Language::German && form.short_for.is_none()) {
        let whole = form.words.join(" ");
        form.short_for = whole.strip_suffix('s').and_then(|name| at.get(name)).copied();
        // “Diakonieverbunds Harrtal”.
        let first = form.words[0].strip_suffix('s').filter(|_| form.words.len() > 1 && form.short_for.is_none());
        let other = first.map(|first| format!("{first} {}", form.words[1..].join(" ")));
        form.short_for = form.short_for.or_else(|| at.get(&other?).copied());
    }
}

/// “Marigates” and “Marigate”, “the Harwicks” and “Harwick”: one word is the plural of the other.
fn join_plurals(language: Language, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    let alone = |form: &Form| form.words.len() == 1 && !form.is_acronym && form.short_for.is_none();
    for form in forms.iter_mut().filter(|form| language == Language::English && alone(form)) {
        let base = form.words[0].strip_suffix('s').filter(|base| base.len() >= PLURAL_MIN);
        form.short_for = base.and_then(|base| at.get(base)).copied();
    }
}

/// Shorter words end in an s by accident.
const PLURAL_MIN: usize = 4;

fn index(entries: impl Iterator<Item = (String, usize)>) -> FxHashMap<String, Vec<usize>> {
    let mut index: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    entries.for_each(|(word, number)| index.entry(word).or_default().push(number));
    index
}

/// Whether a single word names the people of another name: “Iranian” beside “Iran”.
fn is_demonym(form: &Form, at: &FxHashMap<String, usize>) -> bool {
    let [word] = &form.words[..] else {
        return false;
    };
    let endings = ["ian", "ians", "an", "ans", "n", "ns", "i", "is", "ese", "ish"];
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending)).filter(|stem| stem.len() >= 4);
    form.short_for.is_none()
        && stems.into_iter().any(|stem| ["", "a", "e", "y"].iter().any(|end| at.contains_key(&format!("{stem}{end}"))))
}

fn name_all(forms: &[Form], dropped: &[bool], at: &FxHashMap<String, usize>) -> Joined {
    let mut number_of = vec![0u32; forms.len()];
    let mut texts: Vec<String> = Vec::new();
    for (number, form) in forms.iter().enumerate().filter(|(_, form)| form.short_for.is_none()) {
        number_of[number] = u32::try_from(texts.len()).expect("fewer names than bytes");
        texts.push(form.text.clone());
    }
    // Each step leads to a form with more words, or to a shorter one with as many, so that it ends.
    let full = |number: usize| std::iter::successors(Some(number), |at| forms[*at].short_for).last().unwrap_or(number);
    let names_of = at.iter().filter(|(_, number)| !dropped[**number]);
    Joined { names_of: names_of.map(|(key, number)| (key.clone(), number_of[full(*number)])).collect(), texts }
}
