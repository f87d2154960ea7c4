//! Clubs, companies and houses, which are called by a part of their names.

use super::super::runs::bare;
use super::super::seen::Seen;
use super::{Form, index};
use crate::engine::language::Language;
use crate::engine::wordbook::{List, Role, Wordbook};
use rustc_hash::FxHashMap;

/// “Hexley” and “Hexley Athletic”, where no other club or place has that first word.
pub(super) fn join_clubs(book: &Wordbook, seen: &Seen, forms: &mut [Form]) {
    let is_club = |form: &Form| form.words.len() == 2 && ends_with(book, form, List::ClubEnd);
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 1);
    let by_first = index(longs.map(|(number, form)| (form.words[0].clone(), number)));
    let club: Vec<bool> = forms.iter().map(|form| is_club(form) && form.short_for.is_none()).collect();
    // “Councillors in Harrowgate” are of the town.
    let is_free =
        |form: &&mut Form| form.words.len() == 1 && form.short_for.is_none() && seen.uses(&form.words[0]).led == 0;
    for form in forms.iter_mut().filter(is_free) {
        if let Some([only]) = by_first.get(&form.words[0]).map(Vec::as_slice).filter(|longs| club[longs[0]]) {
            form.short_for = Some(*only);
        }
    }
}

/// “Northmere” and “Northmere Water”, where nothing else has that first word.
///
/// `words_min` leaves shorter forms alone: what stands for a company by two words and more is no one’s surname.
pub(super) fn join_companies(book: &Wordbook, seen: &Seen, words_min: usize, forms: &mut [Form]) {
    let is_company = |form: &Form| form.words.len() > 1 && ends_with(book, form, List::CompanyEnd);
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 1 && form.short_for.is_none());
    let by_first = index(longs.map(|(number, form)| (form.words[0].clone(), number)));
    let short = |form: &Form| {
        let last = form.words.len() - 1;
        // “Tarnside Building Society”.
        let middle = last > 1 && book.is_in(&form.words[last - 1], List::CompanyMiddle);
        form.words[..if middle { last - 1 } else { last }].join(" ")
    };
    let company: Vec<Option<String>> = forms.iter().map(|form| is_company(form).then(|| short(form))).collect();
    let led = |form: &Form| form.words.len() == 1 && seen.uses(&form.words[0]).placed > 0;
    let asked = |form: &Form| form.short_for.is_none() && form.words.len() >= words_min && !led(form);
    for (number, form) in forms.iter_mut().enumerate().filter(|(_, form)| asked(form)) {
        let whole = form.words.join(" ");
        let mut longs = by_first.get(&form.words[0]).into_iter().flatten().filter(|long| **long != number);
        if let (Some(only), None) = (longs.next(), longs.next())
            && company[*only].as_deref() == Some(&*whole)
        {
            form.short_for = Some(*only);
        }
    }
}

/// `Schakel`, whose article stands small where a sentence begins or inside it, and `De Schakel`.
pub(super) fn join_articled(language: Language, book: &Wordbook, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    if language != Language::Dutch {
        return;
    }
    for number in 0..forms.len() {
        let (article, rest) = match forms[number].words.split_first() {
            Some((article, rest)) if !rest.is_empty() => (article, rest.join(" ")),
            _ => continue,
        };
        let short = at.get(&rest).copied().filter(|_| book.is_in(article, List::OpensName));
        if let Some(short) = short.filter(|short| forms[*short].short_for.is_none()) {
            forms[short].short_for = Some(number);
        }
    }
}

