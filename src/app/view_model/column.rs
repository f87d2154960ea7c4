//! How high the sections of a column are, drawn or not: what is far from the view is kept out of the document, and a gap
//! as high as it would be stands in its place.

use std::ops::Range;

/// The sections of a column, one below the other.
#[derive(Debug, Default)]
pub struct Column {
    sections: Vec<Measure>,
    /// Pixels that a byte takes, in thousandths, of those that have been measured first.
    per_byte: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Measure {
    bytes: u32,
    /// How high it was when it was drawn last.
    pixels: Option<u32>,
}

/// Thousandths of a pixel that a byte takes before any has been measured: common letters in a common column.
const PER_BYTE: u32 = 450;

impl Column {
    /// Sections with so many bytes, of which none has been drawn.
    pub fn of(bytes: &[u32]) -> Self {
        let sections = bytes.iter().map(|bytes| Measure { bytes: *bytes, pixels: None });
        Self { sections: sections.collect(), per_byte: None }
    }

    /// How many sections there are.
    pub fn len(&self) -> usize {
        self.sections.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// Takes in how high the sections from this one on are.
    pub fn measure(&mut self, first: usize, pixels: &[u32]) {
        let drawn = &mut self.sections[first..first + pixels.len()];
        let bytes: u64 = drawn.iter().map(|section| u64::from(section.bytes)).sum();
        for (section, pixels) in drawn.iter_mut().zip(pixels) {
            section.pixels = Some(*pixels);
        }
        // Once only: what has not been drawn must not change its height as the reader goes on.
        if self.per_byte.is_none() && bytes > 0 {
            let all: u64 = pixels.iter().map(|pixels| u64::from(*pixels)).sum();
            self.per_byte = u32::try_from(all * 1000 / bytes).ok();
        }
    }

    /// Forgets all that has been measured: in a column of another width it is no longer true.
    pub fn forget(&mut self) {
        self.sections.iter_mut().for_each(|section| section.pixels = None);
        self.per_byte = None;
    }

    fn height(&self, section: &Measure) -> u32 {
        let guess = u64::from(section.bytes) * u64::from(self.per_byte.unwrap_or(PER_BYTE)) / 1000;
        section.pixels.unwrap_or(u32::try_from(guess).unwrap_or(u32::MAX))
    }

    /// How high some sections are together, in pixels.
    pub fn span(&self, sections: Range<usize>) -> u32 {
        self.sections[sections].iter().map(|section| self.height(section)).fold(0, u32::saturating_add)
    }

    /// The sections between two heights, both counted from the start of the column; the nearest one if there is none.
    pub fn between(&self, top: i64, bottom: i64) -> Range<usize> {
        let (mut first, mut last, mut start) = (None, 0, 0);
        for (nth, section) in self.sections.iter().enumerate() {
            let end = start + i64::from(self.height(section));
            if end > top && first.is_none() {
                first = Some(nth);
            }
            if start < bottom {
                last = nth + 1;
            }
            start = end;
        }
        let first = first.unwrap_or(self.len().saturating_sub(1));
        first..last.clamp((first + 1).min(self.len()), self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_drawn_tells_how_high_the_rest_is() {
        let mut column = Column::of(&[1000, 2000, 1000]);
        assert_eq!(column.span(0..3), 1800, "a guess");
        column.measure(0, &[600]);
        assert_eq!([column.span(0..1), column.span(1..3)], [600, 1800]);
        column.measure(1, &[1000]);
        assert_eq!([column.span(0..3), column.span(2..3)], [2200, 600], "what is not drawn stays as high as it was");
        column.forget();
        assert_eq!(column.span(0..3), 1800);
    }

    #[test]
    fn the_sections_between_two_heights() {
        let mut column = Column::of(&[1; 4]);
        column.measure(0, &[100, 100, 100, 100]);
        for (top, bottom, sections) in
            [(0, 1, 0..1), (99, 101, 0..2), (100, 200, 1..2), (-500, -400, 0..1), (900, 999, 3..4), (-9, 999, 0..4)]
        {
            assert_eq!(column.between(top, bottom), sections, "{top} {bottom}");
        }
        assert_eq!(Column::default().between(0, 100), 0..0);
    }
}
