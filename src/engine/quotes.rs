//! The quotations of both texts, who says them, and what the other text makes of them.
//!
//! A quotation is what stands between its outer marks, the marks included; quotations inside belong to it. Speech after
//! a dash and blocks that a colon leads to are quotations without marks. Two
//! quotations answer each other when most words of the shorter are tied to words of the other. What one text puts in
//! marks and the other tells in nearly the same words without is indirect.

mod marks;
mod speaker;
mod unmarked;

use super::classify::Evidence;
use super::comparison::{Quote, QuotePair, QuoteRelation, findings};
use super::language::{Language, common_words};
use super::names::{Mention, Names};
use super::pair::{Pair, Side};
use super::span::{ByteSpan, Offset};
use super::wordbook::{Notes, Role};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// A quotation as it is found in a text.
#[derive(Clone, Debug)]
struct Found {
    span: ByteSpan,
    tokens: Range<u32>,
    speaker: Option<String>,
}

/// Finds and pairs the quotations of both texts; sorted as they are listed. Log-linear in tokens.
pub fn find(notes: Pair<&Notes<'_>>, names: &Names, evidence: Evidence<'_>) -> Vec<QuotePair> {
    let found = Pair::from_fn(|side| quotes_of(notes[side], names, &names.mentions[side]));
    let matching = Matching { notes, names, found: &found, evidence };
    let mut rows = matching.direct();
    let answered = Pair::from_fn(|side| answered(&rows, side));
    for side in Side::BOTH {
        let told = matching.told(side.other());
        for (at, quote) in found[side].iter().enumerate().filter(|(_, quote)| !answered[side].contains(&quote.span)) {
            let report = matching.indirect(side, at).or_else(|| matching.reported_elsewhere(side, at, &told));
            rows.push(report.unwrap_or_else(|| lone(side, quote)));
        }
    }
    findings::sort_quotes(&mut rows);
    rows
}

fn quotes_of(notes: &Notes<'_>, names: &Names, mentions: &[Mention]) -> Vec<Found> {
    let marked = marks::find(notes.reading.text, &notes.reading.outline.paragraphs, notes.language);
    let tokens = |span: &ByteSpan| notes.token_at(span.start().index())..notes.token_at(span.end().index());
    let mut spans = unmarked::with_unmarked(notes, marked);
    spans.retain(|span| !tokens(span).is_empty() && !is_name(notes, tokens(span)));
    let speakers = speaker::find(notes, names, mentions, &spans);
    let quotes = spans.iter().zip(speakers);
    quotes.map(|(span, speaker)| Found { span: *span, tokens: tokens(span), speaker }).collect()
}

/// Whether marks hold a name, as Russian writes those of companies and ships, others those of films: «Реактив».
fn is_name(notes: &Notes<'_>, tokens: Range<u32>) -> bool {
    let marks = matches!(
        notes.language,
        Language::Russian | Language::Ukrainian | Language::French | Language::Spanish | Language::Italian
    ) || notes.language == Language::Portuguese;
    let first = (tokens.start..tokens.end.min(tokens.start + 2)).any(|at| notes.at(at).is_capital);
    let short = tokens.len() <= NAME_TOKENS_MAX && first;
    let before = tokens.start.checked_sub(1).map(|before| notes.gap_after(before));
    let led = before.is_some_and(|gap| gap.starts_with(' ') && !gap.contains(['—', '–', ':', ',', '.', '\n']));
    let told = tokens.start.checked_sub(1).is_some_and(|before| notes.has(before, Role::Says));
    let last = notes.gap_after(tokens.end - 1);
    let ended = last.starts_with([',', '.', '!', '?', '…']);
    let after = last.trim_start().trim_start_matches(['»', '”', '"']).trim_start_matches(',').trim_start();
    let says = (tokens.end..notes.reading.n_tokens().min(tokens.end + 2)).any(|at| notes.has(at, Role::Says));
    // “Компания «Полярный путь», оценил”: what it is called stands before.
    let called = tokens.start.checked_sub(1).is_some_and(|before| {
        let word = &*notes.at(before).folded;
        CALLED.iter().any(|start| word.starts_with(start))
    });
    if notes.language == Language::German {
        return led && is_german_name(notes, &tokens);
    }
    marks && short && led && !told && (called || !ended && !after.starts_with(['—', '–']) && !says)
}

