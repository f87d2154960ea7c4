//! What the panel of differences is about.

use crate::say;

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
    /// Headlines and first paragraphs, apart from the rest.
    Openings,
    /// In which order both tell what both say.
    Order,
    /// Which paragraphs meet which.
    Paragraphs,
    /// Words that both use, and what each sets beside them.
    Terms,
    /// Whom and what each text relies on.
    Sources,
    /// Words that set one text apart.
    Words,
    /// What the reader wrote beside passages.
    Notes,
}

impl Topic {
    /// How many there are.
    pub const N: usize = 12;
    /// All of them, in the order of the panel.
    pub const ALL: [Topic; Topic::N] = [
        Topic::Numbers,
        Topic::Quotations,
        Topic::Names,
        Topic::Wording,
        Topic::Only,
        Topic::Openings,
        Topic::Order,
        Topic::Paragraphs,
        Topic::Terms,
        Topic::Sources,
        Topic::Words,
        Topic::Notes,
    ];

    /// What it is called on the page.
    pub fn title(self) -> &'static str {
        match self {
            Topic::Numbers => say::topic_numbers(),
            Topic::Quotations => say::topic_quotations(),
            Topic::Names => say::topic_names(),
            Topic::Wording => say::topic_wording(),
            Topic::Only => say::topic_only(),
            Topic::Openings => say::topic_openings(),
            Topic::Order => say::topic_order(),
            Topic::Paragraphs => say::topic_paragraphs(),
            Topic::Terms => say::topic_terms(),
            Topic::Sources => say::topic_sources(),
            Topic::Words => say::topic_words(),
            Topic::Notes => say::topic_notes(),
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
            Topic::Openings => "openings",
            Topic::Order => "order",
            Topic::Paragraphs => "paragraphs",
            Topic::Terms => "terms",
            Topic::Sources => "sources",
            Topic::Words => "words",
            Topic::Notes => "notes",
        }
    }

    /// What is said when there is nothing to list.
    pub fn none(self) -> &'static str {
        match self {
            Topic::Numbers => say::topic_numbers_none(),
            Topic::Quotations => say::topic_quotations_none(),
            Topic::Names => say::topic_names_none(),
            Topic::Wording => say::topic_wording_none(),
            Topic::Only => say::topic_only_none(),
            Topic::Openings => say::topic_openings_none(),
            Topic::Order => say::topic_order_none(),
            Topic::Paragraphs => say::topic_paragraphs_none(),
            Topic::Terms => say::topic_terms_none(),
            Topic::Sources => say::topic_sources_none(),
            Topic::Words => say::topic_words_none(),
            Topic::Notes => say::topic_notes_none(),
        }
    }
}
