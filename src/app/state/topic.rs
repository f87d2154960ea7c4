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
    /// Words that stand where the other text has different ones.
    Wording,
    /// What only one of the texts says.
    Only,
    /// In which order both tell what both say.
    Order,
    /// Words that both use, and what each sets beside them.
    Terms,
    /// Whom and what each text relies on.
    Sources,
    /// Words that set one text apart.
    Words,
}

impl Topic {
    /// How many there are.
    pub const N: usize = 9;
    /// All of them, in the order of the panel.
    pub const ALL: [Topic; Topic::N] = [
        Topic::Numbers,
        Topic::Quotations,
        Topic::Names,
        Topic::Wording,
        Topic::Only,
        Topic::Order,
        Topic::Terms,
        Topic::Sources,
        Topic::Words,
    ];

    /// What it is called on the page.
    pub fn title(self) -> &'static str {
        match self {
            Topic::Numbers => "Numbers",
            Topic::Quotations => "Quotations",
            Topic::Names => "Names",
            Topic::Wording => "Wording",
            Topic::Only => "Only one says",
            Topic::Order => "Order of telling",
            Topic::Terms => "Terms",
            Topic::Sources => "Sources",
            Topic::Words => "Words",
        }
    }

    /// The topic by name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Topic::Numbers => "numbers",
            Topic::Quotations => "quotations",
            Topic::Names => "names",
            Topic::Wording => "wording",
            Topic::Only => "only",
            Topic::Order => "order",
            Topic::Terms => "terms",
            Topic::Sources => "sources",
            Topic::Words => "words",
        }
    }

    /// What is said when there is nothing to list.
    pub fn none(self) -> &'static str {
        match self {
            Topic::Numbers => "Neither text states a figure.",
            Topic::Quotations => "Neither text quotes anyone.",
            Topic::Names => "No names were found in either text.",
            Topic::Wording => "No words stand where the other text has different ones.",
            Topic::Only => "Neither text says what the other does not.",
            Topic::Order => "The texts make no statement in common.",
            Topic::Terms => "No word that says something is used by both texts more than once.",
            Topic::Sources => "Neither text names a source.",
            Topic::Words => "No word sets one text apart from the other.",
        }
    }
}
