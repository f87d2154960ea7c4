//! Which long stretches are folded to one line: what both texts share word for word or, under a filter, what holds nothing
//! it shows. Rows are folded as a whole; those beside what is not folded stay and say where the reader is, and so do
//! headings.

use super::View;
use super::links::Tie;
use super::rows::{Row, Section};
use crate::app::state::{Filter, LeftOut, Reading};
use crate::engine::{ByteSpan, Pair, PartKind, Side};
use std::ops::Range;
use std::rc::Rc;

/// Rows that are folded to one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Their numbers.
    pub rows: Range<u32>,
    /// How many sentences of each text they hold.
    pub sentences: Pair<usize>,
    /// Whether they are folded because both texts have the same there.
    pub same: bool,
}

/// All folds, and which of them are open.
#[derive(Clone, Debug, Default)]
pub struct Folding {
    /// All folds.
    folds: Rc<Vec<Fold>>,
    /// Whether each is open.
    open: Vec<bool>,
}

/// Fewer sentences are read as fast as the line that would stand for them.
const SENTENCES_MIN: usize = 4;

impl View {
    /// All that can be folded under a filter, folded.
    pub fn folding(&self, reading: &Reading, filter: Filter, left_out: LeftOut) -> Folding {
        let rows: Vec<&Row> = self.rows().collect();
        let dull: Vec<bool> = rows.iter().map(|row| self.is_dull(reading, row, (filter, left_out))).collect();
        let is_dull = |at: Option<usize>| at.and_then(|at| dull.get(at)).is_none_or(|dull| *dull);
        let mut folds: Vec<Fold> = Vec::new();
        for (at, row) in rows.into_iter().enumerate() {
            if !dull[at] || !is_dull(at.checked_sub(1)) || !is_dull(Some(at + 1)) || is_heading(row) {
                continue;
            }
            let sentences = Pair::from_fn(|side| sentences(reading, side, row.spans[side]));
            match folds.last_mut() {
                Some(fold) if fold.rows.end == row.number => {
                    fold.rows.end += 1;
                    Side::BOTH.into_iter().for_each(|side| fold.sentences[side] += sentences[side]);
                }
                _ => {
                    folds.push(Fold { rows: row.number..row.number + 1, sentences, same: filter == Filter::Everything })
                }
            }
        }
        folds.retain(|fold| fold.sentences.left + fold.sentences.right >= SENTENCES_MIN * 2);
        Folding { open: vec![false; folds.len()], folds: Rc::new(folds) }
    }

    /// Whether a row has nothing for a reader who looks for what a filter shows; under none, for what differs.
    fn is_dull(&self, reading: &Reading, row: &Row, (filter, left_out): (Filter, LeftOut)) -> bool {
        if filter == Filter::Everything {
            return self.is_same(reading, row);
        }
        let blocks = || Side::BOTH.into_iter().flat_map(|side| &row.cells[side]);
        let marks = blocks().flat_map(|block| &block.pieces).filter_map(|piece| piece.mark).map(|mark| mark.link);
        let mut links = blocks().filter_map(|block| block.link).map(|(link, _)| link).chain(marks);
        !links.any(|link| self.link(link).is_some_and(|link| link.stepped && link.shown_by(filter, left_out)))
    }

    /// Whether both texts have the same words there, letter for letter, and in the same place.
    fn is_same(&self, reading: &Reading, row: &Row) -> bool {
        let words = |side: Side| reading.articles[side].slice(row.spans[side].unwrap_or_default()).split_whitespace();
        let moved = row.link.and_then(|link| self.link(link)).is_none_or(|link| link.passage.is_some());
        row.tie == Tie::Same && !moved && words(Side::Left).eq(words(Side::Right))
    }
}

fn is_heading(row: &Row) -> bool {
    let mut blocks = Side::BOTH.into_iter().flat_map(|side| &row.cells[side]);
    blocks.any(|block| matches!(block.part, Some(PartKind::Headline | PartKind::Heading)))
}

fn sentences(reading: &Reading, side: Side, span: Option<ByteSpan>) -> usize {
    let sentences = &reading.comparison.outlines[side].sentences;
    let before = |byte| sentences.partition_point(|sentence| sentence.span.start() < byte);
    span.map_or(0, |span| before(span.end()) - before(span.start()))
}

impl Folding {
    /// All folds, which are the same ones however many are open.
    pub fn folds(&self) -> Rc<Vec<Fold>> {
        Rc::clone(&self.folds)
    }

    /// The fold that holds a row, by its place among all.
    fn at(&self, row: u32) -> Option<usize> {
        let at = self.folds.partition_point(|fold| fold.rows.end <= row);
        (self.folds.get(at)?.rows.start <= row).then_some(at)
    }

    /// Opens or closes the fold that holds a row.
    pub fn turn(&mut self, row: u32) {
        if let Some(at) = self.at(row) {
            self.open[at] ^= true;
        }
    }

    /// Whether something closed holds a row.
    pub fn hides(&self, row: u32) -> bool {
        self.fold(row).is_some_and(|(_, open)| !open)
    }

    /// The fold that holds a row, and whether it is open.
    pub fn fold(&self, row: u32) -> Option<(&Fold, bool)> {
        self.at(row).map(|at| (&self.folds[at], self.open[at]))
    }

