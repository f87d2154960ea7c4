//! What the page says, in the language the reader reads it in.
//!
//! Every message of `messages/en.ftl` is a function here, made when the package is built: `say::compare()` is the word on
//! the button, `say::word_count(12)` a counted one. A name that there is not, or an argument too few, does not compile.
//!
//! The language is a value of the page, not of the functions: like the translators' tools of old, what is said depends on
//! what was last told to [`speak`]. Passing it through every function of the view model would put it into a hundred
//! signatures that have nothing else to do with it. Two rules keep this honest: only `app` tells, before it draws; and
//! everything drawn is drawn anew in the other language, because what shows texts is keyed by the language. The engine
//! says nothing to readers and knows nothing of this.

mod fill;
mod locale;
mod number;

pub use locale::Locale;
pub use number::{Count, decimal, digits, number, signed, typed};

use crate::engine::Side;
use fill::{Value, fill};
use locale::Entry;
use std::cell::Cell;

/// The messages of a language.
#[derive(Debug)]
struct Table {
    locale: Locale,
    messages: Vec<&'static str>,
}

impl Table {
    fn new(locale: Locale, text: &'static str) -> Self {
        Self { locale, messages: text.lines().collect() }
    }
}

thread_local! {
    static SPOKEN: Cell<&'static Table> = Cell::new(Box::leak(Box::new(Table::new(Locale::ENGLISH, ENGLISH))));
}

/// From now on everything is said in this language, with the messages of its table; tells whether it could be.
///
/// A table with another number of messages is of another build, and refused. Tables are kept for good: there are as many
/// as languages, and plain messages are handed out as parts of them.
pub fn speak(locale: Locale, text: &'static str) -> bool {
    let table = Table::new(locale, text);
    let fits = table.messages.len() == ENGLISH.lines().count();
    if fits {
        SPOKEN.set(Box::leak(Box::new(table)));
    }
    fits
}

/// The language that is spoken.
#[must_use]
pub fn locale() -> Locale {
    SPOKEN.get().locale
}

fn plain(at: usize) -> &'static str {
    SPOKEN.get().messages.get(at).copied().unwrap_or_default()
}

fn filled(at: usize, values: &[Value<'_>]) -> String {
    fill(plain(at), values, locale())
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
