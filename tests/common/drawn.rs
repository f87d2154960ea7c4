//! Two articles and settings drawn from bytes, for random tests and for fuzzing: whoever shrinks the bytes shrinks the
//! texts.

use twicetold::engine::{Article, Config, Language, Offset, Pair, Pin, SentenceIdx, Tiers};

/// What a law is held against.
#[derive(Clone, Debug)]
pub(crate) struct Drawn {
    /// Two texts; often one is an edited copy of the other.
    pub(crate) articles: Pair<Article>,
    /// Settings that no reader would come up with.
    pub(crate) config: Config,
}

/// Pieces that texts are put together from: words that meet often, and what is hard about text.
const PIECES: &[&str] = &[
    // Words that two texts share soon.
    "the ",
    "of ",
    "and ",
    "was ",
    "not ",
    "said ",
    "to ",
    "bridge ",
    "Bridge ",
    "bridges ",
    "council ",
    "mayor ",
    "opened ",
    "opening ",
    "river ",
    "storm ",
    "closed ",
    "houses ",
    "Marrow ",
    "Ann Marrow ",
    "Ms Marrow ",
    "MARROW ",
    "colour ",
    "color ",
    "well-known ",
    "alleged ",
    "reportedly ",
    "according to ",
    "people ",
    "killed ",
    "spokesman ",
    // Ends, breaks and headings.
    ". ",
    "! ",
    "? ",
    ", ",
    ": ",
    "; ",
    ".\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\r",
    "\u{2028}",
    "\u{2029}",
    "\t",
    " ",
    " - ",
    "— ",
    "…",
    "... ",
    "By Ann Marrow\n",
    "Read more:\n",
    "BARROWBY, May 1 (Reuters) - ",
    "* ",
    "1. ",
    "(AP)\n",
    "/",
    // Words that take two tokens or more, and those that lose their ends.
    "don’t ",
    "do not ",
    "can't ",
    "it’s ",
    "I'd ",
    "informa-\ntion ",
    "so\u{ad}lid ",
    "l’homme ",
    "aujourd’hui ",
    "می‌شود ",
    "می شود ",
    "O’Neil ",
    "the U.S. ",
    "Mr. ",
    "e.g. ",
    "i.e. ",
    "J. K. ",
    "St. ",
    "No. ",
    "p.m. ",
    "Nr. ",
    // Figures.
    "4 million ",
    "4,000,000 ",
    "four million ",
    "4m ",
    "a dozen ",
    "dozens of ",
    "half ",
    "one ",
    "two ",
    "third ",
    "3rd ",
    "12.5 % ",
    "12,5 Prozent ",
    "per cent ",
    "$",
    "€ ",
    "£3bn ",
    "1/2 ",
    "½ ",
    "⅞",
    "10-12 ",
    "2024 ",
    "1,234.56 ",
    "0 ",
    "00",
    "999999999999999999999999 ",
    "1.2.3 ",
    "1e9 ",
    "May 1 ",
    "1 May 2024 ",
    "2024-02-30 ",
    "31/12/1999 ",
    "Monday ",
    "4.12 a.m. ",
    "16:12 ",
    "25:61 ",
    "yesterday ",
    "nearly ",
    "more than ",
    "between ",
    "minus ",
    "XIV ",
    "+",
    "−5 ",
    "10²",
    "zwölf ",
    "deux cents ",
    "двенадцать ",
    "۱۲ ",
    "٣٫٥ ",
    "१२ ",
    "๑๒ ",
    "１２",
    "三百万",
    "万",
    "fünfundzwanzig ",
    "million ",
    // Quotations of every style.
    "“",
    "” ",
    "‘",
    "’ ",
    "\"",
    "'",
    "„",
    "«",
    "» ",
    "‹",
    "› ",
    "「",
    "」",
    "『",
    "』",
    "\u{201e}",
    "(",
    ") ",
    "[",
    "] ",
    "“Yes,” she said. ",
    "“No”, says Ann Marrow. ",
    "said: “",
    "„Nein“, sagte er. ",
    // Scripts.
    "北京",
    "大桥",
    "東京は雨",
    "ひらがな",
    "カタカナ",
    "。",
    "、",
    "กรุงเทพ",
    "มหานคร",
    "ๆ",
    "مدينة ",
    "كتاب ",
    "کتاب ",
    "ـــ",
    "؟ ",
    "עִבְרִית ",
    "עיר ",
    "ΣΟΦΟΣ ",
    "Σοφός ",
    "Москва ",
    "Москвы ",
    "ı ",
    "İ ",
    "I ",
    "ß ",
    "STRASSE ",
    "Straße ",
    "Häuser ",
    "नगर ",
    "क्षत्रिय ",
    "한국어 ",
    "।",
    // Signs that take no room, join, turn or stand alone.
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{200e}",
    "\u{200f}",
    "\u{202a}",
    "\u{202b}",
    "\u{202c}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{feff}",
    "\u{2060}",
    "\u{a0}",
    "\u{202f}",
    "\u{3000}",
    "\u{301}",
    "\u{308}",
    "\u{327}",
    "\u{20dd}",
    "\u{e31}",
    "\u{93f}",
    "\u{5b0}",
    "\u{64e}",
    "\u{fe0f}",
    "\u{0}",
    "\u{1b}",
    "\u{85}",
    "\u{fffd}",
    "\u{e000}",
    "\u{10ffff}",
    "ﬁ",
    "Å",
    "A\u{30a}",
    "👩‍🚒",
    "👩",
    "🇫🇷",
    "🇫",
    "👍🏽",
    "🏽",
    "❤️ ",
    "☎",
    "𝒜",
    "ﷺ",
    "ǅ",
    "ŉ",
    "ẞ",
    "ͅ",
    // Addresses, codes and other strings without an end.
    "https://example.org/a?b=c#d ",
    "a@b.example ",
    "#tag ",
    "@handle ",
    "_",
    "__x__ ",
    "a-b-c-d ",
    "--",
    "A",
    "x",
    "AB",
    ".",
    "&",
];

