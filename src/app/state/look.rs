//! How the page looks: what a reader sets once and finds again.

use crate::engine::Side;
use crate::say::Locale;

/// A choice among a few named values, the first of which holds before anything is chosen.
///
/// Names are what style sheets and the browser's storage know the values by.
macro_rules! choice {
    (
        $(#[$about:meta])*
        $name:ident {
            $(#[$first_about:meta])* $first:ident = $first_name:literal,
            $($(#[$value_about:meta])* $value:ident = $value_name:literal),+ $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name { $(#[$first_about])* #[default] $first, $($(#[$value_about])* $value),+ }

        impl $name {
            /// All values, in the order they are offered.
            pub const ALL: &'static [$name] = &[$name::$first, $($name::$value),+];

            /// The value by name, for styles and storage.
            pub fn name(self) -> &'static str {
                match self { $name::$first => $first_name, $($name::$value => $value_name),+ }
            }

            /// The value of this name; unknown names are the first value's.
            pub fn named(name: &str) -> Self {
                Self::ALL.iter().copied().find(|value| value.name() == name).unwrap_or_default()
            }
        }
    };
}

choice! {
    /// Light, dark, or as the device says.
    Theme {
        /// As the device says.
        Device = "device",
        /// Dark ink on light paper.
        Light = "light",
        /// Dark ink on yellowish paper, with less contrast.
        Sepia = "sepia",
        /// Light ink on dark paper.
        Dark = "dark",
    }
}

choice! {
    /// How many columns the texts are read in.
    Columns {
        /// Each text in a column of its own.
        Two = "two",
        /// One column: what both have once, and where they part the first text's words before the second's.
        One = "one",
        /// One line for reading aloud: pair by pair, what belongs together, and in between what stands alone.
        Pairs = "pairs",
    }
}

choice! {
    /// Whether matched sentences stand level where each text has a column of its own.
    Flow {
        /// Matched sentences start at one height where both texts keep their order.
        Level = "level",
        /// Each text runs on without holes, and bands join what belongs together.
        Free = "free",
        /// Every sentence of the right text stands beside its partner in the left one.
        ByLeft = "by-a",
        /// Every sentence of the left text stands beside its partner in the right one.
        ByRight = "by-b",
    }
}

choice! {
    /// The letters the texts are set in.
    Face {
        /// With serifs, as in books.
        Serif = "serif",
        /// Without, as in the page's own words.
        Sans = "sans",
    }
}

choice! {
    /// How large the letters of the texts are.
    Size {
        /// As large as in a book.
        Medium = "medium",
        /// Smaller.
        Small = "small",
        /// Larger.
        Large = "large",
        /// As large as in books for tired eyes.
        Huge = "huge",
    }
}

choice! {
    /// How wide a column may become.
    Width {
        /// Some 70 letters.
        Medium = "medium",
        /// Some 55 letters.
        Narrow = "narrow",
        /// As wide as the window allows.
        Wide = "wide",
    }
}

choice! {
    /// How far lines stand apart.
    Lines {
        /// As in a book.
        Medium = "medium",
        /// Closer.
        Close = "close",
        /// Wider.
        Airy = "airy",
    }
}

choice! {
    /// Whether long stretches that are the same, or filtered out, are folded to one line.
    Folds {
        /// All of both texts is shown.
        Nothing = "nothing",
        /// They are folded.
        Long = "long",
    }
}

choice! {
    /// What this device remembers of comparisons.
    Memory {
        /// Nothing beyond the tab.
        Nothing = "nothing",
        /// The latest ones, with the reader's notes and corrections.
        Comparisons = "comparisons",
    }
}

/// How the texts are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Side by side, matched sentences level.
    Level,
    /// Side by side, each text in its own flow.
    Free,
    /// In one column.
    Inline,
    /// Pair by pair.
    Linear,
}

impl Layout {
    /// By name, for styles and scripts.
    pub fn name(self) -> &'static str {
        match self {
            Layout::Level => "level",
            Layout::Free => "free",
            Layout::Inline => "inline",
            Layout::Linear => "linear",
        }
    }
}

/// How the page looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Light, dark, or as the device says.
    pub theme: Theme,
    /// How many columns the texts are read in.
    pub columns: Columns,
    /// Whether matched sentences stand level.
    pub flow: Flow,
    /// The letters of the texts.
    pub face: Face,
    /// How large they are.
    pub size: Size,
    /// How wide a column may become.
    pub width: Width,
    /// How far lines stand apart.
    pub lines: Lines,
    /// Whether long stretches are folded.
    pub folds: Folds,
    /// What this device remembers.
    pub memory: Memory,
    /// The language that was chosen; `None` is that of the device, where the page speaks it.
    pub language: Option<Locale>,
}

impl Look {
    /// Every setting by its name and the name of its value; as attributes of the document, style sheets read them.
    pub fn settings(self) -> [(&'static str, &'static str); 9] {
        [
            ("theme", self.theme.name()),
            ("columns", self.columns.name()),
            ("flow", self.flow.name()),
            ("face", self.face.name()),
            ("size", self.size.name()),
            ("width", self.width.name()),
            ("lines", self.lines.name()),
            ("folds", self.folds.name()),
            ("memory", self.memory.name()),
        ]
    }

    /// Those settings that were chosen, in one line for the browser's storage; empty when none was.
    pub fn to_line(self) -> String {
        let chosen = self.settings().into_iter().zip(Self::default().settings()).filter(|(own, common)| own != common);
        let language = self.language.map(|locale| ("language", locale.tag()));
        let words = chosen.map(|(own, _)| own).chain(language).map(|(setting, value)| format!("{setting}={value}"));
        words.collect::<Vec<String>>().join(" ")
    }

    /// The look that a line describes; what is unknown in it is passed over.
    pub fn from_line(line: &str) -> Self {
        let mut look = Self::default();
        for (setting, value) in line.split_whitespace().filter_map(|word| word.split_once('=')) {
            match setting {
                "theme" => look.theme = Theme::named(value),
                "columns" => look.columns = Columns::named(value),
                "flow" => look.flow = Flow::named(value),
                "face" => look.face = Face::named(value),
                "size" => look.size = Size::named(value),
                "width" => look.width = Width::named(value),
                "lines" => look.lines = Lines::named(value),
                "folds" => look.folds = Folds::named(value),
                "memory" => look.memory = Memory::named(value),
                "language" => look.language = Locale::of_tag(value),
                _ => {}
            }
        }
        look
    }

    /// How the texts are set.
    pub fn layout(self) -> Layout {
        match (self.columns, self.flow) {
            (Columns::One, _) => Layout::Inline,
            (Columns::Pairs, _) => Layout::Linear,
            (Columns::Two, Flow::Free) => Layout::Free,
            (Columns::Two, Flow::Level | Flow::ByLeft | Flow::ByRight) => Layout::Level,
        }
    }

    /// The text whose order both are arranged by, when they do not keep their own.
    pub fn lead(self) -> Option<Side> {
        match (self.columns, self.flow) {
            (Columns::Two, Flow::ByLeft) => Some(Side::Left),
            (Columns::Two, Flow::ByRight) => Some(Side::Right),
            _ => None,
        }
    }

    /// The same look with the other number of columns.
    #[must_use]
    pub fn turned(self) -> Self {
        let columns = match self.columns {
            Columns::Two => Columns::One,
            Columns::One | Columns::Pairs => Columns::Two,
        };
        Self { columns, ..self }
    }

    /// Whether long stretches are folded, which they are in rows only.
    pub fn is_folded(self) -> bool {
        self.folds == Folds::Long && matches!(self.layout(), Layout::Level | Layout::Inline)
    }

    /// The same look with long stretches folded, or unfolded again.
    #[must_use]
    pub fn folded(self) -> Self {
        let folds = if self.folds == Folds::Long { Folds::Nothing } else { Folds::Long };
        Self { folds, ..self }
    }

    /// The same look read pair by pair, or side by side again.
    #[must_use]
    pub fn unrolled(self) -> Self {
        let columns = if self.columns == Columns::Pairs { Columns::Two } else { Columns::Pairs };
        Self { columns, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_look_comes_back() {
        assert_eq!(Look::default().to_line(), "", "nothing is stored that nobody chose");
        let look = Look {
            theme: Theme::Sepia,
            columns: Columns::One,
            flow: Flow::Free,
            face: Face::Sans,
            size: Size::Huge,
            width: Width::Wide,
            lines: Lines::Airy,
            folds: Folds::Long,
            memory: Memory::Comparisons,
            language: Locale::of_tag("fa"),
        };
        let line = "theme=sepia columns=one flow=free face=sans size=huge width=wide lines=airy folds=long memory=comparisons language=fa";
        assert_eq!(look.to_line(), line);
        assert_eq!(Look::from_line(&look.to_line()), look);
    }

    #[test]
    fn pair_by_pair_leads_back_to_both_columns() {
        let pairs = Look::default().unrolled();
        assert_eq!((pairs.columns, pairs.layout()), (Columns::Pairs, Layout::Linear));
        assert_eq!((pairs.unrolled(), pairs.turned()), (Look::default(), Look::default()));
        assert_eq!(Look::from_line(&pairs.to_line()), pairs);
    }

    #[test]
    fn what_is_unknown_is_passed_over() {
        assert_eq!(Look::from_line("theme=plaid columns size=9 = language=tlh"), Look::default());
        assert_eq!(Look::from_line("mood=blue theme=light").theme, Theme::Light);
    }
}
