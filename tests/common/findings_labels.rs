//! Pairs of articles whose figures, quotations, names and word swaps a person has labelled.
//!
//! The form of `labels.txt` is told in `tests/fixtures/README.md`.

use std::path::Path;
use twicetold::engine::{Article, ByteSpan, FigureRelation, Pair, QuoteRelation, Side, Span};

/// A pair of articles and what stands in them.
pub(crate) struct Labelled {
    /// The name of its folder, which starts with the code of its language.
    pub(crate) name: String,
    pub(crate) articles: Pair<Article>,
    pub(crate) figures: Vec<FigureLabel>,
    /// Stretches that may be listed as figures and need not be.
    pub(crate) tolerated: Pair<Vec<ByteSpan>>,
    pub(crate) quotes: Vec<QuoteLabel>,
    pub(crate) names: Vec<NameLabel>,
    pub(crate) swaps: Vec<SwapLabel>,
    /// Words that leave open what the other text does not, on either side; whether they must be listed.
    pub(crate) hedges: Vec<(Pair<Option<ByteSpan>>, bool)>,
    /// Words that both texts set among different neighbours; whether they must be listed.
    pub(crate) terms: Vec<(String, bool)>,
    /// Whom the texts rely on, in the form of names.
    pub(crate) sources: Vec<NameLabel>,
}

/// A figure, and its counterpart.
pub(crate) struct FigureLabel {
    pub(crate) sides: Pair<Option<Place>>,
    pub(crate) relation: FigureRelation,
}

/// Where a figure stands, and its value where the label says it.
pub(crate) struct Place {
    pub(crate) span: ByteSpan,
    pub(crate) value: Option<String>,
}

/// A quotation, and what the other text makes of it.
pub(crate) struct QuoteLabel {
    pub(crate) spans: Pair<Option<ByteSpan>>,
    /// Every relation that a careful reader could see.
    pub(crate) relations: Vec<QuoteRelation>,
    /// Every way to name the speaker; `-` when the text does not tell.
    pub(crate) speakers: Pair<Vec<String>>,
}

/// A name by all forms that may stand for it.
pub(crate) struct NameLabel {
    pub(crate) forms: Vec<String>,
    /// The sides that have it; none when it may be listed and need not be.
    pub(crate) sides: Option<Pair<bool>>,
}

/// Words of both sides that stand for each other.
pub(crate) struct SwapLabel {
    pub(crate) spans: Pair<ByteSpan>,
    /// Whether it was labelled before any result was seen; the others were judged sensible afterwards.
    pub(crate) is_wanted: bool,
}

/// All labelled pairs, in order of their folders.
pub(crate) fn all() -> Vec<Labelled> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/findings");
    let entries = std::fs::read_dir(root).expect("the labelled pairs are there");
    let mut folders: Vec<_> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    folders.sort();
    folders.iter().map(|folder| load(folder)).collect()
}

fn load(folder: &Path) -> Labelled {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a readable file");
    let mut pair = Labelled {
        name: folder.file_name().expect("folders have names").to_string_lossy().into_owned(),
        articles: Pair::new(Article::new("left", read("left.txt")), Article::new("right", read("right.txt"))),
        figures: Vec::new(),
        tolerated: Pair::default(),
        quotes: Vec::new(),
        names: Vec::new(),
        swaps: Vec::new(),
        hedges: Vec::new(),
        terms: Vec::new(),
        sources: Vec::new(),
    };
    for line in read("labels.txt").lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (kind, rest) = line.split_once(' ').unwrap_or_else(|| panic!("{}: {line}", pair.name));
        pair.add(kind, rest);
    }
    pair
}

impl Labelled {
    fn add(&mut self, kind: &str, rest: &str) {
        match kind {
            "=" => self.add_figure(rest, FigureRelation::Same),
            "≠" => self.add_figure(rest, FigureRelation::Differs),
            "<" => self.add_figure(&format!("{rest} | "), FigureRelation::OnlyLeft),
            ">" => self.add_figure(&format!(" | {rest}"), FigureRelation::OnlyRight),
            "~<" => self.tolerated.left.push(self.find(Side::Left, rest)),
            "~>" => self.tolerated.right.push(self.find(Side::Right, rest)),
            "quote" => self.add_quote(rest),
            "both" => self.add_name(rest, Some(Pair::new(true, true))),
            "left" => self.add_name(rest, Some(Pair::new(true, false))),
            "right" => self.add_name(rest, Some(Pair::new(false, true))),
            "maybe" => self.add_name(rest, None),
            "hedge" | "~hedge" => self.add_hedge(rest, kind == "hedge"),
            "term" | "~term" => self.terms.push((rest.to_owned(), kind == "term")),
            "source" => self.add_source(rest),
            "swap" | "fair" => {
                let spans = self.both(rest);
                self.swaps.push(SwapLabel { spans, is_wanted: kind == "swap" });
            }
            _ => panic!("{}: no label starts with {kind}", self.name),
        }
    }

