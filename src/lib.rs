//! Twicetold aligns two articles and shows, side by side, what they share word for word, what they say in other
//! words, and what only one of them says.
//!
//! The [`engine`] is pure, total and deterministic: any two texts give an answer, and the same two texts and settings
//! give the same bytes on every platform.
//!
//! ```
//! use twicetold::engine::{Article, Config, Pair, compare};
//!
//! let articles = Pair::new(
//!     Article::new("Wire", "The mayor opened the old bridge on Monday. It rained."),
//!     Article::new("Paper", "On a wet morning the mayor opened the old bridge."),
//! );
//! let comparison = compare(articles.as_ref(), &Config::default());
//! let longest = comparison.longest.expect("they share wording");
//! assert_eq!(articles.right.slice(longest.spans.right), "the mayor opened the old bridge");
//! ```
//!
//! Behind the feature `page`, in reading order: `load` turns files into articles, `worker` runs the engine off the
//! main thread, `app` owns the page's state and `components` draw it.

pub mod engine;

#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
pub mod components;
#[cfg(feature = "page")]
pub mod load;
#[cfg(feature = "page")]
pub mod say;
#[cfg(feature = "page")]
pub mod worker;
