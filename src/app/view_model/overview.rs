//! Both texts to scale, with bands that join what they share.

use super::links::{Link, LinkKind};
use crate::app::state::Reading;
use crate::engine::{ByteSpan, Offset, Pair, Side};
use crate::say;
use std::rc::Rc;

/// The bands and bars of the overview, one strip for each kind.
///
/// A path for each kind instead of one for each link: a long pair has thousands of links.
#[derive(Debug, PartialEq, Eq)]
pub struct Overview {
    /// What is drawn, the weakest tie first.
    pub strips: Vec<Strip>,
    /// One sentence for those who cannot see it.
    pub spoken: String,
}

/// All links of one kind, as two paths.
#[derive(Debug, PartialEq, Eq)]
pub struct Strip {
    /// The kind by name, as in marks.
    pub kind: &'static str,
    /// The bands between the two bars.
    pub bands: Rc<str>,
    /// The stretches on the two bars.
    pub bars: Rc<str>,
}

/// The width of the drawing in its own units; its height is 64.
pub const WIDTH: u32 = 10_000;
/// The narrowest stretch that is still seen.
const WIDTH_LEAST: u32 = 24;
/// Of more links than these, those that would cover another one of their kind are drawn as that one.
const DRAWN_MAX: usize = 2000;
/// How near they stand to it, at all four corners: about a pixel at first, and twice that for as long as there are too
/// many.
const NEAR: u32 = 10;
/// Tops of the two bars, and how high they are.
const BARS: Pair<u32> = Pair::new(4, 50);
const BAR_HEIGHT: u32 = 10;
/// How many bytes the drawing of a band and of a bar takes.
const BAND_BYTES: usize = 72;
const BAR_BYTES: usize = 24;
/// How wide a tick is.
const TICK_WIDTH: u32 = 30;

/// Draws the links that a reader steps through.
pub(super) fn overview(reading: &Reading, links: &[Link]) -> Overview {
    let lengths = reading.articles.as_ref().as_ref().map(|article| article.text.len());
    let kinds = [
        ("related", LinkKind::Related),
        ("statement", LinkKind::Statement),
        ("moved", LinkKind::Moved),
        ("shared", LinkKind::Shared),
    ];
    let strips = kinds.map(|(name, kind)| {
        let of_kind = links.iter().filter(|link| link.stepped && !link.without && link.kind == kind);
        let spans = of_kind.filter_map(|link| Some(Pair::new(link.spans.left?, link.spans.right?)));
        let placed = spans.map(|spans| Pair::from_fn(|side| place(spans[side], lengths[side])));
        strip(name, &apart(placed.collect()))
    });
    let mut strips = Vec::from(strips);
    strips.push(figures(links, lengths));
    Overview { strips, spoken: spoken(links) }
}

/// The places that can be told apart in the drawing. A browser takes its time over every band, however many of them
/// cover each other.
fn apart(mut placed: Vec<Pair<(u32, u32)>>) -> Vec<Pair<(u32, u32)>> {
    let mut near = NEAR;
    while placed.len() > DRAWN_MAX {
        let cell = |place: &Pair<(u32, u32)>| place.map(|(start, end)| (start / near, end / near));
        let mut kept: Vec<Pair<(u32, u32)>> = Vec::with_capacity(placed.len());
        for place in placed {
            // Links come as the first text has them, so that those that may be covered stand last.
            let mut beside = kept.iter().rev().take_while(|kept| cell(kept).left.0 == cell(&place).left.0);
            if !beside.any(|kept| cell(kept) == cell(&place)) {
                kept.push(place);
            }
        }
        placed = kept;
        near *= 2;
    }
    placed
}

/// Ticks where figures disagree. Without bands: the place is what matters, and many would cover the rest.
fn figures(links: &[Link], lengths: Pair<usize>) -> Strip {
    let mut ticks = String::new();
    for link in links.iter().filter(|link| link.stepped && !link.without && link.kind == LinkKind::Figure) {
        for side in Side::BOTH {
            if let Some(span) = link.spans[side] {
                ticks += &tick(side, place(span, lengths[side]).0);
            }
        }
    }
    Strip { kind: "figure", bands: "".into(), bars: ticks.into() }
}

