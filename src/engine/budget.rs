//! A bound on work, counted in steps: the engine reads no clock.

use super::comparison::Notice;

/// How many steps are left, and what the reader should know about steps not taken.
#[derive(Debug)]
pub struct Budget {
    steps_left: u64,
    notices: Vec<Notice>,
}

impl Budget {
    /// A budget of so many steps.
    pub fn new(steps: u64) -> Self {
        Self { steps_left: steps, notices: Vec::new() }
    }

    /// Takes steps; false when there are not enough left, and then none are.
    pub fn take(&mut self, steps: u64) -> bool {
        let enough = steps <= self.steps_left;
        self.steps_left = if enough { self.steps_left - steps } else { 0 };
        enough
    }

    /// Remembers something the reader should know, once.
    pub fn note(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// What the reader should know, in a fixed order.
    pub fn into_notices(mut self) -> Vec<Notice> {
        self.notices.sort();
        self.notices
    }
}
