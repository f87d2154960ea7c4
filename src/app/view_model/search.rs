//! Finding words in both texts, whatever their case, accents, quotation marks and line breaks.

use super::View;
use super::concordance::Line;
use super::overview;
use crate::app::state::Reading;
use crate::app::view_model::sorted::sort_by_key;
use crate::engine::{ByteSpan, Offset, Pair, Side};
use std::rc::Rc;

/// A place that holds the words that are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its number, in reading order through both texts.
    pub number: usize,
    /// Where it stands.
    pub span: ByteSpan,
}

/// Everything that was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// The side and the place of each, in reading order: row by row, the left side first.
    pub places: Vec<(Side, ByteSpan)>,
    /// How many there are on each side.
    pub counts: Pair<usize>,
    /// Whether there are more, which are not shown.
    pub cut: bool,
    /// Those that show in each section, on each side in text order; `None` where there are none.
    pub sections: Vec<Option<Rc<Pair<Vec<Hit>>>>>,
    /// The same, on each side in text order.
    pub in_order: Pair<Vec<Hit>>,
    /// The first of each side between the words around them.
    pub lines: Pair<Vec<Line>>,
    /// Ticks for the overview.
    pub ticks: String,
}

/// More hits than this on a side are not shown: nobody goes through them, and drawing them would be felt.
const HITS_MAX: usize = 2000;

/// Both texts as they are searched.
#[derive(Debug)]
pub struct Index(Pair<Folded>);

impl Index {
    /// Folds both texts, in time linear in their length.
    pub fn of(reading: &Reading) -> Self {
        Self(reading.articles.as_ref().as_ref().map(|article| Folded::of(&article.text)))
    }

    /// All places that hold the words, as they are drawn in this view.
    pub fn find(&self, reading: &Reading, view: &View, words: &str) -> Hits {
        let sought = Folded::of(words.trim()).letters;
        if sought.is_empty() {
            return Hits::default();
        }
        let mut cut = false;
        let found = self.0.as_ref().map(|text| {
            let mut found: Vec<ByteSpan> = text.find(&sought).take(HITS_MAX + 1).collect();
            cut |= found.len() > HITS_MAX;
            found.truncate(HITS_MAX);
            found
        });
        let mut hits = Hits { counts: found.as_ref().map(Vec::len), cut, ..Hits::default() };
        hits.place(view, &found);
        let lengths = reading.articles.as_ref().as_ref().map(|article| article.text.len());
        let ticks = hits
            .places
            .iter()
            .map(|(side, span)| overview::tick(*side, overview::scaled(span.start().get(), lengths[*side])));
        hits.ticks = ticks.collect();
        hits.lines = view.lines(reading, &hits.in_order);
        hits
    }
}

impl Hits {
    /// Numbers the hits row by row, and sorts them into their sections.
    fn place(&mut self, view: &View, found: &Pair<Vec<ByteSpan>>) {
        let mut numbered = Pair::<Vec<Hit>>::default();
        for row in view.sections.iter().flat_map(|section| &section.rows) {
            for side in Side::BOTH {
                let cell = row.spans[side].unwrap_or_default();
                let first = found[side].partition_point(|span| span.start() < cell.start());
                for span in found[side][first..].iter().take_while(|span| span.start() < cell.end()) {
                    numbered[side].push(Hit { number: self.places.len(), span: *span });
                    self.places.push((side, *span));
                }
            }
        }
        // Rows need not follow the order of a text.
        Side::BOTH.into_iter().for_each(|side| sort_by_key(&mut numbered[side], |hit| hit.span));
        self.sections = view
            .sections
            .iter()
            .map(|section| {
                let shown = Pair::from_fn(|side| {
                    let cells = section.rows.iter().filter_map(|row| row.spans[side]);
                    let mut shown: Vec<Hit> = cells.flat_map(|cell| within(&numbered[side], cell)).copied().collect();
                    sort_by_key(&mut shown, |hit| hit.span);
                    // A hit that runs over two rows is in both.
                    shown.dedup();
                    shown
                });
                (!shown.left.is_empty() || !shown.right.is_empty()).then(|| Rc::new(shown))
            })
            .collect();
        self.in_order = numbered;
    }
}

/// Those of a text's hits, in its order, that stand in a cell at least in part.
fn within(hits: &[Hit], cell: ByteSpan) -> &[Hit] {
    let first = hits.partition_point(|hit| hit.span.end() <= cell.start());
    let n = hits[first..].partition_point(|hit| hit.span.start() < cell.end());
    &hits[first..first + n]
}

/// A text without what a search passes over, and where its letters stand in the text itself.
#[derive(Debug)]
struct Folded {
    letters: String,
    /// For each byte of `letters` the byte of the text that its letter starts at; the end of the text at the end.
    at: Vec<u32>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self { letters: String::with_capacity(text.len()), at: Vec::with_capacity(text.len() + 1) };
        for (at, letter) in text.char_indices() {
            for letter in letter.to_lowercase().filter(|letter| !is_accent(*letter)) {
                folded.push(plain(letter), at);
            }
        }
        folded.at.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        folded
    }

    /// White space is one space, however much there is.
    fn push(&mut self, letter: char, at: usize) {
        if letter == '\u{ad}' || letter == ' ' && self.letters.ends_with(' ') {
            return;
        }
        self.letters.push(letter);
        self.at.resize(self.letters.len(), u32::try_from(at).unwrap_or(u32::MAX));
    }

    fn find<'a>(&'a self, sought: &'a str) -> impl Iterator<Item = ByteSpan> + 'a {
        let places = self.letters.match_indices(sought).map(|(at, _)| (self.at[at], self.at[at + sought.len()]));
        places.filter(|(start, end)| start < end).map(|(start, end)| ByteSpan::of(start, end))
    }
}

/// Whether a mark stands on another letter: accents, Hebrew points, Arabic vowels.
fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The letter that stands for its look-alikes. The accented letters of Latin scripts are listed: the tables of Unicode
/// would weigh more than the rest of the page.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '‘' | '’' | 'ʼ' | '′' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‐' | '‑' | '–' | '—' | '−' => '-',
        letter if letter.is_whitespace() => ' ',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, words: &str) -> Vec<String> {
        let (folded, sought) = (Folded::of(text), Folded::of(words).letters);
        folded.find(&sought).map(|span| text[span.range()].to_owned()).collect()
    }

    #[test]
    fn case_accents_quotes_and_line_breaks_do_not_matter() {
        assert_eq!(found("The Café and the CAFE\u{301}.", "café"), ["Café", "CAFE\u{301}"]);
        assert_eq!(found("He said “don’t\n  go”.", "\"don't go\""), ["“don’t\n  go”"]);
        assert_eq!(found("İstanbul, ﬁne", "istanbul"), ["İstanbul"]);
        assert_eq!(found("漢字漢字", "漢字"), ["漢字", "漢字"]);
        assert_eq!(found("co\u{ad}operate", "coop"), ["co\u{ad}op"]);
        assert_eq!(found("nothing here", "there"), Vec::<String>::new());
    }
}