/// Whether marks hold what something is called: “das Weibchen »Nala« am”. A sentence in which someone calls something
/// by a word quotes it.
fn is_german_name(notes: &Notes<'_>, tokens: &Range<u32>) -> bool {
    let sentence = notes.sentence(notes.reading.tokens[tokens.start as usize].sentence.index());
    let noun = tokens.start > sentence.start && notes.at(tokens.start - 1).is_capital;
    let last = notes.gap_after(tokens.end - 1);
    let goes_on = last.ends_with(' ') && !last.contains([',', '.', '!', '?', ':']);
    let says = sentence.into_iter().any(|at| notes.has(at, Role::Says) && !tokens.contains(&at) && at < tokens.start);
    noun && goes_on && !says && tokens.len() <= 2 && tokens.clone().all(|at| notes.at(at).is_capital)
}

/// How Russian words start for what has its name in marks.
const CALLED: [&str; 30] = [
    "компани",
    "фирм",
    "завод",
    "движени",
    "парти",
    "танкер",
    "судн",
    "ледокол",
    "корабл",
    "теплоход",
    "газет",
    "фильм",
    "клуб",
    "банк",
    "отел",
    "агентств",
    "холдинг",
    "групп",
    "организаци",
    "фонд",
    "станци",
    "театр",
    "ресторан",
    "телеканал",
    "издани",
    "журнал",
    "союз",
    "магазин",
    "объединени",
    "концерн",
];

fn answered(rows: &[QuotePair], side: Side) -> FxHashSet<ByteSpan> {
    rows.iter().filter_map(|row| row.sides[side].as_ref()).map(|quote| quote.span).collect()
}

fn lone(side: Side, quote: &Found) -> QuotePair {
    let mut sides = Pair::default();
    sides[side] = Some(quote.state());
    let relation = if side == Side::Left { QuoteRelation::OnlyLeft } else { QuoteRelation::OnlyRight };
    QuotePair { sides, relation }
}

impl Found {
    fn state(&self) -> Quote {
        Quote { span: self.span, speaker: self.speaker.clone() }
    }
}

struct Matching<'a> {
    notes: Pair<&'a Notes<'a>>,
    names: &'a Names,
    found: &'a Pair<Vec<Found>>,
    evidence: Evidence<'a>,
}

/// Of the words of the shorter quotation at least this share, in hundredths, must be tied to the other.
const TIED_PERCENT_MIN: usize = 50;
/// The same where fewer than two of the tied words tell anything.
const DULL_PERCENT_MIN: usize = 65;
/// The same where the texts name different speakers.
const OTHER_PERCENT_MIN: usize = 80;
/// Of the telling words of a quotation at least this share, in hundredths, must stand in its report.
const REPORTED_PERCENT_MIN: usize = 60;

/// Names in marks have no more words.
const NAME_TOKENS_MAX: usize = 3;
/// In longer texts no quotation is looked for inside all others.
const HELD_MAX: usize = 60;
/// So many words in a row are repeated by no accident.
const LONG_TOKENS: usize = 4;
/// Words that stand in more places tell nothing about what is reported where.
const PLACES_MAX: usize = 40;
/// Fewer telling words in common are no report of what was said, unless the same person says them.
const REPORTED_WORDS_MIN: usize = 3;

