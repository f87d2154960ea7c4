//! Compounds that name one kind of thing: `Rechtsanwältin` and `Anwältin`, `Bergretter` and `Helfer`.

use crate::engine::language::Language;
use crate::engine::language::synonyms::{self, Thesaurus};
use crate::engine::pair::{Pair, Side};
use crate::engine::wordbook::{Notes, Role};
use rustc_hash::FxHashMap;
use std::cell::OnceCell;

/// The heads of the nouns of both sides, each found when it is first asked for.
pub(super) struct Heads {
    /// None where the language joins no nouns, or the sides are in two.
    thesaurus: Option<&'static Thesaurus>,
    by_form: Pair<Vec<OnceCell<Head>>>,
}

/// What tells the kind of thing that a noun names.
#[derive(Clone, Copy)]
struct Head {
    /// The stem of the whole word, where it is listed, or of the longest listed word that it ends with.
    stem: Option<&'static str>,
    is_part: bool,
}

impl Heads {
    pub(super) fn new(notes: Pair<&Notes<'_>>) -> Self {
        let language = notes.left.language;
        let joins = synonyms::joins_nouns(language) && notes.right.language == language;
        let by_form = notes.map(|notes| if joins { vec![OnceCell::new(); notes.forms().len()] } else { Vec::new() });
        Self { thesaurus: joins.then(|| synonyms::of(language)), by_form }
    }

    /// Whether two nouns name one kind of thing by what they end with. Linear in letters.
    pub(super) fn are_kin(&self, notes: Pair<&Notes<'_>>, at: Pair<u32>) -> bool {
        let Some(thesaurus) = self.thesaurus.filter(|_| are_nouns(notes, at)) else {
            return false;
        };
        let head = |side: Side| self.head(thesaurus, side, notes[side], at[side]);
        let (left, right) = (head(Side::Left), head(Side::Right));
        let known = || thesaurus.knows(left.stem?, right.stem?).then_some(());
        share_head(notes, at) || (left.is_part || right.is_part) && known().is_some()
    }

    /// Those of so many nouns of each side of which one is a compound whose head can stand for the other or its head.
    /// Linear in the nouns and in what can stand for their heads.
    pub(super) fn pairs(&self, notes: Pair<&Notes<'_>>, at: Pair<&[u32]>) -> Vec<Pair<u32>> {
        let Some(thesaurus) = self.thesaurus else {
            return Vec::new();
        };
        let head = |side: Side, at: u32| self.head(thesaurus, side, notes[side], at);
        let mut by_stem: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
        for right in at.right {
            if let Some(stem) = head(Side::Right, *right).stem {
                by_stem.entry(stem).or_default().push(*right);
            }
        }
        let mut found = Vec::new();
        for left in at.left {
            let own = head(Side::Left, *left);
            let kin = own.stem.into_iter().flat_map(|stem| thesaurus.kin(stem));
            for right in kin.filter_map(|kin| by_stem.get(kin)).flatten() {
                let both = Pair::new(*left, *right);
                if (own.is_part || head(Side::Right, *right).is_part) && are_nouns(notes, both) {
                    found.push(both);
                }
            }
        }
        found
    }

    fn head(&self, thesaurus: &'static Thesaurus, side: Side, notes: &Notes<'_>, at: u32) -> Head {
        *self.by_form[side][notes.form_at(at)].get_or_init(|| head(thesaurus, &notes.at(at).folded))
    }
}

/// The head of a word: of `bergrettern` it is `retter`.
fn head(thesaurus: &'static Thesaurus, word: &str) -> Head {
    let bare = ["", "n", "s", "en", "es"].iter().filter_map(|end| word.strip_suffix(end));
    let listed = |word: &str| thesaurus.stem_of(word);
    let mut whole = bare.clone();
    if let Some(stem) = whole.find_map(listed) {
        return Head { stem: Some(stem), is_part: false };
    }
    let ends = |word: &str| {
        let starts = word.char_indices().skip(FIRST_MIN).map(|(at, _)| at);
        let long = starts.take_while(|at| word[*at..].chars().count() >= HEAD_MIN);
        long.into_iter().find_map(|at| listed(&word[at..]).map(|stem| (word.len() - at, stem)))
    };
    let longest = bare.filter_map(ends).max_by_key(|(length, _)| *length);
    Head { stem: longest.map(|(_, stem)| stem), is_part: true }
}

fn are_nouns(notes: Pair<&Notes<'_>>, at: Pair<u32>) -> bool {
    let capital = |side: Side| notes[side].at(at[side]).is_capital;
    notes.left.language == Language::Dutch || Side::BOTH.into_iter().all(capital)
}

/// Whether two nouns end with one noun, which tells what both are.
fn share_head(notes: Pair<&Notes<'_>>, at: Pair<u32>) -> bool {
    let words = Pair::new(&*notes.left.at(at.left).folded, &*notes.right.at(at.right).folded);
    let same = words.left.chars().rev().zip(words.right.chars().rev()).take_while(|(one, other)| one == other).count();
    if same < HEAD_MIN {
        return false;
    }
    let whole = words.left.chars().count().min(words.right.chars().count());
    let head: String = words.left.chars().skip(words.left.chars().count() - same).collect();
    let is_noun = |end: &str| {
        let roles = notes.left.book.roles(end);
        roles.iter().any(|role| matches!(role, Role::Thing | Role::Title | Role::Noun))
    };
    // The shorter word as a whole, or a noun that is known and no mere ending.
    let ends = head.char_indices().map(|(at, _)| &head[at..]).take_while(|end| end.chars().count() >= HEAD_MIN);
    same == whole && notes.left.language == Language::German || ends.into_iter().any(is_noun)
}

/// Shorter endings are of many words.
const HEAD_MIN: usize = 5;
/// What stands before a head has so many letters.
const FIRST_MIN: usize = 3;
