//! Which marks are shown, and which side of the comparison is stressed.

use crate::engine::{Side, Tier};

/// Which marks are shown; the others step back to plain text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All marks.
    #[default]
    Everything,
    /// Wording both hold, in its place.
    Shared,
    /// Wording both hold, out of its place.
    Moved,
    /// Other words for the same.
    Reworded,
    /// Figures that disagree.
    Numbers,
    /// What only this side says.
    Only(Side),
    /// What stands in quotation marks.
    Quotes,
}

impl Filter {
    /// How many there are.
    pub const N: usize = 8;

    /// All filters, in the order of their keys `0` to `7`.
    pub const ALL: [Filter; Self::N] = [
        Filter::Everything,
        Filter::Shared,
        Filter::Moved,
        Filter::Reworded,
        Filter::Numbers,
        Filter::Only(Side::Left),
        Filter::Only(Side::Right),
        Filter::Quotes,
    ];

    /// The filter by name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Filter::Everything => "all",
            Filter::Shared => "shared",
            Filter::Moved => "moved",
            Filter::Reworded => "reworded",
            Filter::Numbers => "numbers",
            Filter::Only(Side::Left) => "only-a",
            Filter::Only(Side::Right) => "only-b",
            Filter::Quotes => "quotes",
        }
    }
}

/// Something that can be left out whatever the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Wording of one tier.
    Tier(Tier),
    /// What stands in quotation marks.
    Quotes,
    /// By-lines, crumbs of the page the text came from, sign-offs.
    Crumbs,
}

impl Kept {
    /// All of them, in the order they are offered.
    pub const ALL: [Kept; 6] = [
        Kept::Tier(Tier::Exact),
        Kept::Tier(Tier::Normalised),
        Kept::Tier(Tier::Inflected),
        Kept::Tier(Tier::Reworded),
        Kept::Quotes,
        Kept::Crumbs,
    ];

    /// Its name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Kept::Tier(Tier::Exact) => "exact",
            Kept::Tier(Tier::Normalised) => "normalised",
            Kept::Tier(Tier::Inflected) => "inflected",
            Kept::Tier(Tier::Reworded) => "reworded",
            Kept::Quotes => "quotes",
            Kept::Crumbs => "crumbs",
        }
    }

    fn bit(self) -> u8 {
        1 << Self::ALL.iter().position(|kept| *kept == self).unwrap_or_default()
    }
}

/// What is left out; nothing at first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut(u8);

impl LeftOut {
    /// Whether this is left out.
    pub fn has(self, kept: Kept) -> bool {
        self.0 & kept.bit() != 0
    }

    /// Whether anything is left out.
    pub fn any(self) -> bool {
        self != Self::default()
    }

    /// The same with this left out, or taken in again.
    #[must_use]
    pub fn toggled(self, kept: Kept) -> Self {
        Self(self.0 ^ kept.bit())
    }

    /// The names of what is left out, one after the other.
    pub fn names(self) -> String {
        let names: Vec<&str> = Kept::ALL.into_iter().filter(|kept| self.has(*kept)).map(Kept::name).collect();
        names.join(" ")
    }
}

/// What catches the eye.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emphasis {
    /// What both hold.
    #[default]
    Shared,
    /// Where they differ; what both hold steps back.
    Differing,
}

impl Emphasis {
    /// By name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Emphasis::Shared => "shared",
            Emphasis::Differing => "differing",
        }
    }

    /// The other one.
    #[must_use]
    pub fn turned(self) -> Self {
        match self {
            Emphasis::Shared => Emphasis::Differing,
            Emphasis::Differing => Emphasis::Shared,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_left_out_one_by_one() {
        let out = LeftOut::default().toggled(Kept::Crumbs).toggled(Kept::Tier(Tier::Inflected));
        assert_eq!(out.names(), "inflected crumbs");
        assert!(out.has(Kept::Crumbs) && !out.has(Kept::Quotes));
        assert_eq!(out.toggled(Kept::Crumbs).toggled(Kept::Tier(Tier::Inflected)), LeftOut::default());
    }
}