    fn add_figure(&mut self, rest: &str, relation: FigureRelation) {
        let (left, right) = rest.split_once(" | ").unwrap_or_else(|| panic!("{}: {rest}", self.name));
        let sides = Pair::new(left, right).map(str::trim);
        let place = |side: Side| {
            let (stretch, value) = match sides[side].split_once(" :: ") {
                Some((stretch, value)) => (stretch, Some(value.to_owned())),
                None => (sides[side], None),
            };
            (!stretch.is_empty()).then(|| Place { span: self.find(side, stretch), value })
        };
        let sides = Pair::from_fn(place);
        self.figures.push(FigureLabel { sides, relation });
    }

    fn add_quote(&mut self, rest: &str) {
        let (kind, rest) = rest.split_once(' ').expect("a relation");
        let fields: Vec<&str> = rest.split(" | ").map(str::trim).collect();
        let side = match kind {
            "left" => Some(Side::Left),
            "right" => Some(Side::Right),
            _ => None,
        };
        let (mut spans, mut speakers) = (Pair::default(), Pair::<Vec<String>>::default());
        for at in Side::BOTH.into_iter().filter(|at| side.is_none_or(|side| side == *at)) {
            let field = usize::from(side.is_none() && at == Side::Right);
            spans[at] = Some(self.find(at, fields[field]));
            let names = fields[field + if side.is_none() { 2 } else { 1 }].split('/');
            speakers[at] = names.map(str::to_owned).collect();
        }
        self.quotes.push(QuoteLabel { spans, relations: kind.split('/').map(relation).collect(), speakers });
    }

    fn add_name(&mut self, rest: &str, sides: Option<Pair<bool>>) {
        self.names.push(NameLabel { forms: rest.split('/').map(str::to_owned).collect(), sides });
    }

    fn add_hedge(&mut self, rest: &str, is_wanted: bool) {
        let (left, right) = rest.split_once('|').unwrap_or_else(|| panic!("{}: {rest}", self.name));
        let sides = Pair::new(left.trim(), right.trim());
        let place = |side: Side| (!sides[side].is_empty()).then(|| self.find(side, sides[side]));
        self.hedges.push((Pair::from_fn(place), is_wanted));
    }

    fn add_source(&mut self, rest: &str) {
        let (kind, forms) = rest.split_once(' ').expect("the sides, then the source");
        let sides = match kind {
            "both" => Some(Pair::new(true, true)),
            "left" => Some(Pair::new(true, false)),
            "right" => Some(Pair::new(false, true)),
            _ => None,
        };
        self.sources.push(NameLabel { forms: forms.split('/').map(str::to_owned).collect(), sides });
    }

    fn both(&self, rest: &str) -> Pair<ByteSpan> {
        let (left, right) = rest.split_once(" | ").unwrap_or_else(|| panic!("{}: {rest}", self.name));
        Pair::new(self.find(Side::Left, left), self.find(Side::Right, right))
    }

    /// The one place that a label means: a stretch, a stretch `[in]` its surroundings, or `from…to`.
    fn find(&self, side: Side, label: &str) -> ByteSpan {
        let (text, label) = (&self.articles[side].text, label.trim());
        let place = |from: usize, to: usize| Span::new(from.into(), to.into());
        let one = |stretch: &str| {
            let all: Vec<usize> = text.match_indices(stretch).map(|(at, _)| at).collect();
            let whole = all.iter().copied().filter(|at| is_whole(text, *at, at + stretch.len()));
            match (&whole.collect::<Vec<_>>()[..], &all[..]) {
                ([only], _) | ([], [only]) => *only,
                _ => panic!("{}, {side:?}: “{stretch}” stands {} times", self.name, all.len()),
            }
        };
        if let Some((from, to)) = label.split_once('…') {
            let start = one(from);
            let end = text[start + from.len()..].find(to).unwrap_or_else(|| panic!("{}: no end: {to}", self.name));
            return place(start, start + from.len() + end + to.len());
        }
        let bare = label.replace(['[', ']'], "");
        let at = one(&bare);
        let inner = label.find('[').unwrap_or(0);
        place(at + inner, at + label.find(']').map_or(bare.len(), |end| end - 1))
    }
}

fn is_whole(text: &str, from: usize, to: usize) -> bool {
    let before = text[..from].chars().next_back();
    let after = text[to..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

fn relation(name: &str) -> QuoteRelation {
    match name {
        "identical" => QuoteRelation::Identical,
        "trimmed" => QuoteRelation::Trimmed,
        "altered" => QuoteRelation::Altered,
        "indirect" => QuoteRelation::Indirect,
        "left" => QuoteRelation::OnlyLeft,
        "right" => QuoteRelation::OnlyRight,
        _ => panic!("no relation: {name}"),
    }
}
