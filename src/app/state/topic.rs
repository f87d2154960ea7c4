//! What the panel of differences is about.

/// A list of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Topic {
    /// Figures of both texts.
    #[default]
    Numbers,
    /// Quotations.
    Quotations,
    /// People, places and organisations.
    Names,
}

impl Topic {
    /// How many there are.
    pub const N: usize = 3;
    /// All of them, in the order of the panel.
    pub const ALL: [Topic; Topic::N] = [Topic::Numbers, Topic::Quotations, Topic::Names];

    /// What it is called on the page.
    pub fn title(self) -> &'static str {
        match self {
            Topic::Numbers => "Numbers",
            Topic::Quotations => "Quotations",
            Topic::Names => "Names",
        }
    }

    /// The topic by name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Topic::Numbers => "numbers",
            Topic::Quotations => "quotations",
            Topic::Names => "names",
        }
    }

    /// What is said when there is nothing to list.
    pub fn none(self) -> &'static str {
        match self {
            Topic::Numbers => "Neither text states a figure.",
            Topic::Quotations => "Neither text quotes anyone.",
            Topic::Names => "No names were found in either text.",
        }
    }
}