impl Matching<'_> {
    /// Quotations that answer each other: for each the best of the other side.
    fn direct(&self) -> Vec<QuotePair> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for side in Side::BOTH {
            let equal = self.by_words(side.other());
            for at in 0..self.found[side].len() {
                let best = self.best(side, at).or_else(|| equal.get(&self.normals(side, at)).map(|others| others[0]));
                let best = best.or_else(|| self.holding_all(side, at)).or_else(|| self.said_anew(side, at));
                pairs.extend(best.map(|other| if side == Side::Left { (at, other) } else { (other, at) }));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        pairs.into_iter().map(|(left, right)| self.row(left, right)).collect()
    }

    fn normals(&self, side: Side, at: usize) -> Vec<u32> {
        let tokens = self.found[side][at].tokens.clone();
        tokens.map(|token| self.evidence.readings[side].tokens[token as usize].normal).collect()
    }

    fn by_words(&self, side: Side) -> FxHashMap<Vec<u32>, Vec<usize>> {
        let mut index: FxHashMap<Vec<u32>, Vec<usize>> = FxHashMap::default();
        for at in 0..self.found[side].len() {
            index.entry(self.normals(side, at)).or_default().push(at);
        }
        index
    }

    /// The only quotation of the other side that holds all words of this one, where they are many or a rare one is
    /// among them.
    fn holding_all(&self, side: Side, at: usize) -> Option<usize> {
        let words = self.normals(side, at);
        let (notes, tokens) = (self.notes[side], self.found[side][at].tokens.clone());
        let is_rare = |at: u32| {
            let folded = &*notes.at(at).folded;
            !notes.at(at).is_function && common_words::frequency_per_million(notes.language, folded).is_none()
        };
        let tells = tokens.len() >= LONG_TOKENS || tokens.into_iter().any(is_rare);
        if !tells || self.found[side.other()].len() > HELD_MAX {
            return None;
        }
        let holds = |other: &usize| {
            let whole = self.normals(side.other(), *other);
            whole.len() > words.len() && whole.windows(words.len()).any(|part| part == words)
        };
        let mut holding = (0..self.found[side.other()].len()).filter(holds);
        holding.next().filter(|_| holding.next().is_none())
    }

    /// The only quotation of the same speaker that has all words of this one, in whatever order: „Angst haben wir keine“
    /// and „Wir haben keine Angst, aber Respekt“.
    fn said_anew(&self, side: Side, at: usize) -> Option<usize> {
        let words = self.normals(side, at);
        let (speaker, others) = (self.found[side][at].speaker.as_ref()?, &self.found[side.other()]);
        if words.len() < LONG_TOKENS || others.len() > HELD_MAX {
            return None;
        }
        let has_all = |other: &usize| {
            let whole: FxHashSet<u32> = self.normals(side.other(), *other).into_iter().collect();
            others[*other].speaker.as_ref() == Some(speaker) && words.iter().all(|word| whole.contains(word))
        };
        let mut having = (0..others.len()).filter(has_all);
        having.next().filter(|_| having.next().is_none())
    }

    /// The quotation of the other side that holds most of the words tied to this one.
    fn best(&self, side: Side, at: usize) -> Option<usize> {
        let quote = &self.found[side][at];
        let others = &self.found[side.other()];
        let partner = |token: u32| self.evidence.links.partner[side][token as usize];
        let tied = quote.tokens.clone().filter_map(partner);
        let mut votes: Vec<usize> = tied.filter_map(|token| holding(others, token)).collect();
        votes.sort_unstable();
        let runs = votes.chunk_by(|one, other| one == other);
        let (other, n_tied) =
            runs.map(|run| (run[0], run.len())).max_by_key(|(other, n)| (*n, std::cmp::Reverse(*other)))?;
        let shorter = quote.tokens.len().min(others[other].tokens.len());
        let inside = |token: u32| partner(token).is_some_and(|partner| others[other].tokens.contains(&partner));
        let telling = quote.tokens.clone().filter(|token| !self.notes[side].at(*token).is_function && inside(*token));
        // Words like “we had the” are tied in any two quotations of one matter.
        let least = if telling.count() >= 2 { TIED_PERCENT_MIN } else { DULL_PERCENT_MIN };
        let speakers = (&quote.speaker, &others[other].speaker);
        let is_other = matches!(speakers, (Some(one), Some(other)) if one != other);
        let least = if is_other { OTHER_PERCENT_MIN } else { least };
        (n_tied * 100 >= shorter * least && (n_tied >= 2 || shorter == 1)).then_some(other)
    }

    fn row(&self, left: usize, right: usize) -> QuotePair {
        let (first, second) = (self.normals(Side::Left, left), self.normals(Side::Right, right));
        let relation = if first == second {
            QuoteRelation::Identical
        } else if is_part(&first, &second) || is_part(&second, &first) {
            QuoteRelation::Trimmed
        } else {
            QuoteRelation::Altered
        };
        QuotePair {
            sides: Pair::new(Some(self.found.left[left].state()), Some(self.found.right[right].state())),
            relation,
        }
    }

    /// Where each telling stem stands outside the quotations of a side.
    fn told(&self, side: Side) -> FxHashMap<u32, Vec<u32>> {
        let mut places: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        if self.found[side.other()].is_empty() {
            return places;
        }
        for (at, stem) in (0u32..).zip(&self.evidence.readings[side].stems) {
            if !self.notes[side].at(at).is_function && holding(&self.found[side], at).is_none() {
                places.entry(*stem).or_default().push(at);
            }
        }
        places
    }

    /// A sentence that is not matched, but reports most telling words of a quotation as said by the same person.
    fn reported_elsewhere(&self, side: Side, at: usize, told: &FxHashMap<u32, Vec<u32>>) -> Option<QuotePair> {
        let quote = &self.found[side][at];
        let reading = self.evidence.readings[side.other()];
        let tells = |token: &u32| !self.notes[side].at(*token).is_function;
        let mut stems: Vec<u32> = quote
            .tokens
            .clone()
            .filter(tells)
            .map(|token| self.evidence.readings[side].stems[token as usize])
            .collect();
        stems.sort_unstable();
        stems.dedup();
        let places =
            stems.iter().filter_map(|stem| told.get(stem)).filter(|places| places.len() <= PLACES_MAX).flatten();
        let mut places: Vec<u32> = places.copied().collect();
        places.sort_unstable();
        let sentences = places
            .chunk_by(|one, other| reading.tokens[*one as usize].sentence == reading.tokens[*other as usize].sentence);
        let best = sentences.max_by_key(|tokens| (tokens.len(), std::cmp::Reverse(tokens[0])))?;
        // One word is a report where it is all that was said, and stands nowhere else.
        let one = stems.len() == 1 && told.get(&stems[0]).is_some_and(|places| places.len() == 1);
        if best.len() < 2 && !one || best.len() * 100 < stems.len() * REPORTED_PERCENT_MIN {
            return None;
        }
        let span = reading.tokens[best[0] as usize].span.join(reading.tokens[best[best.len() - 1] as usize].span);
        let others = side.other();
        let speaker = speaker::of_report(self.notes[others], self.names, &self.names.mentions[others], span);
        if speaker.is_none() || speaker != quote.speaker {
            return None;
        }
        let mut sides = Pair::default();
        sides[side] = Some(quote.state());
        sides[others] = Some(Quote { span, speaker });
        Some(QuotePair { sides, relation: QuoteRelation::Indirect })
    }

    /// The sentence of the other side that tells a quotation in nearly the same words without marks.
    fn indirect(&self, side: Side, at: usize) -> Option<QuotePair> {
        let quote = &self.found[side][at];
        let others = &self.found[side.other()];
        let reading = self.evidence.readings[side.other()];
        let telling = |token: &u32| !self.notes[side].at(*token).is_function;
        let n_telling = quote.tokens.clone().filter(telling).count();
        let tied = quote.tokens.clone().filter(telling);
        let tied = tied.filter_map(|token| self.evidence.links.partner[side][token as usize]);
        let mut told: Vec<u32> = tied.filter(|token| holding(others, *token).is_none()).collect();
        told.sort_unstable_by_key(|token| (reading.tokens[*token as usize].sentence, *token));
        let sentences = told
            .chunk_by(|one, other| reading.tokens[*one as usize].sentence == reading.tokens[*other as usize].sentence);
        let best = sentences.max_by_key(|tokens| (tokens.len(), std::cmp::Reverse(tokens[0])))?;
        if best.len() * 100 < n_telling * REPORTED_PERCENT_MIN {
            return None;
        }
        let (first, last) = (reading.tokens[best[0] as usize], reading.tokens[best[best.len() - 1] as usize]);
        let span = first.span.join(last.span);
        let speaker =
            speaker::of_report(self.notes[side.other()], self.names, &self.names.mentions[side.other()], span);
        // So few words are a report only of all that was said, and by the same person.
        let same_speaker = quote.speaker.is_some() && quote.speaker == speaker;
        if best.len() < REPORTED_WORDS_MIN && (best.len() < n_telling || !same_speaker) {
            return None;
        }
        let mut sides = Pair::default();
        sides[side] = Some(quote.state());
        sides[side.other()] = Some(Quote { span, speaker });
        Some(QuotePair { sides, relation: QuoteRelation::Indirect })
    }
}