    /// How many bytes of a section are not in any fold.
    pub fn bytes(&self, section: &Section) -> u32 {
        section.rows.iter().filter(|row| self.at(row.number).is_none()).map(Row::bytes).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, view};
    use super::*;
    use crate::engine::{Article, Config, compare};

    /// Sentences that share no phrase with each other.
    const STORY: [&str; 14] = [
        "The ferry left Ardmouth before dawn.",
        "Nine crates of lemons stood on its deck.",
        "A dog slept beside the engine.",
        "Its master played cards with two nuns.",
        "Rain came over the western hills at eight.",
        "Nobody had brought an umbrella along.",
        "Below, a child counted silver buttons aloud.",
        "Somewhere a kettle began to sing.",
        "The captain wrote long letters to his sister.",
        "Gulls followed them past the lighthouse.",
        "At noon they saw the harbour wall.",
        "Dockers in yellow coats caught every rope.",
        "Customs officers opened exactly one suitcase.",
        "It was full of wooden spoons.",
    ];

    fn folding(left: &str, right: &str, filter: Filter) -> (View, Folding) {
        let articles = Pair::new(Article::new("A", left), Article::new("B", right));
        let comparison = compare(articles.as_ref(), &Config::default());
        let reading = Reading { articles: Rc::new(articles), comparison: Rc::new(comparison) };
        let view = view(&reading, &Choices::of(4, false));
        let folding = view.folding(&reading, filter, LeftOut::default());
        (view, folding)
    }

    /// Row by row: `|` is shown, `.` is folded.
    fn drawn((view, folding): &(View, Folding)) -> String {
        view.rows().map(|row| if folding.hides(row.number) { '.' } else { '|' }).collect()
    }

    #[test]
    fn what_is_the_same_word_for_word_is_folded_but_for_what_is_beside_a_difference() {
        let left = STORY.join(" ");
        for (right, rows) in [
            (left.clone(), ".............."),
            (left.replace("lemons", "oranges"), "|||..........."),
            (left.replace("nuns", "monks"), "|||||........."),
            (left.replace("umbrella", "old umbrella"), "....|||......."),
            (left.replace("umbrella along", "Umbrella along"), "....|||......."),
            (left.replace("wooden", "silver"), "............||"),
        ] {
            assert_eq!(drawn(&folding(&left, &right, Filter::Everything)), rows, "{right}");
        }
    }

    #[test]
    fn line_breaks_are_no_difference_and_few_sentences_stay() {
        let left = STORY.join(" ");
        let broken = left.replacen(". A dog", ".\nA dog", 1);
        assert_eq!(drawn(&folding(&left, &broken, Filter::Everything)), "..............");
        let twice = left.replace("lemons", "oranges").replace("eight", "nine").replace("sister", "brother");
        assert_eq!(drawn(&folding(&left, &twice, Filter::Everything)), "||||||||||....");
    }

    #[test]
    fn under_a_filter_what_holds_nothing_it_shows_is_folded() {
        let left = STORY.join(" ");
        let right = left.replace("Nine crates", "Ten crates").replace("umbrella", "parasol");
        let (view, folding) = folding(&left, &right, Filter::Numbers);
        assert_eq!(drawn(&(view, folding.clone())), "|||...........");
        assert_eq!(folding.folds[0], Fold { rows: 3..14, sentences: Pair::new(11, 11), same: false });
    }

    #[test]
    fn headings_stay() {
        let chapter = |title: &str, story: &[&str]| format!("{title}\n\n{}\n\n", story.join(" "));
        let text = chapter("The Crossing", &STORY[..7]) + &chapter("The Landing", &STORY[7..]);
        let (view, folding) = folding(&text, &text, Filter::Everything);
        let kept: Vec<u32> = view.rows().filter(|row| is_heading(row)).map(|row| row.number).collect();
        assert!(!kept.is_empty() && kept.iter().all(|row| !folding.hides(*row)), "{kept:?}");
        assert!(view.rows().filter(|row| folding.hides(row.number)).count() >= 8);
    }

    #[test]
    fn what_is_pointed_at_opens_with_all_of_its_fold() {
        let left = STORY.join(" ");
        let (view, mut folding) = folding(&left, &left.replace("umbrella", "parasol"), Filter::Everything);
        folding.turn(9);
        assert_eq!(drawn(&(view, folding.clone())), "....||||||||||");
        folding.turn(5);
        folding.turn(13);
        folding.turn(0);
        assert!(!folding.hides(0) && folding.hides(9), "what is in no fold stays as it is");
    }

    #[test]
    fn what_is_folded_takes_no_room() {
        let story = |nth: usize| format!("{} Item {nth} of {} is a0{nth}.", STORY[nth % 14], nth * 7);
        let text = (0..70).map(story).collect::<Vec<String>>().join(" ");
        let (view, folding) = folding(&text, &text.replace("Item 40", "Item 41"), Filter::Everything);
        let beside: u32 = view.sections.iter().map(|it| folding.bytes(it)).sum();
        assert!((1..400).contains(&beside), "{beside} bytes are not folded");
    }
}
