//! Words whose full stop does not end a sentence.

use crate::engine::language::Language;

/// Whether `word` (without its last full stop) is an abbreviation that is always followed by what it belongs to:
/// a title before a name, a month before a day, "e.g." before an example.
///
/// Abbreviations that often end a sentence ("Inc.", "etc.", "p.m.") are left out: a missed joint costs less than two
/// sentences glued together.
pub(super) fn takes_a_name(word: &str, language: Language) -> bool {
    let listed = |list: &[&str]| list.contains(&word);
    listed(ANY) || (word.contains('.') && word.len() <= 5 && is_dotted(word)) || listed(of(language))
}

/// Letters parted by full stops: "U.S", "e.g", "z.B".
fn is_dotted(word: &str) -> bool {
    word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic))
}

const ANY: &[&str] = &["Dr", "Prof", "St", "Mr", "Mrs", "Ms", "Mx", "vs", "No", "cf", "ca", "approx", "Jr", "Sr"];

fn of(language: Language) -> &'static [&'static str] {
    match language.code() {
        "en" => &[
            "Gen", "Col", "Maj", "Capt", "Lt", "Sgt", "Cpl", "Adm", "Cmdr", "Sen", "Rep", "Gov", "Rev", "Hon", "Pres",
            "Supt", "Insp", "Det", "Messrs", "Mt", "Ft", "Jan", "Feb", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
            "Fig", "Vol", "al", "pp", "eds", "v",
        ],
        "de" => &[
            "bzw", "ca", "usw", "Nr", "Abs", "Art", "Hr", "Fr", "Frl", "geb", "gest", "ggf", "evtl", "inkl", "Str",
            "Jan", "Feb", "Aug", "Sept", "Okt", "Nov", "Dez", "d.h", "Mio", "Mrd", "sog", "vgl", "zzgl", "bspw",
            "Dipl",
        ],
        "fr" => &["M", "MM", "Mme", "Mlle", "Me", "Mgr", "av", "apr", "env", "art", "vol"],
        "es" => &["Sr", "Sra", "Srta", "D", "Dña", "Dra", "Ud", "Uds", "pág", "núm", "Gral", "Lic"],
        "it" => &["Sig", "Dott", "Avv", "Ing", "On", "pag", "Sen"],
        "nl" => &["dhr", "mevr", "mw", "drs", "ir", "bijv", "blz", "nr"],
        "ru" => &["г", "гг", "ул", "им", "д", "т", "тыс", "млн", "млрд", "руб", "стр", "проф", "акад"],
        _ => &[],
    }
}
