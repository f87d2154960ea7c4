//! The reader's edits of the list of names: two names of one person, and words that are no name.

use super::State;
use std::rc::Rc;

/// An edit of the list of names, by their fullest forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameEdit {
    /// The name.
    pub name: Rc<str>,
    /// The name it is another one for; without one it is no name.
    pub means: Option<Rc<str>>,
}

impl State {
    /// Takes the latest edit back.
    pub(super) fn unedit_name(&mut self) {
        Rc::make_mut(&mut self.names).pop();
    }
}
