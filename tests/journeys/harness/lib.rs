//! A reader in front of the built page, played in a real browser.
//!
//! Journeys find everything by its visible text or by the name a screen reader would say, as readers do. Every journey
//! also fails for an error in the browser's console and for any request to another address than the page's own.

mod picture;
mod reader;
mod saved;
mod session;
pub mod texts;
mod watch;

pub use picture::{Difference, Picture};
pub use reader::{Reader, Side};
pub use session::{IN_CHROMIUM, NOT_IN_WEBKIT, Setting, journey, journey_in, open, times_tell};

/// How a journey ends: well, or with a sentence about what was met instead.
pub type Outcome<T = ()> = anyhow::Result<T>;
