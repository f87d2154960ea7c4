//! How alike two sentences are: the cells of a sparse matrix, left sentences by right sentences.
//!
//! Each cell holds named features; `score.rs` turns them into a calibrated belief. On short texts every cell is looked
//! at, on long ones only those that an index of uncommon words proposes.

use super::budget::Budget;
use super::comparison::Notice;
use super::figures::{self, Agreement, Told};
use super::pair::Pair;
use super::reading::{Pairing, Reading};
use super::rows::Rows;
use super::synonyms::Synonyms;
use super::weigh::Weights;

mod candidates;
mod grams;
mod meaning;
mod said;
mod vectors;

use grams::{GramWeights, SpreadGrams};
pub use meaning::Meaning;
use vectors::{Overlap, SentenceVectors, SpreadStems};

/// The likeness of one left and one right sentence. Of long texts there are hundreds of thousands, and seven digits of a
/// likeness are more than it means: features are kept in half the room they are worked out in.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// The left sentence.
    pub left: u32,
    /// The right sentence.
    pub right: u32,
    /// Weighted share of stems (Ochiai 1957), 0 to 1.
    pub ochiai: f32,
    /// Cosine of character four-grams, 0 to 1.
    pub grams: f32,
    /// Share of figures that agree, rounded ones in part, 0 to 1; 0 when either holds none.
    pub figures: f32,
    /// 1 when both hold figures and none agrees, else 0.
    pub figures_part: f32,
    /// Share of the names both texts use that agree, 0 to 1; 0 when neither holds any.
    pub names: f32,
    /// How well each says what the other says, word by word in these or other words, 0 to 1.
    pub paraphrase: f32,
    /// The same with all telling words counted alike, those that stand in most sentences too.
    pub plain: f32,
    /// The cosine of what both are about, -1 to 1; 0 without word vectors.
    pub topic: f32,
    /// All that was measured in one figure, 0 to 1: what rivals are compared by.
    pub likeness: f32,
    /// The mean likeness of the sentences before and after, 0 to 1.
    pub neighbours: f32,
}

impl Cell {
    /// The likeness of wording alone, 0 to 1.
    fn wording(&self) -> f64 {
        (f64::from(self.ochiai) + f64::from(self.grams)) / 2.0
    }

    /// How far both are about the same point, whatever their words, 0 to 3: what nothing surer is known of is ranked by.
    pub fn sense(&self) -> f64 {
        f64::from(self.paraphrase) + f64::from(self.plain) + f64::from(self.topic.max(0.0))
    }
}

/// All cells that were looked at, by left sentence, each row by right sentence.
#[derive(Debug, Default)]
pub struct Cells {
    /// One row a left sentence.
    pub rows: Rows<Cell>,
    /// How many right sentences there are.
    pub n_right: usize,
    /// Whether likeness of meaning was measured.
    pub with_meaning: bool,
}

impl Cells {
    /// Every cell, row by row.
    pub fn iter(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flatten()
    }

    /// The cell of two sentences, when it was looked at.
    pub fn at(&self, left: usize, right: usize) -> Option<&Cell> {
        let row = self.rows.get(left)?;
        row.binary_search_by_key(&right, |cell| cell.right as usize).ok().map(|found| &row[found])
    }
}

/// Up to this many cells all are looked at.
const CELLS_ALL_MAX: usize = 10_000;

/// Both sides as they are compared sentence by sentence.
#[derive(Clone, Copy)]
pub struct Sides<'a> {
    /// What they say.
    pub readings: Pair<&'a Reading<'a>>,
    /// The figures of each of their sentences.
    pub figures: Pair<&'a Rows<Told<'a>>>,
}

/// What is known of words beside their letters.
#[derive(Clone, Copy)]
pub struct Senses<'a> {
    /// Which can stand for each other or are used of one matter.
    pub synonyms: &'a Synonyms,
    /// How they are used, where there are vectors of them.
    pub meaning: Option<&'a Meaning>,
}

/// Likeness of the sentences of both sides, those that may stand side by side; of their meaning, too, where words are
/// known by their vectors. A further source of likeness is one more function beside `said::add`.
pub fn cells(sides: Sides<'_>, pairing: &Pairing, weights: &Weights, senses: Senses<'_>, budget: &mut Budget) -> Cells {
    let readings = sides.readings;
    let (vectors, gram_weights) = vectors::both(readings, weights);
    let n = vectors.as_ref().map(SentenceVectors::len);
    let proposed = if n.left * n.right <= CELLS_ALL_MAX {
        let mut all = Rows::with_capacity(n.left, n.left * n.right);
        (0..n.left).for_each(|_| all.push(0..n.right as u32));
        all
    } else {
        candidates::propose(vectors.as_ref(), &weights.salience, budget)
    };
    let mut measuring = Measuring::new(vectors.as_ref(), sides.figures, weights, &gram_weights);
    let rows = Rows::with_capacity(n.left, proposed.n_items());
    let mut cells = Cells { rows, n_right: n.right, with_meaning: false };
    for (left, row) in proposed.iter().enumerate() {
        if budget.take(row.len() as u64 * 100) {
            let open = row.iter().copied().filter(|right| pairing.allows(left, *right as usize));
            measuring.row(left, open, &mut cells.rows);
        } else {
            budget.note(Notice::AlignmentCutShort);
            cells.rows.push([]);
        }
    }
    let n_words = || vectors.as_ref().map(|side| said::n_distinct(side, weights.idf.len()));
    let meaning = senses.meaning.filter(|meaning| meaning.can_compare(n_words()));
    said::add(&mut cells, readings, vectors.as_ref(), weights, Senses { meaning, ..senses });
    if let Some(meaning) = meaning {
        cells.with_meaning = true;
        meaning::add_topic(&mut cells, readings, meaning);
    }
    add_likeness(&mut cells);
    add_neighbours(&mut cells);
    cells
}

