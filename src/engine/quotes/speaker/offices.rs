//! Who holds an office that a text gives to someone: “Senator Walter Drew”, later “the senator”.

use crate::engine::names::{self, Mention};
use crate::engine::wordbook::Notes;
use rustc_hash::FxHashMap;

/// The names that stand beside words for what someone is, by each of these words; each name once a word.
#[derive(Debug, Default)]
pub(super) struct Offices(FxHashMap<String, Vec<Mention>>);

impl Offices {
    /// Reads what stands beside every mention of a side. Linear in mentions.
    pub(super) fn new(notes: &Notes<'_>, mentions: &[Mention]) -> Self {
        let mut offices = Self::default();
        for mention in mentions {
            for told in names::told_beside(notes, *mention) {
                for word in notes.reading.text[told.range()].to_lowercase().split_whitespace() {
                    let holders = offices.0.entry(word.to_owned()).or_default();
                    if holders.len() <= HOLDERS_MAX && !holders.iter().any(|other| other.name == mention.name) {
                        holders.push(*mention);
                    }
                }
            }
        }
        offices
    }

    /// The names beside which all of these words stand, in text order; too many for one are none.
    pub(super) fn holders(&self, words: &[String]) -> Vec<Mention> {
        let held = |word: &String| self.0.get(word).filter(|holders| holders.len() <= HOLDERS_MAX);
        let lists: Option<Vec<&Vec<Mention>>> = words.iter().map(held).collect();
        let Some((first, rest)) = lists.as_deref().and_then(<[_]>::split_first) else {
            return Vec::new();
        };
        let in_all = |mention: &&Mention| rest.iter().all(|list| list.iter().any(|other| other.name == mention.name));
        first.iter().filter(in_all).copied().collect()
    }
}

/// A word that stands beside more names tells no one.
const HOLDERS_MAX: usize = 12;
