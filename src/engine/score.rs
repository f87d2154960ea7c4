//! Features of a cell -> a calibrated belief that its sentences belong together.

use super::rows::Rows;
use super::similarity::{Cell, Cells};

/// What the belief is made of, in the order of the weights.
pub const FEATURES: [&str; 11] = [
    "grams",
    "figures",
    "figures_part",
    "names",
    "neighbours",
    "position",
    "margin_left",
    "margin_right",
    "paraphrase",
    "plain",
    "topic",
];

/// One weight a feature, and a constant; fitted by logistic regression on labelled pairs (`cargo xtask fit`).
#[derive(Clone, Copy, Debug)]
pub struct FeatureWeights {
    /// In the order of [`FEATURES`].
    pub weights: [f64; FEATURES.len()],
    /// The constant.
    pub bias: f64,
}

/// Without word vectors: wording, names, figures, position and margins, and words of one meaning by lists.
pub const LEXICAL: FeatureWeights =
    FeatureWeights { weights: [1.454, 3.74, 0.1, 0.07, 3.129, -0.906, 7.723, 5.809, 4.089, 2.953, 0.0], bias: -3.284 };

/// With word vectors of both texts' language: likeness of meaning as well.
pub const WITH_MEANING: FeatureWeights = FeatureWeights {
    weights: [-0.214, 3.893, 0.1, 0.685, 3.021, -1.391, 5.537, 3.945, 5.356, 2.654, 1.899],
    bias: -4.535,
};

/// The beliefs of all cells, and how far both texts tell in the same order.
#[derive(Debug)]
pub struct Beliefs {
    /// One row a left sentence, aligned with the rows of the cells.
    pub rows: Rows<f64>,
    /// 0 when the order of the left tells nothing about the right, up to 1 when both tell in the same order.
    pub order: f64,
}

/// Scores all cells. Linear in cells.
pub fn beliefs(cells: &Cells, weights: &FeatureWeights) -> Beliefs {
    let order = common_order(cells);
    let belief = |features: [f64; FEATURES.len()]| {
        let sum: f64 = features.iter().zip(&weights.weights).map(|(feature, weight)| feature * weight).sum();
        1.0 / (1.0 + libm::exp(-(sum + weights.bias)))
    };
    let features = features_of(cells, order);
    let mut rows = Rows::with_capacity(cells.rows.len(), cells.rows.n_items());
    cells.rows.iter().for_each(|row| rows.push(row.iter().map(|cell| belief(features(cell)))));
    Beliefs { rows, order }
}

/// The features of all cells, in the order of [`FEATURES`]. Linear in cells.
pub fn features(cells: &Cells, order: f64) -> Vec<Vec<[f64; FEATURES.len()]>> {
    let of = features_of(cells, order);
    cells.rows.iter().map(|row| row.iter().map(&of).collect()).collect()
}

/// The same cell by cell: those of long texts would take more room than all else together.
fn features_of(cells: &Cells, order: f64) -> impl Fn(&Cell) -> [f64; FEATURES.len()] {
    let scale = (cells.rows.len().max(1) as f64, cells.n_right.max(1) as f64);
    let away = move |cell: &Cell| {
        let place = (f64::from(cell.left) + 0.5) / scale.0 - (f64::from(cell.right) + 0.5) / scale.1;
        order * place.abs()
    };
    let rival = move |cell: &Cell| f64::from(cell.likeness) - 0.4 * away(cell);
    let best_left: Vec<Best> = cells.rows.iter().map(|row| Best::of(row.iter().map(rival))).collect();
    let mut best_right = vec![Best::default(); cells.n_right];
    for cell in cells.iter() {
        best_right[cell.right as usize].see(rival(cell));
    }
    move |cell: &Cell| {
        let own = rival(cell);
        [
            cell.grams.into(),
            cell.figures.into(),
            cell.figures_part.into(),
            cell.names.into(),
            cell.neighbours.into(),
            away(cell),
            best_left[cell.left as usize].margin(own),
            best_right[cell.right as usize].margin(own),
            cell.paraphrase.into(),
            cell.plain.into(),
            cell.topic.into(),
        ]
    }
}

/// How far both texts tell in the same order: Pearson's r of the relative places of mutually best cells, weighted by
/// likeness, shrunk when there are few.
pub fn common_order(cells: &Cells) -> f64 {
    let mut best_of_right: Vec<Option<&Cell>> = vec![None; cells.n_right];
    let better = |cell: &Cell, than: Option<&Cell>| than.is_none_or(|than| cell.likeness > than.likeness);
    for cell in cells.iter() {
        if better(cell, best_of_right[cell.right as usize]) {
            best_of_right[cell.right as usize] = Some(cell);
        }
    }
    let mut points: Vec<(f64, f64, f64)> = Vec::new();
    for row in cells.rows.iter() {
        let mut best: Option<&Cell> = None;
        for cell in row {
            if better(cell, best) {
                best = Some(cell);
            }
        }
        let Some(best) = best.filter(|best| best.likeness > 0.0) else {
            continue;
        };
        if best_of_right[best.right as usize].is_some_and(|other| other.left == best.left) {
            points.push((f64::from(best.left), f64::from(best.right), best.likeness.into()));
        }
    }
    let n = points.len() as f64;
    if n < 3.0 { 0.0 } else { correlation(&points).max(0.0) * n / (n + 4.0) }
}

/// Weighted Pearson correlation of points (x, y, weight); 0 when one side does not vary.
fn correlation(points: &[(f64, f64, f64)]) -> f64 {
    let total: f64 = points.iter().map(|point| point.2).sum();
    let mean_x = points.iter().map(|point| point.0 * point.2).sum::<f64>() / total;
    let mean_y = points.iter().map(|point| point.1 * point.2).sum::<f64>() / total;
    let moment = |of: fn(f64, f64) -> f64| -> f64 {
        points.iter().map(|point| point.2 * of(point.0 - mean_x, point.1 - mean_y)).sum()
    };
    let scale = libm::sqrt(moment(|x, _| x * x) * moment(|_, y| y * y));
    if scale > 0.0 { moment(|x, y| x * y) / scale } else { 0.0 }
}

/// The best and second-best of a row or column.
#[derive(Clone, Copy, Debug, Default)]
struct Best {
    first: f64,
    second: f64,
}

impl Best {
    fn of(values: impl Iterator<Item = f64>) -> Self {
        let mut best = Self::default();
        values.for_each(|value| best.see(value));
        best
    }

    fn see(&mut self, value: f64) {
        if value > self.first {
            (self.first, self.second) = (value, self.first);
        } else if value > self.second {
            self.second = value;
        }
    }

    /// How far `own`, one of the values seen, stands above the best of the others.
    fn margin(self, own: f64) -> f64 {
        own - if own >= self.first { self.second } else { self.first }
    }
}