/// The quotation that holds a token.
fn holding(quotes: &[Found], token: u32) -> Option<usize> {
    let at = quotes.partition_point(|quote| quote.tokens.end <= token);
    quotes.get(at).filter(|quote| quote.tokens.contains(&token)).map(|_| at)
}

/// Whether all words stand in the other list in the same order.
fn is_part(words: &[u32], whole: &[u32]) -> bool {
    let mut rest = whole.iter();
    words.iter().all(|word| rest.any(|other| other == word))
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Pair, QuotePair, Side, compare};

    /// Rows as `left|right relation speaker/speaker`.
    fn rows(left: &str, right: &str) -> Vec<String> {
        let articles = Pair::new(Article::new("", left), Article::new("", right));
        let show = |row: &QuotePair| {
            let speaker =
                |side: Side| row.sides[side].as_ref().map_or("", |quote| quote.speaker.as_deref().unwrap_or("?"));
            format!("{:?} {}/{}", row.relation, speaker(Side::Left), speaker(Side::Right))
        };
        compare(articles.as_ref(), &Config::default()).quotes.iter().map(show).collect()
    }

    #[test]
    fn what_became_of_a_quotation() {
        let left = "“There was no safe way to keep traffic moving on the bridge,” said Ines Corrigall, the engineer.";
        let cases = [
            (
                "Ines Corrigall said: 'There was no safe way to keep traffic moving on the bridge.'",
                "Identical Ines Corrigall/Ines Corrigall",
            ),
            (
                "“There was no safe way to keep traffic moving,” Ines Corrigall explained.",
                "Trimmed Ines Corrigall/Ines Corrigall",
            ),
            (
                "«There was no easy way to keep traffic moving on the bridge», said Ines Corrigall.",
                "Altered Ines Corrigall/Ines Corrigall",
            ),
            (
                "Ines Corrigall said there was no safe way to keep traffic moving on the bridge.",
                "Indirect Ines Corrigall/Ines Corrigall",
            ),
            ("Nine cats slept on the mat.", "OnlyLeft Ines Corrigall/"),
        ];
        for (right, wanted) in cases {
            assert_eq!(rows(left, right), [wanted], "{right}");
        }
    }

    #[test]
    fn who_speaks() {
        let cases = [
            (
                "“We sank,” said a coastguard spokesman, Henrik Tallow. “It was cold.”",
                &["OnlyLeft Henrik Tallow/"; 2][..],
            ),
            ("Then Orla Pettifer came. “Nobody wrote back,” she said.", &["OnlyLeft Orla Pettifer/"]),
            ("“We won,” said Rovers manager Fiona Macklin.", &["OnlyLeft Fiona Macklin/"]),
            ("“We sank,” the port said.", &["OnlyLeft the port/"]),
            ("The fire chief, Anselm Tordoff, added: “We went.”", &["OnlyLeft Anselm Tordoff/"]),
            ("The world is “anarchic” by nature.", &["OnlyLeft ?/"]),
            ("Gary Tully succeeded Marco Brandt. “It is over now,” he said.", &["OnlyLeft Gary Tully/"]),
            ("Pia Lund called it “over now” but said that nets helped.", &["OnlyLeft Pia Lund/"]),
            ("Rosa Vane left. “I told the mayor off,” she said.", &["OnlyLeft Rosa Vane/"]),
            ("Nobody slept. “Who would like soup now?” Mr Thwaite recalled.", &["OnlyLeft Thwaite/"]),
            ("Neil Abern shut his eyes as the foreman said it was “over now”.", &["OnlyLeft the foreman/"]),
            ("Then Rosa Vane cried. With a smile she asked: “Is it over now?”", &["OnlyLeft Rosa Vane/"]),
            (
                "Jean Attwell, 61, fell ill. “I was sick for days,” said the retired teacher.",
                &["OnlyLeft Jean Attwell/"],
            ),
            ("Mark Ellis met Rosa Vane there. “It is over now,” he said.", &["OnlyLeft Mark Ellis/"]),
            (
                "Senator Walter Drew left.\n\nNobody spoke. “It is over now,” the senator wrote.",
                &["OnlyLeft Walter Drew/"],
            ),
            ("Walter Drew, who led the Senate, said it was “over now”.", &["OnlyLeft Walter Drew/"]),
            ("Howard Kess thanked Walter Drew and said it was “over now”.", &["OnlyLeft Howard Kess/"]),
            ("Nobody rang. “It is over now,” he told the Gazette.", &["OnlyLeft ?/"]),
        ];
        for (text, wanted) in cases {
            assert_eq!(rows(text, "Nine cats slept."), wanted, "{text}");
        }
    }
}
