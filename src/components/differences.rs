//! What differs, listed beside the texts.

pub mod finding;
pub mod findings;
pub mod name_editor;
pub mod panel;
pub mod paragraph_map;
pub mod slope_chart;
pub mod word_chart;

/// The id of the panel.
pub const PANEL: &str = "differences";
/// The id of its title, where the focus goes when it opens.
pub const PANEL_TITLE: &str = "differences-title";
/// The id of the button that opens it.
pub const OPENER: &str = "differences-button";
