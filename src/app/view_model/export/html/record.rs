//! How the comparison was made, so that others can make it again.

use super::{Edition, Markup, PROGRAM, RECORD};
use crate::app::state::Kept;
use crate::app::view_model::kept_words;
use crate::app::view_model::languages::language_name;
use crate::engine::Side;
use crate::engine::document::sha256;
use crate::say;

impl Edition<'_> {
    /// Settings, what was left out, and which texts they were.
    pub(super) fn record(&self, out: &mut Markup) {
        out.open("section", &[("id", RECORD), ("class", "record")]);
        out.line("h2", &[], say::export_record());
        out.line("p", &[], say::export_no_verdict());
        out.open("dl", &[]);
        let mut entry = |title: &str, words: &str| {
            out.open("div", &[]);
            out.line("dt", &[], title);
            out.line("dd", &[], words);
            out.close();
        };
        entry(say::export_made_with(), PROGRAM);
        entry(say::export_counted_from(), &say::minimum_words(self.export.settings.words_min));
        entry(say::counts_as_same(), &self.rules());
        entry(say::export_meaning(), self.meaning());
        entry(
            say::export_related(),
            if self.export.settings.related { say::export_shown() } else { say::export_hidden() },
        );
        entry(say::export_left_out(), &self.left_out());
        for side in Side::BOTH {
            let reading = &self.export.reading;
            let language = language_name(reading.comparison.outlines[side].language);
            entry(&say::export_language(side), language);
            entry(&say::export_sum(side), &sha256(&reading.articles[side].text));
        }
        out.close();
        out.close();
    }

    /// Which differences pass.
    fn rules(&self) -> String {
        let config = &self.export.reading.comparison.config;
        let rules = [(config.match_case, say::rule_case()), (config.match_punctuation, say::rule_punctuation())];
        listed(rules.into_iter().filter(|(parts, _)| !parts).map(|(_, words)| words))
    }

    fn meaning(&self) -> &'static str {
        match self.export.reading.comparison.word_table {
            Some(_) => say::export_meaning_used(),
            None => say::export_meaning_unused(),
        }
    }

    fn left_out(&self) -> String {
        let out = self.export.settings.left_out;
        let kinds = Kept::ALL.into_iter().filter(|kept| out.has(*kept)).map(kept_words);
        let by_hand = self.export.notes.iter().any(|note| note.reason.is_some());
        // Which they are, and why, stands among the notes.
        listed(kinds.chain(by_hand.then(say::left_out_by_you)))
    }
}

/// Words one after the other, or the word for nothing.
fn listed(words: impl Iterator<Item = &'static str>) -> String {
    let words: Vec<&str> = words.collect();
    if words.is_empty() { say::export_nothing().to_owned() } else { words.join(say::semicolon()) }
}
