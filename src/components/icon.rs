//! Small line drawings for buttons and notices.

use yew::prelude::*;

/// What is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A sheet of paper.
    File,
    /// A closed lock.
    Lock,
    /// A triangle with a stroke.
    Warn,
    /// A circle with a stroke.
    Info,
    /// An arrow head to where lines start.
    Back,
    /// An arrow head to where lines end.
    Forth,
    /// A cross.
    Close,
    /// Three lines.
    More,
    /// Lines with dots before them.
    List,
    /// A pen.
    Pen,
    /// A looking glass.
    Search,
    /// A line of one text that goes over to a line of the other.
    Pair,
}

impl Shape {
    /// Whether it points along the lines, and so to the other side where they run from right to left.
    fn turns(self) -> bool {
        matches!(self, Shape::Back | Shape::Forth | Shape::List | Shape::Pair)
    }

    fn path(self) -> &'static str {
        match self {
            Shape::File => "M3.5 1.7h6l3 3v9.6h-9zM9.3 1.9v3h3",
            Shape::Lock => "M3.2 7.2h9.6v6.6H3.2zM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7",
            Shape::Warn => "M8 1.8 15 14H1zM8 6v4M8 11.2v1.4",
            Shape::Info => "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7v4.4M8 4.4v1.4",
            Shape::Back => "M10 3 5 8l5 5",
            Shape::Forth => "m6 3 5 5-5 5",
            Shape::Close => "m3.5 3.5 9 9m0-9-9 9",
            Shape::More => "M2 4h12M2 8h12M2 12h12",
            Shape::List => "M2 4h1M5.5 4H14M2 8h1M5.5 8H14M2 12h1M5.5 12H14",
            Shape::Pair => "M1.5 4.5H5l6 7h3.5M11 4.5h3.5M1.5 11.5H5",
            Shape::Pen => "m3 13 .7-3L11 2.7l2.3 2.3L6 12.3zM9.6 4.1l2.3 2.3",
            Shape::Search => "M6.8 2.2a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2zM10.2 10.2l3.8 3.8",
        }
    }
}

/// A drawing beside words that say the same; hidden from those who listen. A plain function: it is on every button.
pub fn icon(shape: Shape) -> Html {
    html! { <svg class={classes!("icon", shape.turns().then_some("turns"))} viewBox="0 0 16 16" aria-hidden="true"><path d={shape.path()} /></svg> }
}
