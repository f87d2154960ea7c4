//! The folder into which the browser of a journey saves files.

use crate::Outcome;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

/// A folder of a journey's own; it goes with the journey.
#[derive(Debug)]
pub(crate) struct Saved(PathBuf);

/// How many journeys have begun, for a folder each.
static BEGUN: AtomicU32 = AtomicU32::new(0);

/// Endings of files that are still being written.
const UNFINISHED: [&str; 2] = [".crdownload", ".part"];

impl Saved {
    pub(crate) fn here() -> Outcome<Self> {
        let nth = BEGUN.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("twicetold-saved-{}-{nth}", process::id()));
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    pub(crate) fn folder(&self) -> String {
        self.0.to_string_lossy().into_owned()
    }

    /// The file whose name ends so, once it is complete: its name and its text.
    pub(crate) fn file(&self, ending: &str) -> Outcome<Option<(String, String)>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        let writing = names.iter().any(|name| UNFINISHED.iter().any(|ending| name.ends_with(ending)));
        let Some(name) = names.into_iter().find(|name| name.ends_with(ending)).filter(|_| !writing) else {
            return Ok(None);
        };
        let text = fs::read_to_string(self.0.join(&name))?;
        // Some browsers put an empty file in place before they write.
        Ok((!text.is_empty()).then_some((name, text)))
    }
}

impl Drop for Saved {
    fn drop(&mut self) {
        // What cannot be removed is left to the system, which clears this place.
        let _ = fs::remove_dir_all(&self.0);
    }
}
