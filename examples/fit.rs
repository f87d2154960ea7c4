//! Fits the weights of `engine::score` to labelled pairs and says what each feature is worth.
//!
//! ```text
//! cargo xtask fit [--brief] [--table TABLE.bin] [CASES.jsonl...]
//! ```
//!
//! Another table of word vectors than the project's own can be tried; `--brief` leaves no feature out in turn, which takes
//! most of the time.
//!
//! The pairs are those of `tests/fixtures`, and the cases of any further files: one a line,
//! `{"id", "lang", "a", "b", "gold": [[a_start, a_end, b_start, b_end, ...], ...], "units_a", "units_b"}`, offsets in code
//! points. Scores are cross-validated: no pair is scored with weights that saw it.

#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a command-line program that reads files")]

#[path = "../tests/common/labelled.rs"]
mod labelled;

use labelled::{Labelled, Score};
use twicetold::engine::align::{self, Known, Thresholds, align};
use twicetold::engine::budget::Budget;
use twicetold::engine::kinship::kinship;
use twicetold::engine::lexicon::Lexicon;
use twicetold::engine::reading::{Pairing, Reading};
use twicetold::engine::refine::Synonyms;
use twicetold::engine::score::{self, FEATURES, FeatureWeights};
use twicetold::engine::similarity::{self, Cells, Meaning, Senses, Sides};
use twicetold::engine::weigh::Weights;
use twicetold::engine::word_table::WordTable;
use twicetold::engine::{Language, Pair, Side, figures, language, understands};

const N: usize = FEATURES.len();
/// The last features of the list are there only with word vectors.
const N_OF_MEANING: usize = 1;
const WORD_TABLE: &[u8] = include_bytes!("../assets/words/en-83a32aed304661ef.bin");
/// Pairs are dealt to this many folds; each fold is scored with weights fitted on the others.
const FOLDS: usize = 8;
/// Weight of the penalty on large weights.
const RIDGE: f64 = 1.0;

/// One pair, ready to be scored.
struct Sample {
    kind: String,
    cells: Cells,
    order: f64,
    features: Vec<Vec<[f64; N]>>,
    numbers: Pair<Vec<Option<usize>>>,
    twins: Pair<Vec<u32>>,
    links: Vec<(usize, usize)>,
    kinship: f64,
}

fn main() {
    let Order { brief, table, pairs } = Order::given();
    println!("By wording alone, all pairs");
    let samples: Vec<Sample> = pairs.iter().map(|pair| sample(pair, None)).collect();
    print(&samples, &align::LEXICAL, FEATURES.len() - N_OF_MEANING, brief);
    println!("\nWith word vectors, the pairs in their language");
    let table = WordTable::new(table).expect("a table of word vectors");
    let samples = pairs.iter().map(|pair| sample(pair, Some(&table))).filter(|sample| sample.cells.with_meaning);
    print(&samples.collect::<Vec<_>>(), &align::WITH_MEANING, FEATURES.len(), brief);
}

/// What the command line asks for.
struct Order {
    brief: bool,
    table: Vec<u8>,
    pairs: Vec<Labelled>,
}

impl Order {
    fn given() -> Self {
        let mut order = Self { brief: false, table: WORD_TABLE.to_vec(), pairs: labelled::all() };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--brief" => order.brief = true,
                "--table" => order.table = read(&arguments.next().expect("a table behind --table")),
                path => {
                    let text = String::from_utf8(read(path)).expect("cases in UTF-8");
                    order.pairs.extend(text.lines().map(|line| Labelled::from_case(line, path)));
                }
            }
        }
        order
    }
}

fn read(path: &str) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Fits the first so many features and prints what they are worth.
fn print(samples: &[Sample], thresholds: &Thresholds, n_used: usize, brief: bool) {
    let everything: [bool; N] = std::array::from_fn(|at| at < n_used);
    let weights = fit(samples.iter(), &everything);
    println!("weights: [");
    for (name, weight) in FEATURES.iter().zip(weights.weights) {
        println!("    {weight:.3}, // {name}");
    }
    println!("],\nbias: {:.3}\n\ncross-validated F1 of links", weights.bias);
    report("all features", samples, thresholds, &everything);
    for at in (0..n_used).filter(|_| !brief) {
        let mut used = everything;
        used[at] = false;
        report(&format!("without {}", FEATURES[at]), samples, thresholds, &used);
    }
}

