//! Strings -> small numbers, one interner for both sides, so that equality is a comparison of numbers.

use rustc_hash::FxHashMap;

/// Gives equal strings equal numbers, counted from 0 in order of first appearance.
///
/// Numbers depend on the order of the questions alone, never on hash order.
#[derive(Debug, Default)]
pub struct Interner {
    ids: FxHashMap<Box<str>, u32>,
}

impl Interner {
    /// The number of `text`, a new one when it was never seen.
    pub fn intern(&mut self, text: &str) -> u32 {
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        let id = self.len();
        self.ids.insert(text.into(), id);
        id
    }

    /// The number of `text` when it was seen before.
    pub fn get(&self, text: &str) -> Option<u32> {
        self.ids.get(text).copied()
    }

    /// How many distinct strings were seen.
    pub fn len(&self) -> u32 {
        u32::try_from(self.ids.len()).expect("fewer words than bytes")
    }

    /// Whether nothing was interned yet.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_strings_have_equal_numbers() {
        let mut interner = Interner::default();
        assert_eq!(["a", "b", "a", "c"].map(|text| interner.intern(text)), [0, 1, 0, 2]);
        assert_eq!((interner.get("c"), interner.get("d"), interner.len()), (Some(2), None, 3));
    }
}
