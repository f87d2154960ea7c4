//! Reports of a quotation: what one text puts in marks and the other tells in nearly the same words without.

use super::{Matching, holding, speaker};
use crate::engine::comparison::{Quote, QuotePair, QuoteRelation};
use crate::engine::pair::{Pair, Side};
use rustc_hash::FxHashMap;

/// Of the telling words of a quotation at least this share, in hundredths, must stand in its report.
const REPORTED_PERCENT_MIN: usize = 60;
/// The same where the report has more words than the fewest that are one.
const LONG_REPORT_PERCENT_MIN: usize = 55;
/// Words that stand in more places tell nothing about what is reported where.
const PLACES_MAX: usize = 40;
/// Of another's words, or no one's, at least so many are no names and no digits.
const REPORTED_PLAIN_MIN: usize = 2;
/// Fewer telling words in common are no report of what was said, unless the same person says them.
const REPORTED_WORDS_MIN: usize = 3;

impl Matching<'_> {
    /// Where each telling stem stands outside the quotations of a side.
    pub(super) fn told(&self, side: Side) -> FxHashMap<u32, Vec<u32>> {
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
    pub(super) fn reported_elsewhere(
        &self,
        side: Side,
        at: usize,
        told: &FxHashMap<u32, Vec<u32>>,
    ) -> Option<QuotePair> {
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
    pub(super) fn indirect(&self, side: Side, at: usize) -> Option<QuotePair> {
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
        let least = if best.len() > REPORTED_WORDS_MIN { LONG_REPORT_PERCENT_MIN } else { REPORTED_PERCENT_MIN };
        if best.len() * 100 < n_telling * least {
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
        // Places and years are named by others, too.
        let says = |token: &&u32| {
            let word = self.notes[side.other()].at(**token);
            !word.is_capital && !word.is_digits
        };
        if !same_speaker && best.iter().filter(says).count() < REPORTED_PLAIN_MIN {
            return None;
        }
        let mut sides = Pair::default();
        sides[side] = Some(quote.state());
        sides[side.other()] = Some(Quote { span, speaker });
        Some(QuotePair { sides, relation: QuoteRelation::Indirect })
    }
}