fn sample(pair: &Labelled, table: Option<&WordTable>) -> Sample {
    let chosen = pair.language;
    let articles = pair.articles.as_ref();
    let own = articles.map(|article| chosen.unwrap_or_else(|| language::detect(&article.text)));
    let languages =
        Pair::from_fn(|side: Side| if own[side] == Language::Unknown { own[side.other()] } else { own[side] });
    let mut lexicon = Lexicon::new(languages);
    let left = Reading::new(articles.left, Side::Left, languages.left, &mut lexicon);
    let right = Reading::new(articles.right, Side::Right, languages.right, &mut lexicon);
    let readings = Pair::new(&left, &right);
    let weights = Weights::new(readings, &lexicon);
    let pairing = Pairing::new(readings);
    let meaning = table.filter(|_| understands(languages)).map(|table| Meaning::new(table, &lexicon, &weights));
    let synonyms = Synonyms::new(&lexicon);
    let senses = Senses { synonyms: &synonyms, meaning: meaning.as_ref() };
    let found = figures::find_in(readings);
    let figures = figures::told(readings, found.as_ref());
    let sides = Sides { readings, figures: figures.as_ref() };
    let cells = similarity::cells(sides, &pairing, &weights, senses, &mut Budget::new(u64::MAX));
    let order = score::common_order(&cells);
    Sample {
        kind: pair.kind.to_owned(),
        features: score::features(&cells, order),
        numbers: Pair::from_fn(|side| pair.numbers(side, &readings[side].outline)),
        twins: pairing.twins,
        links: pair.links.clone(),
        kinship: kinship(readings, &weights),
        cells,
        order,
    }
}

impl Sample {
    fn link(&self, left: u32, right: u32) -> Option<(usize, usize)> {
        Some((self.numbers.left[left as usize]?, self.numbers.right[right as usize]?))
    }

    /// Features of every cell, and whether it is a true link.
    fn rows(&self) -> impl Iterator<Item = (&[f64; N], f64)> {
        let cells = self.cells.iter().zip(self.features.iter().flatten());
        cells.map(|(cell, features)| {
            let truth = self.link(cell.left, cell.right).is_some_and(|link| self.links.contains(&link));
            (features, f64::from(u8::from(truth)))
        })
    }

    /// How well the true links stand before all other cells, wherever the thresholds lie: the mean, over the links, of the
    /// share of links among the cells that are believed no less. `None` without links.
    fn average_precision(&self, weights: &FeatureWeights) -> Option<f64> {
        let beliefs = score::beliefs(&self.cells, weights);
        let mut ranked: Vec<(f64, bool)> =
            beliefs.rows.iter().flatten().copied().zip(self.rows().map(|(_, truth)| truth > 0.0)).collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
        let (mut n_links, mut sum) = (0usize, 0.0);
        for (place, (_, truth)) in ranked.iter().enumerate() {
            if *truth {
                n_links += 1;
                sum += n_links as f64 / (place + 1) as f64;
            }
        }
        (!self.links.is_empty()).then(|| sum / self.links.len() as f64)
    }

