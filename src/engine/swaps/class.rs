//! What kind of word a word is, as far as its ending and the word before it tell.

use crate::engine::language::Language;
use crate::engine::span::Offset;
use crate::engine::wordbook::{Notes, Role};

/// What kind of word a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Names a thing, or stands before one that does.
    Noun,
    /// Says what happens.
    Verb,
    /// Cannot be told.
    Unknown,
}

/// What a language tells of its words by those before them and by their endings.
struct Signs {
    before_nouns: &'static [&'static str],
    before_verbs: &'static [&'static str],
    noun_ends: &'static [&'static str],
    verb_ends: &'static [&'static str],
}

/// The kind of a word.
pub(super) fn of(notes: &Notes<'_>, at: u32) -> Class {
    let word = notes.at(at);
    if word.roles.contains(&Role::Says) {
        return Class::Verb;
    }
    let signs = signs(notes.language);
    let start = notes.sentence(notes.reading.tokens[at as usize].sentence.index()).start;
    let before = at.checked_sub(1).filter(|before| *before >= start && notes.is_beside(*before));
    let led = |words: &[&str]| before.is_some_and(|before| words.contains(&&*notes.at(before).folded));
    let counted = before.is_some_and(|before| notes.at(before).is_digits || notes.at(before).figure.is_some());
    let ends = |ends: &[&str]| ends.iter().any(|end| word.folded.len() > end.len() + 2 && word.folded.ends_with(end));
    match notes.language {
        Language::German if word.is_capital && at > start => Class::Noun,
        Language::German if !word.is_capital && ends(signs.verb_ends) => Class::Verb,
        _ if led(signs.before_verbs) => Class::Verb,
        _ if counted || led(signs.before_nouns) => Class::Noun,
        _ if ends(signs.noun_ends) => Class::Noun,
        _ if ends(signs.verb_ends) => Class::Verb,
        _ => Class::Unknown,
    }
}

fn signs(language: Language) -> Signs {
    match language {
        Language::English => Signs {
            before_nouns: &[
                "a", "an", "the", "his", "her", "their", "its", "my", "our", "your", "this", "these", "those", "no",
                "some", "many", "several", "all", "each", "every", "of", "in", "at", "for", "with", "from", "on",
                "another", "any", "more", "by",
            ],
            before_verbs: &[
                "will", "would", "could", "can", "may", "might", "must", "should", "has", "have", "had", "was", "were",
                "is", "are", "been", "be", "being", "not", "he", "she", "they", "it", "who", "which", "we", "i", "to",
            ],
            noun_ends: &[
                "tion", "tions", "sion", "ment", "ments", "ness", "ity", "ship", "ance", "ence", "ism", "ers", "ors",
            ],
            verb_ends: &["ed", "ing", "ise", "ize"],
        },
        Language::German => {
            Signs { before_nouns: &[], before_verbs: &[], noun_ends: &[], verb_ends: &["t", "en", "te", "ten", "ete"] }
        }
        Language::Dutch => Signs {
            before_nouns: &["de", "het", "een", "zijn", "haar", "hun", "van", "in", "op", "bij", "voor", "met"],
            before_verbs: &[
                "is", "zijn", "was", "waren", "heeft", "hebben", "had", "wordt", "worden", "werd", "werden", "te",
                "zal", "kan", "moet", "moeten",
            ],
            noun_ends: &["ing", "ingen", "heid", "teit", "ers"],
            verb_ends: &["de", "den", "te", "ten", "eerd", "en"],
        },
        Language::French => Signs {
            before_nouns: &[
                "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "ce", "cet", "cette",
                "ces", "son", "sa", "ses", "leur", "leurs", "en", "par", "sur", "sans", "avec",
            ],
            before_verbs: &[
                "a", "ont", "est", "sont", "était", "étaient", "été", "être", "avoir", "se", "s'", "ne", "n'", "il",
                "elle", "ils", "elles", "qui", "y", "avait", "avaient", "pour",
            ],
            noun_ends: &["tion", "tions", "ment", "ments", "age", "eur", "eurs", "ité", "ance", "ence"],
            verb_ends: &["er", "ée", "és", "ées", "é", "ait", "aient", "era", "eront", "ir", "ent"],
        },
        Language::Spanish => Signs {
            before_nouns: &[
                "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "su", "sus", "en", "por",
                "este", "esta", "con", "sin",
            ],
            before_verbs: &[
                "ha", "han", "había", "habían", "se", "no", "que", "fue", "fueron", "ser", "será", "serán", "está",
                "están",
            ],
            noun_ends: &["ción", "ciones", "miento", "dad", "dades", "ores", "ura", "aje"],
            verb_ends: &[
                "ó", "aron", "ieron", "ado", "ido", "ados", "idos", "ar", "er", "ir", "ará", "erá", "irá", "aba",
            ],
        },
        Language::Portuguese => Signs {
            before_nouns: &[
                "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "ao", "à", "no", "na", "em", "seu",
                "sua", "com", "por",
            ],
            before_verbs: &["foi", "foram", "ser", "será", "se", "não", "que", "tem", "têm", "está", "estão"],
            noun_ends: &["ção", "ções", "mento", "dade", "ores", "ura", "agem"],
            verb_ends: &["ou", "aram", "eram", "iram", "ado", "ido", "ar", "er", "ir", "iu", "eu", "ará"],
        },
        Language::Italian => Signs {
            before_nouns: &[
                "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "di", "del", "della", "dei", "delle", "al",
                "alla", "nel", "nella", "dal", "con", "per", "l'", "dell'", "un'", "all'",
            ],
            before_verbs: &[
                "ha", "hanno", "è", "sono", "era", "erano", "stato", "stata", "stati", "state", "si", "non", "che",
                "saranno", "sarà",
            ],
            noun_ends: &["zione", "zioni", "mento", "ità", "ore", "ori", "ura", "aggio"],
            verb_ends: &["ato", "ito", "uto", "ata", "ati", "ate", "are", "ere", "ire", "erà", "irà", "ava"],
        },
        Language::Russian => Signs {
            before_nouns: &["в", "на", "из", "от", "до", "с", "со", "у", "за", "о", "об", "по", "для", "при", "под"],
            before_verbs: &["не", "был", "была", "были", "будет", "будут"],
            noun_ends: &[
                "ие", "ия", "ию", "ость", "ств", "ство", "ства", "ов", "ев", "ами", "ами", "ка", "ник", "ники",
            ],
            verb_ends: &[
                "л", "ла", "ло", "ли", "ть", "лся", "лась", "лись", "ет", "ит", "ют", "ят", "ется", "ено", "ены", "ан",
                "ана",
            ],
        },
        _ => Signs { before_nouns: &[], before_verbs: &[], noun_ends: &[], verb_ends: &[] },
    }
}
