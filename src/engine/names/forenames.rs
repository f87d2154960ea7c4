//! First names of people, and whom a pronoun may mean by them.
//!
//! The list is our own judgement: names that are common among those of whom news is told. A name that stands for women
//! and men alike, or for one here and the other there (`Andrea`, `Jean`), tells a person and no gender.

use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// What a first name tells of its bearer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// A woman or a girl.
    Female,
    /// A man or a boy.
    Male,
    /// Either.
    Any,
}

static BEARERS: OnceLock<FxHashMap<&'static str, Bearer>> = OnceLock::new();

/// Whose first name a word may be; `None` for other words. The case of its letters does not matter.
///
/// The list is read when it is first asked for, from constant data.
pub fn bearer(word: &str) -> Option<Bearer> {
    let all = BEARERS.get_or_init(|| include_str!("data/forenames.txt").lines().flat_map(read).collect());
    let mut small = [0u8; NAME_BYTES_MAX];
    // Most words are short and plain, and need no memory of their own.
    if let Some(small) = small.get_mut(..word.len()).filter(|_| word.is_ascii()) {
        small.copy_from_slice(word.as_bytes());
        small.make_ascii_lowercase();
        return std::str::from_utf8(small).ok().and_then(|small| all.get(small)).copied();
    }
    all.get(word.to_lowercase().replace('ё', "е").as_str()).copied()
}

/// Longer plain words are made small with memory of their own.
const NAME_BYTES_MAX: usize = 24;

fn read(line: &'static str) -> impl Iterator<Item = (&'static str, Bearer)> {
    let (kind, names) = line.split_once(' ').unwrap_or_default();
    let bearer = match kind {
        "female" => Bearer::Female,
        "male" => Bearer::Male,
        _ => Bearer::Any,
    };
    names.split(' ').map(move |name| (name, bearer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_names_tell_their_bearers() {
        assert_eq!(bearer("Helen"), Some(Bearer::Female));
        assert_eq!(bearer("KELSBY"), None);
        assert_eq!(bearer("Jürgen"), Some(Bearer::Male));
        assert_eq!(bearer("Andrea"), Some(Bearer::Any));
        assert_eq!(bearer("Светлана"), Some(Bearer::Female));
        assert_eq!(bearer("council"), None);
    }

    #[test]
    fn every_name_stands_in_the_list_once() {
        let lines = include_str!("data/forenames.txt").lines();
        let mut names: Vec<&str> = lines.flat_map(read).map(|(name, _)| name).collect();
        let n_names = names.len();
        names.sort_unstable();
        names.dedup();
        assert!(n_names > 2_000 && names.len() == n_names, "{} of {n_names}", names.len());
    }
}