    /// The links that these weights find.
    fn found(&self, weights: &FeatureWeights, thresholds: &Thresholds) -> Vec<(usize, usize)> {
        let mut beliefs = score::beliefs(&self.cells, weights);
        beliefs.order = self.order;
        let twins = self.twins.as_ref().map(Vec::as_slice);
        let groups = align(&self.cells, &beliefs, Known { twins, kinship: self.kinship, pins: &[] }, thresholds);
        let mut found: Vec<(usize, usize)> = groups
            .iter()
            .flat_map(|group| {
                group.sentences.left.iter().flat_map(|left| group.sentences.right.iter().map(|right| (*left, *right)))
            })
            .filter_map(|(left, right)| self.link(left, right))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Logistic regression by Newton's method; features not used keep the weight 0.
fn fit<'a>(samples: impl Iterator<Item = &'a Sample> + Clone, used: &[bool; N]) -> FeatureWeights {
    let mut weights = [0.0; N + 1];
    for _ in 0..25 {
        let (gradient, curvature) = derivatives(samples.clone(), &weights, used);
        let step = solve(curvature, gradient);
        weights.iter_mut().zip(step).for_each(|(weight, step)| *weight += step);
    }
    let mut fitted = FeatureWeights { weights: [0.0; N], bias: weights[N] };
    fitted.weights.copy_from_slice(&weights[..N]);
    fitted
}

type Matrix = [[f64; N + 1]; N + 1];

fn derivatives<'a>(
    samples: impl Iterator<Item = &'a Sample>,
    weights: &[f64; N + 1],
    used: &[bool; N],
) -> ([f64; N + 1], Matrix) {
    let mut gradient = [0.0; N + 1];
    let mut curvature = [[0.0; N + 1]; N + 1];
    for at in 0..=N {
        curvature[at][at] = if at == N { 1e-9 } else { RIDGE };
        gradient[at] = if at == N { 0.0 } else { -RIDGE * weights[at] };
    }
    for (features, truth) in samples.flat_map(Sample::rows) {
        let mut row = [1.0; N + 1];
        (0..N).for_each(|at| row[at] = if used[at] { features[at] } else { 0.0 });
        let sum: f64 = row.iter().zip(weights).map(|(feature, weight)| feature * weight).sum();
        let belief = 1.0 / (1.0 + libm::exp(-sum));
        for one in 0..=N {
            gradient[one] += (truth - belief) * row[one];
            for other in 0..=N {
                curvature[one][other] += belief * (1.0 - belief) * row[one] * row[other];
            }
        }
    }
    (gradient, curvature)
}

/// Solves a linear system by elimination with row exchange.
fn solve(mut matrix: Matrix, mut right: [f64; N + 1]) -> [f64; N + 1] {
    for column in 0..=N {
        let pivot =
            (column..=N).max_by(|one, other| matrix[*one][column].abs().total_cmp(&matrix[*other][column].abs()));
        let pivot = pivot.unwrap_or(column);
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        for row in column + 1..=N {
            let factor = matrix[row][column] / matrix[column][column];
            (column..=N).for_each(|at| matrix[row][at] -= factor * matrix[column][at]);
            right[row] -= factor * right[column];
        }
    }
    for row in (0..=N).rev() {
        let known: f64 = (row + 1..=N).map(|at| matrix[row][at] * right[at]).sum();
        right[row] = (right[row] - known) / matrix[row][row];
    }
    right
}

/// Prints the cross-validated score of each kind of pair, and in brackets how well its cells are ranked.
fn report(title: &str, samples: &[Sample], thresholds: &Thresholds, used: &[bool; N]) {
    let mut scores: Vec<(String, Score, Vec<f64>)> = Vec::new();
    for fold in 0..FOLDS {
        let outside = samples.iter().enumerate().filter(|(at, _)| at % FOLDS != fold).map(|(_, sample)| sample);
        let weights = fit(outside, used);
        for sample in samples.iter().skip(fold).step_by(FOLDS) {
            let at = scores.iter().position(|(kind, ..)| *kind == sample.kind).unwrap_or_else(|| {
                scores.push((sample.kind.clone(), Score::default(), Vec::new()));
                scores.len() - 1
            });
            scores[at].1.add(&sample.found(&weights, thresholds), &sample.links);
            scores[at].2.extend(sample.average_precision(&weights));
        }
    }
    scores.sort_by(|one, other| one.0.cmp(&other.0));
    let line: Vec<String> = scores
        .iter()
        .map(|(kind, score, ranked)| {
            let mean = ranked.iter().sum::<f64>() * 100.0 / ranked.len().max(1) as f64;
            format!("{kind} {:.1} ({mean:.1})", score.f1())
        })
        .collect();
    println!("{title:<24} {}", line.join(" · "));
}