/// A tick across the bar of a side.
pub(super) fn tick(side: Side, at: u32) -> String {
    let (top, end) = (BARS[side] - 3, at + TICK_WIDTH);
    let mut tick = String::new();
    path(&[("M", at), (" ", top), ("H", end), ("V", top + BAR_HEIGHT + 6), ("H", at)], &mut tick);
    tick
}

/// Adds a closed path of commands and numbers.
fn path(steps: &[(&str, u32)], out: &mut String) {
    for (command, number) in steps {
        out.push_str(command);
        digits(*number, out);
    }
    out.push('Z');
}

/// Adds a number. There are thousands, and the ways of the standard library to write one are slow here.
fn digits(number: u32, out: &mut String) {
    if number >= 10 {
        digits(number / 10, out);
    }
    out.push(char::from(b'0' + (number % 10) as u8));
}

/// Where a span begins and ends in the drawing.
fn place(span: ByteSpan, length: usize) -> (u32, u32) {
    let start = scaled(span.start().get(), length).min(WIDTH - WIDTH_LEAST);
    (start, scaled(span.end().get(), length).max(start + WIDTH_LEAST))
}

/// A place of a text of this length, in units of the drawing.
pub(super) fn scaled(at: u32, length: usize) -> u32 {
    u32::try_from(u64::from(at) * u64::from(WIDTH) / (length.max(1) as u64)).unwrap_or(WIDTH)
}

/// Bands and bars at these places.
fn strip(kind: &'static str, placed: &[Pair<(u32, u32)>]) -> Strip {
    // Room for all there will be: strings that grow move their bytes again and again.
    let [mut bands, mut bars] = [BAND_BYTES, 2 * BAR_BYTES].map(|bytes| String::with_capacity(placed.len() * bytes));
    for at in placed {
        let Pair { left: (a, b), right: (c, d) } = *at;
        let band = [
            ("M", a),
            (" 14H", b),
            ("C", b),
            (" 32 ", d),
            (" 32 ", d),
            (" 50H", c),
            ("C", c),
            (" 32 ", a),
            (" 32 ", a),
            (" ", 14),
        ];
        path(&band, &mut bands);
        for side in Side::BOTH {
            let ((start, end), top) = (at[side], BARS[side]);
            path(&[("M", start), (" ", top), ("H", end), ("V", top + BAR_HEIGHT), ("H", start)], &mut bars);
        }
    }
    Strip { kind, bands: bands.into(), bars: bars.into() }
}

fn spoken(links: &[Link]) -> String {
    let moved = links.iter().filter(|link| link.stepped && link.kind == LinkKind::Moved).count();
    match moved {
        0 => say::map().to_owned(),
        _ => format!("{} {}", say::map(), say::map_moved(moved)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_could_not_be_seen_beside_others_is_left_out() {
        let few: Vec<_> = (0..1900).map(|nth| Pair::new((nth % 7, nth % 7 + 24), (0, 24))).collect();
        assert_eq!(apart(few.clone()), few);
        let many: Vec<_> = (0..9000).map(|nth| Pair::new((nth, nth + 24), (nth, nth + 24))).collect();
        let drawn = apart(many.clone());
        assert!(drawn.len() <= DRAWN_MAX, "{}", drawn.len());
        let near =
            |one: (u32, u32), other: (u32, u32)| one.0.abs_diff(other.0) < NEAR && one.1.abs_diff(other.1) < NEAR;
        let stands_for =
            |one: &Pair<(u32, u32)>, it: &Pair<(u32, u32)>| near(one.left, it.left) && near(one.right, it.right);
        assert!(many.iter().all(|it| drawn.iter().any(|one| stands_for(one, it))));
    }

    #[test]
    fn links_all_over_the_drawing_are_bounded_too() {
        let mut all_over: Vec<(u32, u32)> = (0..40_000).map(|nth| (nth * 7919 % 9973, nth * 6007 % 9941)).collect();
        all_over.sort_unstable();
        let drawn = apart(all_over.into_iter().map(|(a, c)| Pair::new((a, a + 24), (c, c + 24))).collect());
        assert!((200..=DRAWN_MAX).contains(&drawn.len()), "{}", drawn.len());
    }
}
