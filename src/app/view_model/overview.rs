//! Both texts to scale, with bands that join what they share.

use super::links::{Link, LinkKind};
use crate::app::state::Reading;
use crate::engine::{ByteSpan, Offset, Pair, Side};
use crate::say;

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
    pub bands: String,
    /// The stretches on the two bars.
    pub bars: String,
}

/// The width of the drawing in its own units; its height is 64.
pub const WIDTH: u32 = 10_000;
/// The narrowest stretch that is still seen.
const WIDTH_LEAST: u32 = 24;
/// Tops of the two bars, and how high they are.
const BARS: Pair<u32> = Pair::new(4, 50);
const BAR_HEIGHT: u32 = 10;
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
        let mut strip = Strip { kind: name, bands: String::new(), bars: String::new() };
        for link in links.iter().filter(|link| link.stepped && !link.without && link.kind == kind) {
            if let Pair { left: Some(left), right: Some(right) } = link.spans {
                strip.add(Pair::new(place(left, lengths.left), place(right, lengths.right)));
            }
        }
        strip
    });
    let mut strips = Vec::from(strips);
    strips.push(figures(links, lengths));
    Overview { strips, spoken: spoken(links) }
}

/// Ticks where figures disagree. Without bands: the place is what matters, and many would cover the rest.
fn figures(links: &[Link], lengths: Pair<usize>) -> Strip {
    let mut strip = Strip { kind: "figure", bands: String::new(), bars: String::new() };
    for link in links.iter().filter(|link| link.stepped && !link.without && link.kind == LinkKind::Figure) {
        for side in Side::BOTH {
            if let Some(span) = link.spans[side] {
                strip.bars += &tick(side, place(span, lengths[side]).0);
            }
        }
    }
    strip
}

/// A tick across the bar of a side.
pub(super) fn tick(side: Side, at: u32) -> String {
    let (top, end) = (BARS[side] - 3, at + TICK_WIDTH);
    format!("M{at} {top}H{end}V{}H{at}Z", top + BAR_HEIGHT + 6)
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

impl Strip {
    fn add(&mut self, at: Pair<(u32, u32)>) {
        let Pair { left: (a, b), right: (c, d) } = at;
        self.bands += &format!("M{a} 14H{b}C{b} 32 {d} 32 {d} 50H{c}C{c} 32 {a} 32 {a} 14Z");
        for side in Side::BOTH {
            let ((start, end), top) = (at[side], BARS[side]);
            self.bars += &format!("M{start} {top}H{end}V{}H{start}Z", top + BAR_HEIGHT);
        }
    }
}

fn spoken(links: &[Link]) -> String {
    let moved = links.iter().filter(|link| link.stepped && link.kind == LinkKind::Moved).count();
    match moved {
        0 => say::map().to_owned(),
        _ => format!("{} {}", say::map(), say::map_moved(moved)),
    }
}