fn add_likeness(cells: &mut Cells) {
    let with_meaning = cells.with_meaning;
    for cell in cells.rows.iter_mut().flatten() {
        let paraphrase = f64::from(cell.paraphrase);
        let meant = if with_meaning { (paraphrase + f64::from(cell.topic.max(0.0))) / 2.0 } else { paraphrase };
        cell.likeness = ((cell.wording() + meant) / 2.0) as f32;
    }
}

/// Measures the cells of one left sentence after another.
struct Measuring<'a> {
    vectors: Pair<&'a SentenceVectors>,
    figures: Pair<&'a Rows<Told<'a>>>,
    weights: &'a Weights,
    stems: SpreadStems<'a>,
    grams: SpreadGrams<'a>,
}

impl<'a> Measuring<'a> {
    fn new(
        vectors: Pair<&'a SentenceVectors>,
        figures: Pair<&'a Rows<Told<'a>>>,
        weights: &'a Weights,
        gram_weights: &'a GramWeights,
    ) -> Self {
        Self { vectors, figures, weights, stems: SpreadStems::new(weights), grams: SpreadGrams::new(gram_weights) }
    }

    /// Adds the cells of a left sentence with these right ones that have anything in common.
    fn row(&mut self, left: usize, right: impl Iterator<Item = u32>, rows: &mut Rows<Cell>) {
        let (vectors, figures, weights) = (self.vectors, self.figures, self.weights);
        self.stems.with(&vectors.left.stems, left, |stems| {
            self.grams.with(&vectors.left.grams, left, |grams| {
                rows.push(right.filter_map(|right| {
                    let shared = stems.overlap(&vectors.right.stems, right as usize);
                    let cosine = grams.cosine(&vectors.right.grams, right as usize);
                    let at = Pair::new(left as u32, right);
                    (shared.shared > 0.0 || cosine > 0.0).then(|| {
                        let told = figures.zip(at).map(|(rows, sentence)| &rows[sentence as usize]);
                        let figures = figures::agreement(told.left, told.right);
                        cell(vectors, weights, at, Alike { stems: shared, grams: cosine, figures })
                    })
                }));
            });
        });
    }
}

/// What was measured of two sentences first.
struct Alike {
    stems: Overlap,
    grams: f64,
    figures: Agreement,
}

fn cell(vectors: Pair<&SentenceVectors>, weights: &Weights, at: Pair<u32>, alike: Alike) -> Cell {
    let Alike { stems, grams, figures } = alike;
    let places = at.map(|sentence| sentence as usize);
    let names = Overlap::new(vectors.map(|side| &side.names), places, |stem| weights.idf[stem as usize]);
    Cell {
        left: at.left,
        right: at.right,
        ochiai: stems.ochiai() as f32,
        grams: grams as f32,
        figures: figures.share as f32,
        figures_part: f32::from(u8::from(figures.parts)),
        names: names.ochiai() as f32,
        paraphrase: 0.0,
        plain: 0.0,
        topic: 0.0,
        likeness: 0.0,
        neighbours: 0.0,
    }
}

fn add_neighbours(cells: &mut Cells) {
    let likeness = |row: Option<usize>| Likeness { row: row.and_then(|row| cells.rows.get(row)).unwrap_or_default() };
    let mut found: Vec<f32> = Vec::with_capacity(cells.rows.n_items());
    for (left, row) in cells.rows.iter().enumerate() {
        let (mut before, mut after) = (likeness(left.checked_sub(1)), likeness(Some(left + 1)));
        let around = |cell: &Cell| {
            let before = cell.right.checked_sub(1).map_or(0.0, |right| before.at(right));
            (before + after.at(cell.right + 1)) / 2.0
        };
        found.extend(row.iter().map(around));
    }
    for (cell, neighbours) in cells.rows.iter_mut().flatten().zip(found) {
        cell.neighbours = neighbours;
    }
}

/// The likeness of a row's cells, to be asked of ascending right sentences.
struct Likeness<'a> {
    /// What was not passed yet.
    row: &'a [Cell],
}

impl Likeness<'_> {
    fn at(&mut self, right: u32) -> f32 {
        let n_passed = self.row.iter().take_while(|cell| cell.right < right).count();
        self.row = &self.row[n_passed..];
        self.row.first().filter(|cell| cell.right == right).map_or(0.0, |cell| cell.likeness)
    }
}
