//! People, who are called by a part of their names.

use super::super::forenames;
use super::super::runs::Run;
use super::super::seen::Seen;
use super::{Form, index};
use crate::engine::language::Language;
use crate::engine::pair::{Pair, Side};
use crate::engine::span::Offset;
use crate::engine::wordbook::{Notes, Role};
use rustc_hash::{FxHashMap, FxHashSet};

/// “Van Dongen” and “Ria van Dongen”.
pub(super) fn join_endings(forms: &mut [Form]) {
    let longs = forms
        .iter()
        .enumerate()
        .filter(|(_, form)| form.words.len() > 2 && form.words.len() <= ENDED_MAX && !form.is_of);
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

/// `Lívia Marçal` and `Lívia Marçal Teodoro`: people of some languages have two surnames.
pub(super) fn join_second_surnames(language: Language, forms: &mut [Form]) {
    if !matches!(language, Language::Spanish | Language::Portuguese) {
        return;
    }
    let person = |form: &Form| form.words.len() == 3 && !form.is_of && form.short_for.is_none();
    let longs = forms.iter().enumerate().filter(|(_, form)| person(form));
    let by_start = index(longs.map(|(number, form)| (form.words[..2].join(" "), number)));
    for form in forms.iter_mut().filter(|form| form.words.len() == 2 && form.short_for.is_none()) {
        let called = form.text.split(' ').next().is_some_and(|first| forenames::bearer(first).is_some());
        if let Some([only]) = by_start.get(&form.words.join(" ")).map(Vec::as_slice).filter(|_| called) {
            form.short_for = Some(*only);
        }
    }
}

/// “DI Keogh” and “Moira Keogh”: what stands before the surname is a rank that no list knows.
pub(super) fn join_ranks(forms: &mut [Form]) {
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
pub(super) fn join_surnames(seen: &Seen, forms: &mut [Form]) {
    // “The Pell family” is not Josiah Pell.
    let is_family = |form: &Form| {
        let uses = seen.uses(&form.words[0]);
        uses.families > 0 && uses.families == uses.capital - uses.paired
    };
    // What is short for a longer name already is no name of its own.
    let longs = forms.iter().enumerate().filter(|(_, form)| form.may_shorten && form.short_for.is_none());
    let by_last = index(longs.filter_map(|(number, form)| Some((form.words.last()?.clone(), number))));
    let in_both: Vec<bool> = forms.iter().map(|form| form.sides.left && form.sides.right).collect();
    let firsts: Vec<Pair<u32>> = forms.iter().map(|form| form.first).collect();
    for form in forms.iter_mut().filter(|form| form.words.len() == 1 && form.short_for.is_none()) {
        let longs = by_last.get(&form.words[0]).map_or(&[][..], Vec::as_slice);
        // Of a family the one whom both texts name in full is called by the surname alone.
        let known: Vec<usize> = longs.iter().copied().filter(|long| in_both[*long]).collect();
        form.short_for = match (longs, &known[..]) {
            _ if is_family(form) => None,
            ([only], _) | (_, [only]) => Some(*only).filter(|only| !is_known_before(form, firsts[*only])),
            _ => None,
        };
    }
}

/// Whether a text has a name three times before it tells the fuller one, so that it stands for something else: the
/// company before “its founder, Eugen Hallwanger”.
fn is_known_before(form: &Form, long: Pair<u32>) -> bool {
    Side::BOTH.into_iter().any(|side| long[side] != u32::MAX && form.third[side] < long[side])
}

/// The forms of several words beside which a text says who they are: “his daughter, Celestine Whitcomb-Hayes”. They are
/// looked for only where a single word may be a first name.
pub(super) fn described(
    notes: Pair<&Notes<'_>>,
    runs: &Pair<Vec<Run>>,
    at: &FxHashMap<String, usize>,
    forms: &[Form],
) -> FxHashSet<usize> {
    // Streets are called by first names alone: `calle del Carmen`.
    let called = matches!(notes.left.language, Language::English | Language::German | Language::Dutch);
    let alone = forms.iter().filter(|form| called && form.words.len() == 1 && form.short_for.is_none());
    let firsts: FxHashSet<&str> = alone.map(|form| form.words[0].as_str()).collect();
    let mut described = FxHashSet::default();
    let mut acting: FxHashSet<&str> = FxHashSet::default();
    for side in Side::BOTH {
        for run in &runs[side] {
            let number = at[&run.key];
            let asked = forms[number].words.len() > 1 && firsts.contains(forms[number].words[0].as_str());
            let is_someone =
                || has_age(notes[side], run) || super::super::roles::is_described(notes[side], run.span(notes[side]));
            if asked && is_someone() {
                described.insert(number);
            }
            let first = forms[number].words.len() == 1 && firsts.contains(forms[number].words[0].as_str());
            if first && (has_age(notes[side], run) || speaks(notes[side], run)) {
                acting.insert(&forms[number].words[0]);
            }
        }
    }
    // “Nell Abiola” is someone where “says Nell”.
    let full = |form: &Form| form.words.len() == 2 && !form.is_ordinary && acting.contains(form.words[0].as_str());
    described.extend(forms.iter().enumerate().filter(|(_, form)| full(form)).map(|(number, _)| number));
    described
}

/// Whether a verb of saying stands right beside a name.
fn speaks(notes: &Notes<'_>, run: &Run) -> bool {
    let before = run.from.checked_sub(1).is_some_and(|at| notes.is_beside(at) && notes.has(at, Role::Says));
    let after = run.end < notes.reading.n_tokens() && notes.is_beside(run.end - 1) && notes.has(run.end, Role::Says);
    before || after
}

/// The names of one word with which a sentence begins.
pub(super) fn opening(notes: Pair<&Notes<'_>>, runs: &Pair<Vec<Run>>) -> FxHashSet<String> {
    let mut found = FxHashSet::default();
    for side in Side::BOTH {
        let opens = |run: &&Run| {
            let sentence = notes[side].reading.tokens[run.from as usize].sentence;
            run.end == run.from + 1 && notes[side].sentence(sentence.index()).start == run.from
        };
        found.extend(runs[side].iter().filter(opens).map(|run| run.key.clone()));
    }
    found
}

/// Whether an age stands behind a name: “Ina Jamieson, 81,” and `Klaas Ottema (58)`.
fn has_age(notes: &Notes<'_>, run: &Run) -> bool {
    let opens = matches!(notes.gap_after(run.end - 1), ", " | " (");
    let now = notes.within(run.end, notes.reading.n_tokens()).is_some_and(|word| word.folded == "now");
    let place = if now { run.end + 1 } else { run.end };
    let age = |word: &str| word.parse::<u8>().is_ok_and(|age| (5..=110).contains(&age));
    let told = notes.within(place, notes.reading.n_tokens()).is_some_and(|word| age(&word.folded));
    opens && told && notes.gap_after(place).starts_with([',', '.', ')', ';'])
}

/// First names of one person only, where the full form is known to be a person: it has a title, a name that people
/// have, or a surname alone, or a text says who it is.
pub(super) fn join_first_names(
    language: Language,
    described: &FxHashSet<usize>,
    opening: &FxHashSet<String>,
    forms: &mut [Form],
) {
    // Streets are called by first names alone, `calle del Carmen`, but start no sentence: `Carmen irá`.
    let is_called = |form: &Form| {
        let places = matches!(language, Language::Spanish | Language::Portuguese | Language::French);
        (!places || opening.contains(&form.words[0])) && forenames::bearer(&form.words[0]).is_some()
    };
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
    let person = |number: &usize, form: &Form| is_person[*number] && !form.is_ordinary || described.contains(number);
    // Of a father and a son the father is called by the first name alone.
    let junior = |form: &Form| matches!(form.words.last().map(String::as_str), Some("jr" | "junior"));
    let longs =
        forms.iter().enumerate().filter(|(number, form)| form.may_shorten && person(number, form) && !junior(form));
    let by_first = index(longs.map(|(number, form)| (form.words[0].clone(), number)));
    for form in forms.iter_mut().filter(|form| form.words.len() == 1 && form.short_for.is_none()) {
        if let Some([only]) = by_first.get(&form.words[0]).map(Vec::as_slice) {
            form.short_for = Some(*only);
        }
    }
}
