//! Clubs, companies and houses, which are called by a part of their names.

use super::super::runs::bare;
use super::super::seen::Seen;
use super::{Form, index};
use rustc_hash::FxHashMap;

/// “Hexley” and “Hexley Athletic”, where no other club or place has that first word.
pub(super) fn join_clubs(seen: &Seen, forms: &mut [Form]) {
    let is_club = |form: &Form| form.words.len() == 2 && form.words.last().is_some_and(|word| CLUBS.contains(&&**word));
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
pub(super) fn join_companies(seen: &Seen, forms: &mut [Form]) {
    let is_company =
        |form: &Form| form.words.len() > 1 && form.words.last().is_some_and(|word| COMPANIES.contains(&&**word));
    let longs = forms.iter().enumerate().filter(|(_, form)| form.words.len() > 1 && form.short_for.is_none());
    let by_first = index(longs.map(|(number, form)| (form.words[0].clone(), number)));
    let short = |form: &Form| form.words[..form.words.len() - 1].join(" ");
    let company: Vec<Option<String>> = forms.iter().map(|form| is_company(form).then(|| short(form))).collect();
    let led = |form: &Form| form.words.len() == 1 && seen.uses(&form.words[0]).led > 0;
    for form in forms.iter_mut().filter(|form| form.short_for.is_none() && !led(form)) {
        let whole = form.words.join(" ");
        let longs = by_first.get(&form.words[0]).map_or(&[][..], Vec::as_slice);
        let others = |long: &&usize| company[**long].as_deref() != Some(&*whole);
        if let (Some(only), 1) = (longs.iter().find(|long| !others(long)), longs.len()) {
            form.short_for = Some(*only);
        }
    }
}

/// What companies are called behind the name that stands for them.
const COMPANIES: [&str; 72] = [
    "water",
    "energy",
    "foods",
    "holdings",
    "holding",
    "developments",
    "industries",
    "group",
    "airlines",
    "airways",
    "air",
    "motors",
    "steel",
    "rail",
    "trains",
    "railways",
    "logistics",
    "pharma",
    "pharmaceuticals",
    "systems",
    "technologies",
    "technology",
    "software",
    "media",
    "capital",
    "partners",
    "insurance",
    "mining",
    "minerals",
    "metals",
    "chemicals",
    "electronics",
    "robotics",
    "aerospace",
    "shipping",
    "ferries",
    "cruises",
    "stores",
    "supermarkets",
    "breweries",
    "telecom",
    "mobile",
    "petroleum",
    "power",
    "electric",
    "homes",
    "construction",
    "builders",
    "engineering",
    "solutions",
    "services",
    "labs",
    "studios",
    "pictures",
    "games",
    "entertainment",
    "properties",
    "estates",
    "investments",
    "ventures",
    "associates",
    "consulting",
    "security",
    "care",
    "healthcare",
    "biotech",
    "therapeutics",
    "dynamics",
    "plc^",
    "plc",
    "networks",
    "press",
];

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

/// What clubs are called behind the name of their town.
const CLUBS: [&str; 22] = [
    "town",
    "city",
    "united",
    "athletic",
    "rovers",
    "wanderers",
    "albion",
    "county",
    "rangers",
    "hotspur",
    "villa",
    "harriers",
    "celtic",
    "thistle",
    "fc^",
    "afc^",
    "cf^",
    "sc^",
    "fk^",
    "bk^",
    "calcio",
    "wednesday",
];

/// “Frutas Sorolla S. L.” and “Frutas Sorolla”: the legal form goes.
pub(super) fn join_legal(at: &FxHashMap<String, usize>, forms: &mut [Form]) {
    for number in 0..forms.len() {
        let words = &forms[number].words;
        let plain = |word: &String| word.trim_end_matches('^').replace('.', "");
        let ends: Vec<usize> = (1..=2.min(words.len() - 1))
            .filter(|taken| LEGAL.contains(&&*words[words.len() - taken..].iter().map(plain).collect::<String>()))
            .collect();
        let short = ends.iter().find_map(|taken| at.get(&words[..words.len() - taken].join(" "))).copied();
        let leads =
            |from: usize| std::iter::successors(Some(from), |at| forms[*at].short_for).any(|form| form == number);
        if let Some(short) = short.filter(|short| forms[number].short_for.is_none() && !leads(*short)) {
            forms[number].short_for = Some(short);
        }
    }
}

/// Legal forms of companies, without their stops.
const LEGAL: [&str; 38] = [
    "ltd", "limited", "plc", "inc", "llc", "llp", "corp", "co", "company", "gmbh", "ag", "kg", "kgaa", "se", "ohg",
    "ev", "eg", "sa", "sas", "sarl", "sl", "slu", "sau", "spa", "srl", "snc", "lda", "ltda", "bv", "nv", "ab", "as",
    "oy", "oyj", "aps", "kk", "pty", "pte",
];
