//! Edits of the list of names survive a reload, too.

use super::notes::{escaped, unescaped};
use super::{put, storage};
use crate::app::state::{Action, NameEdit};
use std::rc::Rc;
use yew::prelude::*;

const NAMES: &str = "twicetold.names";

/// Starts with the edits that were kept, and keeps the reader's.
#[hook]
pub(super) fn use_kept_names(names: &Rc<Vec<NameEdit>>, send: &Callback<Action>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        let kept = storage().and_then(|storage| storage.get_item(NAMES).ok().flatten()).unwrap_or_default();
        send.emit(Action::KnowNames(Rc::new(read(&kept))));
    });
    let first = use_mut_ref(|| true);
    use_effect_with(Rc::clone(names), move |names| {
        if let Some(storage) = storage().filter(|_| !first.replace(false)) {
            put(&storage, NAMES, &write(names));
        }
    });
}

/// A line an edit: the name, and after a tab the name it is another one for.
fn write(edits: &[NameEdit]) -> String {
    let line = |edit: &NameEdit| {
        let means = edit.means.as_deref().map(|means| format!("\t{}", escaped(means))).unwrap_or_default();
        escaped(&edit.name) + &means
    };
    edits.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn read(lines: &str) -> Vec<NameEdit> {
    let edit = |line: &str| {
        let (name, means) = line.split_once('\t').map_or((line, None), |(name, means)| (name, Some(means)));
        NameEdit { name: unescaped(name).into(), means: means.map(|means| unescaped(means).into()) }
    };
    lines.lines().map(edit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_of_names_survive_a_reload() {
        let edits = vec![
            NameEdit { name: "Ms\tOliveira".into(), means: Some("Marta\nOliveira".into()) },
            NameEdit { name: "Tuesday".into(), means: None },
        ];
        assert_eq!(read(&write(&edits)), edits);
        assert_eq!(read(""), vec![]);
    }
}
