//! Acronyms and what they spell out.

use super::super::runs::Run;
use super::{Form, index};
use crate::engine::pair::{Pair, Side};
use rustc_hash::FxHashMap;

/// “Islamic Revolutionary Guard Corps (IRGC)”.
pub(super) fn join_bracketed(runs: &Pair<Vec<Run>>, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
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
pub(super) fn join_acronyms(forms: &mut [Form]) {
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

/// “COLTON, June 14” and “Colton”.
pub(super) fn join_letter_cases(at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for form in forms.iter_mut().filter(|form| form.is_acronym && form.short_for.is_none()) {
        let word = form.words[0].trim_end_matches('^').to_owned();
        form.short_for = at.get(&word).copied().filter(|_| word.chars().count() > 3);
    }
}

/// “UN Security Council” and “United Nations Security Council”.
pub(super) fn join_inner_acronyms(forms: &mut [Form]) {
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
