//! Forms of one name -> one name: short forms, first names, acronyms.

mod houses;

use super::forenames;
use super::runs::{Run, bare, is_acronym};
use super::seen::Seen;
use crate::engine::language::{Language, common_words};
use crate::engine::pair::{Pair, Side};
use crate::engine::wordbook::{Notes, Role};
use rustc_hash::{FxHashMap, FxHashSet};

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
    /// Whether its last word alone may stand for it.
    may_shorten: bool,
    /// Whether its last word is an ordinary one or ends an address, so that it is no person.
    is_ordinary: bool,
    /// The sides that have it.
    sides: Pair<bool>,
    /// The form it is short for.
    short_for: Option<usize>,
}

/// Joins the forms that both texts use.
pub(super) fn join(notes: Pair<&Notes<'_>>, runs: &Pair<Vec<Run>>, seen: &Seen) -> Joined {
    let (mut forms, at) = forms(notes, runs, seen);
    join_bracketed(runs, &at, &mut forms);
    join_acronyms(&mut forms);
    join_letter_cases(&at, &mut forms);
    join_genitives(notes.left.language, &at, &mut forms);
    join_inner_acronyms(&mut forms);
    join_endings(&mut forms);
    join_ranks(&mut forms);
    join_surnames(&mut forms);
    join_first_names(notes.left.language, &mut forms);
    houses::join_clubs(seen, &mut forms);
    houses::join_companies(seen, &mut forms);
    houses::join_saints(&mut forms);
    houses::join_legal(&at, &mut forms);
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
    let of = (run.from..run.end).any(|at| notes.at(at).folded == "of") || is_house_of(notes, run, seen);
    Form {
        is_acronym: words.len() == 1 && is_acronym(text),
        may_shorten: words.len() > 1 && words.len() <= 4 && !of && notes.language != Language::Unknown,
        is_ordinary: ordinary,
        text: text.to_owned(),
        is_titled: false,
        words,
        initials,
        sides: Pair::default(),
        short_for: None,
    }
}

/// Whether a place only tells which of a kind is meant: `Festival di Castelmare` beside `il festival`.
fn is_house_of(notes: &Notes<'_>, run: &Run, seen: &Seen) -> bool {
    let joins = ["di", "del", "della", "de", "do", "da", "du", "des"];
    let joined = (run.from + 1..run.end).any(|at| joins.contains(&&*notes.at(at).folded));
    joined && (notes.has(run.from, Role::Body) || seen.uses(&notes.at(run.from).folded).small > 0)
}

/// “Islamic Revolutionary Guard Corps (IRGC)”.
fn join_bracketed(runs: &Pair<Vec<Run>>, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for side in Side::BOTH {
        for two in runs[side].windows(2) {
            let (long, short) = (at[&two[0].key], at[&two[1].key]);
            let adjacent = two[1].is_bracketed && two[0].end == two[1].from;
            if adjacent
                && forms[short].is_acronym
                && forms[long].words.len() > 1
                && (starts_alike(&forms[long], &forms[short]) || shortens(&forms[long], &forms[short]))
            {
                forms[short].short_for = Some(long);
            }
        }
    }
}

/// Whether the letters of an acronym stand in a name in this order, the first of them first: `Verkehrsbetriebe` is VB.
fn shortens(long: &Form, short: &Form) -> bool {
    let letters = short.words[0].trim_end_matches('^');
    let whole = long.words.concat();
    let mut rest = whole.chars();
    whole.chars().next() == letters.chars().next() && letters.chars().all(|letter| rest.any(|other| other == letter))
}

fn starts_alike(long: &Form, short: &Form) -> bool {
    let (long, short) = (long.initials.chars().next(), short.initials.chars().next());
    long.is_some() && long == short
}

/// Acronyms that are the initials of one name only.
fn join_acronyms(forms: &mut [Form]) {
    let mut by_initials: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (number, form) in forms.iter().enumerate().filter(|(_, form)| form.words.len() > 1) {
        by_initials.entry(form.initials.clone()).or_default().push(number);
    }
    for form in forms.iter_mut().filter(|form| form.is_acronym && form.short_for.is_none()) {
        if let Some([only]) = by_initials.get(&form.initials).map(Vec::as_slice) {
            form.short_for = Some(*only);
        }
    }
}

/// Whether names change their endings, so that the shortest form is the best to show.
fn inflects(language: Language) -> bool {
    matches!(language, Language::Russian | Language::Ukrainian | Language::German)
}

/// “COLTON, June 14” and “Colton”.
fn join_letter_cases(at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for form in forms.iter_mut().filter(|form| form.is_acronym && form.short_for.is_none()) {
        let word = form.words[0].trim_end_matches('^').to_owned();
        form.short_for = at.get(&word).copied().filter(|_| word.chars().count() > 3);
    }
}