/// From this byte on a byte repeats the piece before it.
const REPEATS: u8 = 248;

impl Drawn {
    /// Reads any bytes. The first says how the texts are made, the second settings, the third where the second text
    /// starts; the rest are pieces or letters.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        let byte = |at: usize| bytes.get(at).copied().unwrap_or_default();
        let rest = bytes.get(3..).unwrap_or_default();
        let (first, second) = rest.split_at(rest.len() * usize::from(byte(2)) / 256);
        let (left, right) = match byte(0) % 8 {
            0 => (lossy(first), lossy(second)),
            1 => (lossy(first), pieces(second).concat()),
            2 | 3 => (pieces(first).concat(), pieces(second).concat()),
            4 => (pieces(rest).concat(), pieces(rest).concat()),
            _ => (pieces(first).concat(), edited(pieces(first), second).concat()),
        };
        let articles = Pair::new(Article::new("left", left), Article::new("right", right));
        Self { articles, config: config(byte(1), second) }
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn pieces(bytes: &[u8]) -> Vec<&'static str> {
    let mut found: Vec<&str> = Vec::new();
    for (at, byte) in bytes.iter().enumerate() {
        match found.last() {
            Some(last) if *byte >= REPEATS => found.extend([*last].repeat(usize::from(byte - REPEATS) * 3)),
            // A byte alone does not reach all pieces; its place in the text helps.
            _ => found.push(PIECES[(usize::from(*byte) + 248 * (at % 2)) % PIECES.len()]),
        }
    }
    found
}

/// A copy with pieces changed, left out or moved to the end, two bytes a change.
fn edited(mut pieces: Vec<&'static str>, changes: &[u8]) -> Vec<&'static str> {
    for change in changes.chunks_exact(2) {
        if pieces.is_empty() {
            break;
        }
        let at = usize::from(change[0]) % pieces.len();
        match change[1] % 4 {
            0 => drop(pieces.remove(at)),
            1 => pieces.rotate_left(at),
            2 => pieces.insert(at, PIECES[usize::from(change[1]) % PIECES.len()]),
            _ => pieces[at] = PIECES[usize::from(change[1]) % PIECES.len()],
        }
    }
    pieces
}

/// The plain settings for half of all bytes.
fn config(byte: u8, more: &[u8]) -> Config {
    let plain = Config::default();
    if byte < 128 {
        return plain;
    }
    let at = |nth: usize| more.get(nth).copied().unwrap_or_default();
    let language = |byte: u8| Language::KNOWN.get(usize::from(byte)).copied();
    let pin = |three: &[u8]| Pin {
        sentences: Pair::new(SentenceIdx::new(u32::from(three[0] % 8)), SentenceIdx::new(u32::from(three[1] % 8))),
        together: three[2].is_multiple_of(2),
    };
    let switch = |bit: u8| byte >> bit & 1 == 1;
    Config {
        languages: Pair::new(language(at(0)), language(at(1))),
        phrase_words_min: u32::from(at(2) % 9),
        tiers: Tiers { exact: !switch(0), inflected: !switch(1), ..Tiers::default() },
        match_case: switch(2),
        match_punctuation: switch(3),
        gap_words_max: u32::from(at(3) % 12),
        gap_shared_percent_min: u32::from(at(4) % 101),
        related: switch(4),
        pins: if switch(5) { more.chunks_exact(3).take(4).map(pin).collect() } else { Vec::new() },
        budget_steps: if switch(6) { u64::from(at(5)) * 40 } else { plain.budget_steps },
        ..plain
    }
}