/// “Brightwater” and “Brightwater Launch”: an ordinary word tells what is called so, where nothing else starts so and the
/// name is no place.
pub(super) fn join_ordinary(language: Language, book: &Wordbook, seen: &Seen, forms: &mut [Form]) {
    if language != Language::English {
        return;
    }
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 1);
    let by_first = index(longs.map(|(number, form)| (form.words[0].clone(), number)));
    let thing = |word: &str| book.roles(word).iter().any(|role| matches!(role, Role::Place | Role::Body | Role::Title));
    let tells =
        |form: &Form| form.words.len() == 2 && form.is_ordinary && !thing(&form.words[1]) && form.short_for.is_none();
    let tells: Vec<bool> = forms.iter().map(tells).collect();
    let free =
        |form: &&mut Form| form.words.len() == 1 && form.short_for.is_none() && !form.is_titled && !form.is_ordinary;
    for form in forms.iter_mut().filter(free) {
        let uses = seen.uses(&form.words[0]);
        let only = by_first.get(&form.words[0]).map(Vec::as_slice);
        if let Some([only]) = only.filter(|only| tells[only[0]] && uses.placed == 0 && uses.led == 0) {
            form.short_for = Some(*only);
        }
    }
}

/// “Mount Gilead” and “Mount Gilead Baptist Church”, where nothing else starts so.
pub(super) fn join_schools(book: &Wordbook, forms: &mut [Form]) {
    let is_school = |form: &Form| form.words.len() > 2 && ends_with(book, form, List::House);
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 2 && form.short_for.is_none());
    let by_start = index(longs.flat_map(|(number, form)| {
        let starts = (2..form.words.len()).map(|n_words| form.words[..n_words].join(" "));
        starts.map(|start| (start, number)).collect::<Vec<_>>()
    }));
    let school: Vec<bool> = forms.iter().map(is_school).collect();
    for form in forms.iter_mut().filter(|form| form.words.len() > 1 && form.short_for.is_none()) {
        if let Some([only]) = by_start.get(&form.words.join(" ")).map(Vec::as_slice)
            && school[*only]
        {
            form.short_for = Some(*only);
        }
    }
}

/// “University of Strathmore” and “Strathmore University”.
pub(super) fn join_turned(at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for form in forms.iter_mut().filter(|form| form.short_for.is_none()) {
        if let [kind, of, name] = &form.words[..]
            && of == "of"
        {
            form.short_for = at.get(&format!("{name} {kind}")).copied();
        }
    }
}

/// “St Brannock’s” and “St Brannock’s Hospital”.
pub(super) fn join_saints(forms: &mut [Form]) {
    let is_saint = |form: &Form| matches!(&*form.words[0], "st" | "saint");
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 2 && is_saint(form));
    let by_start = index(longs.filter_map(|(number, form)| {
        let owner = form.words.iter().position(|word| bare(word).len() < word.len())?;
        Some((bare(&form.words[..=owner].join(" ")).to_owned(), number))
    }));
    for form in forms.iter_mut().filter(|form| form.words.len() > 1 && form.short_for.is_none() && is_saint(form)) {
        if let Some([only]) = by_start.get(&form.words.join(" ")).map(Vec::as_slice) {
            form.short_for = Some(*only);
        }
    }
}

/// “Frutas Sorolla S. L.” and “Frutas Sorolla”: the legal form goes.
pub(super) fn join_legal(book: &Wordbook, at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for number in 0..forms.len() {
        let words = &forms[number].words;
        let plain = |word: &String| word.trim_end_matches('^').replace('.', "");
        let ends: Vec<usize> = (1..=2.min(words.len() - 1))
            .filter(|taken| {
                let ending = words[words.len() - taken..].iter().map(plain).collect::<String>();
                book.is_in(&ending, List::LegalForm)
            })
            .collect();
        let short = ends.iter().find_map(|taken| at.get(&words[..words.len() - taken].join(" "))).copied();
        let leads =
            |from: usize| std::iter::successors(Some(from), |at| forms[*at].short_for).any(|form| form == number);
        if let Some(short) = short.filter(|short| forms[number].short_for.is_none() && !leads(*short)) {
            forms[number].short_for = Some(short);
        }
    }
}

/// Whether the last word of a name tells what it is the name of; acronyms have a mark at their end.
fn ends_with(book: &Wordbook, form: &Form, end: List) -> bool {
    form.words.last().is_some_and(|word| book.is_in(word.trim_end_matches('^'), end))
}