/// “UN Security Council” and “United Nations Security Council”.
fn join_inner_acronyms(forms: &mut [Form]) {
    let whole = |form: &Form| form.words.len() > 2 && !form.words.iter().any(|word| word.ends_with('^'));
    let by_initials = index(forms.iter().enumerate().filter(|(_, form)| whole(form)).map(|(number, form)| {
        let last = form.words.last().cloned().unwrap_or_default();
        (format!("{} {last}", form.initials), number)
    }));
    for form in forms.iter_mut().filter(|form| form.words.len() > 1 && form.short_for.is_none()) {
        let last = form.words.last().cloned().unwrap_or_default();
        let starts = form.words[0].ends_with('^') && !last.ends_with('^');
        if let (true, Some([only])) = (starts, by_initials.get(&format!("{} {last}", form.initials)).map(Vec::as_slice))
        {
            form.short_for = Some(*only);
        }
    }
}

/// “Van Dongen” and “Ria van Dongen”.
fn join_endings(forms: &mut [Form]) {
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 2 && form.words.len() <= ENDED_MAX);
    let by_ending = index(longs.flat_map(|(number, form)| {
        (1..form.words.len() - 1).map(move |from| (form.words[from..].join(" "), number)).collect::<Vec<_>>()
    }));
    for form in forms.iter_mut().filter(|form| form.words.len() > 1 && form.short_for.is_none()) {
        if let Some([only]) = by_ending.get(&form.words.join(" ")).map(Vec::as_slice) {
            form.short_for = Some(*only);
        }
    }
}

/// Longer names are not told by their endings.
const ENDED_MAX: usize = 6;

/// “Berglands” and “Bergland”.
fn join_genitives(language: Language, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for form in forms.iter_mut().filter(|form| language == Language::German && form.short_for.is_none()) {
        let whole = form.words.join(" ");
        form.short_for = whole.strip_suffix('s').and_then(|name| at.get(name)).copied();
    }
}

/// “DI Keogh” and “Moira Keogh”: what stands before the surname is a rank that no list knows.
fn join_ranks(forms: &mut [Form]) {
    let is_rank = |word: &str| {
        let letters = word.trim_end_matches(['^', '.']);
        let vowels = letters.chars().skip(1).any(|letter| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y'));
        word.ends_with('^') && letters.chars().count() <= 3 || letters.chars().count() <= 5 && !vowels
    };
    let full = |form: &Form| form.may_shorten && form.short_for.is_none() && !is_rank(&form.words[0]);
    let longs = forms.iter().enumerate().filter(|(_, form)| full(form));
    let by_last = index(longs.filter_map(|(number, form)| Some((form.words.last()?.clone(), number))));
    for form in forms.iter_mut().filter(|form| form.words.len() == 2 && form.short_for.is_none()) {
        if let Some([only]) = by_last.get(&form.words[1]).map(Vec::as_slice).filter(|_| is_rank(&form.words[0])) {
            form.short_for = Some(*only);
        }
    }
}

/// Surnames of one person only, and what is like them: “the Alliance” for the only alliance there is.
fn join_surnames(forms: &mut [Form]) {
    // What is short for a longer name already is no name of its own.
    let longs = forms.iter().enumerate().filter(|(_, form)| form.may_shorten && form.short_for.is_none());
    let by_last = index(longs.filter_map(|(number, form)| Some((form.words.last()?.clone(), number))));
    let in_both: Vec<bool> = forms.iter().map(|form| form.sides.left && form.sides.right).collect();
    for form in forms.iter_mut().filter(|form| form.words.len() == 1 && form.short_for.is_none()) {
        let longs = by_last.get(&form.words[0]).map_or(&[][..], Vec::as_slice);
        // Of a family the one whom both texts name in full is called by the surname alone.
        let known: Vec<usize> = longs.iter().copied().filter(|long| in_both[*long]).collect();
        form.short_for = match (longs, &known[..]) {
            ([only], _) | (_, [only]) => Some(*only),
            _ => None,
        };
    }
}

/// First names of one person only, where the full form is known to be a person: it has a title, a name that people
/// have, or a surname alone.
fn join_first_names(language: Language, forms: &mut [Form]) {
    // Streets are called by first names alone: `calle del Carmen`.
    let is_called = |form: &Form| language == Language::English && forenames::bearer(&form.words[0]).is_some();
    let called = |form: &Form| form.is_titled || is_called(form);
    let mut is_person: Vec<bool> = forms.iter().map(|form| form.words.len() > 1 && called(form)).collect();
    for long in forms.iter().filter(|form| form.words.len() == 1).filter_map(|form| form.short_for) {
        is_person[long] = true;
    }
    let surname = |form: &Form| form.words.last().cloned().unwrap_or_default();
    let known = forms.iter().zip(&is_person).filter(|(_, is_person)| **is_person);
    let families: FxHashSet<String> = known.map(|(form, _)| surname(form)).collect();
    for (form, is_person) in forms.iter().zip(&mut is_person) {
        *is_person |= form.words.len() > 1 && families.contains(&surname(form));
    }
    let longs =
        forms.iter().enumerate().filter(|(number, form)| is_person[*number] && form.may_shorten && !form.is_ordinary);
    let by_first = index(longs.map(|(number, form)| (form.words[0].clone(), number)));
    for form in forms.iter_mut().filter(|form| form.words.len() == 1 && form.short_for.is_none()) {
        if let Some([only]) = by_first.get(&form.words[0]).map(Vec::as_slice) {
            form.short_for = Some(*only);
        }
    }
}

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
