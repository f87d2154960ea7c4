//! Words that leave a statement open where the other text makes the same statement without them: alleged, so-called,
//! reportedly.

use super::classify::Evidence;
use super::comparison::Hedge;
use super::pair::{Pair, Side};
use super::span::ByteSpan;
use super::wordbook::{Notes, Role};

/// Hedges of matched and of related sentences that the other side lacks, or has another word for. Linear in the words of groups, each
/// hedge with a search among those of its own group.
pub fn find(notes: Pair<&Notes<'_>>, evidence: Evidence<'_>) -> Vec<Hedge> {
    let mut found = Vec::new();
    for (number, group) in (0u32..).zip(evidence.groups.iter().chain(evidence.related)) {
        let mut own = Pair::from_fn(|side: Side| {
            let sentences = group.sentences[side].iter();
            sentences.flat_map(|sentence| in_sentence(notes[side], *sentence as usize)).collect::<Vec<Word>>()
        });
        drop_equal(&mut own);
        let n = own.left.len().max(own.right.len());
        let row = |at: usize| {
            let sides = Pair::from_fn(|side: Side| own[side].get(at).map(|word| word.span));
            Hedge { sides, pair: number }
        };
        found.extend((0..n).map(row));
    }
    found
}

/// A hedge as it is found in a sentence.
struct Word {
    span: ByteSpan,
    /// Its words without their endings, as numbers that both sides have in common.
    stems: Vec<u32>,
}

fn in_sentence(notes: &Notes<'_>, sentence: usize) -> Vec<Word> {
    let tokens = notes.sentence(sentence);
    let hedge = |role: &Role| matches!(role, Role::Hedge).then_some(());
    let mut found = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end {
        let word = notes.at(at);
        if !word.opens_expression && !word.roles.contains(&Role::Hedge) {
            at += 1;
            continue;
        }
        // May is a month.
        let is_month = word.is_capital && word.roles.iter().any(|role| matches!(role, Role::Month(_)));
        let Some(((), next)) = notes.longest(at, tokens.end, hedge).filter(|_| !is_month) else {
            at += 1;
            continue;
        };
        let stems = notes.reading.stems[at as usize..next as usize].to_vec();
        found.push(Word { span: notes.span(at).join(notes.span(next - 1)), stems });
        at = next;
    }
    found
}

/// Leaves out the hedges that both sides have.
fn drop_equal(own: &mut Pair<Vec<Word>>) {
    let rights = &mut own.right;
    own.left.retain(|left| match rights.iter().position(|right| right.stems == left.stems) {
        Some(at) => {
            rights.remove(at);
            false
        }
        None => true,
    });
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Pair, Side, compare};

    /// Rows as `left|right`.
    fn rows(left: &str, right: &str) -> Vec<String> {
        let articles = Pair::new(Article::new("", left), Article::new("", right));
        let found = compare(articles.as_ref(), &Config::default()).hedges;
        let word = |side: Side, span: Option<super::ByteSpan>| span.map_or("", |span| articles[side].slice(span));
        let show =
            |row: &super::Hedge| format!("{}|{}", word(Side::Left, row.sides.left), word(Side::Right, row.sides.right));
        found.iter().map(show).collect()
    }

    #[test]
    fn what_only_one_text_leaves_open() {
        let plain = "The mayor of Kelsby took money from the bridge company in March.";
        let cases: [(&str, &[&str]); 4] = [
            ("The mayor of Kelsby allegedly took money from the bridge company in March.", &["|allegedly"]),
            (
                "The mayor of Kelsby reportedly took money from the so-called bridge company in March.",
                &["|reportedly", "|so-called"],
            ),
            ("The mayor of Kelsby took money from the bridge company in March.", &[]),
            ("Nine cats, allegedly, slept.", &[]),
        ];
        for (right, wanted) in cases {
            assert_eq!(rows(plain, right), wanted, "{right}");
        }
        let hedged = "The mayor of Kelsby apparently took money from the bridge company in March.";
        assert_eq!(rows(hedged, cases[0].0), ["apparently|allegedly"]);
        assert_eq!(rows(hedged, hedged), [""; 0]);
    }
}
