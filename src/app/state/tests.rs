//! The reducer's rules, one a test.

use super::*;
use crate::engine::{ByteSpan, Config, Offset, SentenceIdx, Stage};
use crate::load;
use crate::load::{Encoding, Origin};

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(State::default(), reduce)
}

fn typed(side: Side, text: &str) -> Action {
    Action::Type(side, text.into())
}

fn both_typed() -> [Action; 2] {
    [typed(Side::Left, "One text."), typed(Side::Right, "Another text.")]
}

fn loaded(file_name: &str, text: &str) -> Loaded {
    let origin = Origin { file_name: file_name.to_owned(), bytes: text.as_bytes().into(), encoding: Encoding::UTF_8 };
    Loaded { name: load::name::from_file(file_name), text: text.to_owned(), links: Vec::new(), origin }
}

fn blank_comparison() -> Rc<Comparison> {
    Rc::new(Comparison {
        config: Config::default(),
        word_table: None,
        precise: true,
        notices: Vec::new(),
        outlines: Pair::default(),
        sentence_pairs: Vec::new(),
        phrases: Vec::new(),
        missing: Vec::new(),
        only: Pair::default(),
        coverage: Pair::default(),
        longest: None,
        chance_words: Pair::default(),
        figures: Vec::new(),
        names: Vec::new(),
        quotes: Vec::new(),
        word_swaps: Vec::new(),
        distinctive_words: Pair::default(),
        hedges: Vec::new(),
        terms: Vec::new(),
        sources: Vec::new(),
    })
}

fn reading() -> State {
    after(both_typed().into_iter().chain([Action::Compare, Action::Finish(1, blank_comparison())]))
}

#[test]
fn comparing_needs_both_texts_and_says_which_is_missing() {
    let state = after([typed(Side::Left, "One text."), Action::Compare]);
    assert_eq!((state.phase.clone(), state.missing_asked), (Phase::Editing, true));
    assert_eq!(state.missing(), Missing::One(Side::Right));
    let state = reduce(state, typed(Side::Right, "Another."));
    assert!(!state.missing_asked, "the complaint goes when its cause goes");
    assert_eq!(after([]).missing(), Missing::Both);
    assert_eq!(after([typed(Side::Left, " \n ")]).missing(), Missing::Both);
}

#[test]
fn a_refused_file_leaves_both_texts_as_they_were() {
    let error = LoadError::NotText { file_name: "photo.jpg".to_owned() };
    let state = after(both_typed().into_iter().chain([
        Action::Await { sides: vec![Side::Right], compare: false },
        Action::Refuse(Side::Right, error.clone()),
    ]));
    assert_eq!(&*state.inputs.left.text, "One text.");
    assert_eq!(&*state.inputs.right.text, "Another text.");
    assert_eq!(state.inputs.right.problem, Some(error));
    assert!(!state.inputs.right.awaited);
    assert_eq!(state.inputs.left.problem, None);
}

#[test]
fn two_files_dropped_together_are_compared_at_once() {
    let sides = Side::BOTH.to_vec();
    let state = after([Action::Await { sides, compare: true }, Action::Load(Side::Right, loaded("b.txt", "B text."))]);
    assert_eq!(state.phase, Phase::Editing, "the other file is still being read");
    let state = reduce(state, Action::Load(Side::Left, loaded("a.txt", "A text.")));
    let job = state.job().expect("a comparison runs");
    assert_eq!((job.articles.left.name.as_str(), job.articles.right.name.as_str()), ("a", "b"));
}

#[test]
fn one_bad_file_of_two_stops_the_comparison_and_keeps_the_good_one() {
    let state = after([
        Action::Await { sides: Side::BOTH.to_vec(), compare: true },
        Action::Refuse(Side::Left, LoadError::Empty { file_name: "a.txt".to_owned() }),
        Action::Load(Side::Right, loaded("b.txt", "B text.")),
    ]);
    assert_eq!(state.phase, Phase::Editing);
    assert_eq!(&*state.inputs.right.text, "B text.");
    let asked = reduce(state, Action::Compare);
    assert!(asked.missing_asked && asked.inputs.left.problem.is_some(), "it still says why there is no text");
}

#[test]
fn late_replies_are_dropped() {
    let state = after(both_typed().into_iter().chain([Action::Compare, Action::Cancel, Action::Compare]));
    assert_eq!(state.job().map(|job| job.number), Some(3));
    let progress = Progress { stage: Stage::Matching, percent: 40 };
    let state = reduce(state, Action::Advance(1, progress));
    let state = reduce(state, Action::Finish(1, blank_comparison()));
    let state = reduce(state, Action::Break(1, WorkerError::Stopped));
    let state = reduce(state, Action::Slow(1));
    let job = state.job().expect("the second comparison still runs");
    assert_eq!((job.progress, job.slow), (None, false));
}

#[test]
fn cancelling_returns_to_what_was_on_show() {
    let state = reading();
    let before = state.reading().cloned().expect("a comparison is on show");
    let state = reduce(reduce(state, Action::Compare), Action::Cancel);
    assert_eq!(state.reading(), Some(&before));
    let state = after(both_typed().into_iter().chain([Action::Compare, Action::Cancel]));
    assert_eq!(state.phase, Phase::Editing);
}

#[test]
fn a_crash_keeps_the_texts() {
    let state = after(both_typed().into_iter().chain([Action::Compare, Action::Break(1, WorkerError::Stopped)]));
    assert_eq!(state.phase, Phase::Failed(WorkerError::Stopped));
    assert_eq!(&*state.inputs.left.text, "One text.");
    assert!(reduce(state, Action::Compare).job().is_some(), "trying again is possible");
}

#[test]
fn swapping_mirrors_texts_and_comparison() {
    let state = reduce(reading(), Action::Swap);
    assert_eq!(&*state.inputs.left.text, "Another text.");
    assert_eq!(state.reading().map(|reading| reading.articles.left.text.as_str()), Some("Another text."));
    let back = reduce(state, Action::Swap);
    assert_eq!(back.inputs, reading().inputs);
}

#[test]
fn names_come_from_the_reader_then_the_file_then_the_headline() {
    let mut input = Input::default();
    assert_eq!(input.label(Side::Right), "Second text");
    input.type_text("Fire at the library\n\nA fire broke out.".into());
    assert_eq!(input.label(Side::Left), "Fire at the library");
    input.load(loaded("wire.txt", "Some text."));
    assert_eq!(input.label(Side::Left), "wire");
    input.type_name(" The Wire ".into());
    assert_eq!(input.label(Side::Left), "The Wire");
    input.load(loaded("other.txt", "Some text."));
    assert_eq!(input.label(Side::Left), "other");
}

#[test]
fn a_text_changed_by_hand_cannot_be_decoded_again() {
    let state = after([Action::Load(Side::Left, loaded("wire.txt", "Some text."))]);
    assert!(state.inputs.left.origin().is_some());
    let state = reduce(state, typed(Side::Left, "Some text, mended."));
    assert!(state.inputs.left.origin().is_none());
    assert_eq!(state.inputs.left.label(Side::Left), "wire");
}

#[test]
fn too_many_words_are_refused_before_the_worker_hears_of_it() {
    let long = "a ".repeat(load::WORDS_MAX as usize + 1);
    let state = after([typed(Side::Left, &long), typed(Side::Right, "Short."), Action::Compare]);
    assert_eq!(state.phase, Phase::Editing);
    assert!(matches!(state.inputs.left.problem, Some(LoadError::TooManyWords { side: Side::Left, .. })));
}

#[test]
fn a_file_dropped_on_a_comparison_replaces_its_text_and_compares_again() {
    let state = reduce(reading(), Action::Load(Side::Right, loaded("b.txt", "B text.")));
    let job = state.job().expect("a comparison runs");
    assert_eq!(job.articles.right.text, "B text.");
    assert_eq!(job.articles.left.text, "One text.");
}

#[test]
fn new_marks_let_the_chosen_link_go() {
    let state = reduce(reduce(reading(), Action::Lock(Some(3))), Action::CountFrom(40));
    assert_eq!((state.view.locked, state.view.words_min), (None, ViewSettings::WORDS_MIN_MOST));
}

#[test]
fn a_stop_is_gone_to_with_its_link_and_left_with_it() {
    let stop = (Side::Right, 7);
    let state = reduce(reading(), Action::Stop(stop, Some(3)));
    assert_eq!((state.view.stop, state.view.locked), (Some(stop), Some(3)));
    let kept = reduce(state.clone(), Action::Unroll);
    assert_eq!((kept.view.stop, kept.view.locked), (Some(stop), Some(3)), "the texts show what was chosen");
    let other = reduce(state, Action::Lock(Some(4)));
    assert_eq!((other.view.stop, other.view.locked), (None, Some(4)));
}

#[test]
fn gaps_keep_within_their_bounds() {
    let gaps = |words_max, shared_percent_min| Gaps { joined: true, words_max, shared_percent_min };
    for (asked, given) in [(gaps(0, 60), gaps(1, 60)), (gaps(90, 900), gaps(Gaps::WORDS_MOST, 100))] {
        assert_eq!(reduce(reading(), Action::Join(asked)).view.gaps, given);
    }
}

#[test]
fn what_was_typed_before_a_reload_comes_back_and_never_over_new_words() {
    let inputs = Box::new(after(both_typed()).inputs);
    let state = after([Action::Restore { inputs: inputs.clone(), pins: vec![], notes: vec![], compare: false }]);
    assert_eq!((state.phase.clone(), &state.inputs), (Phase::Editing, &*inputs));
    let state = after([Action::Restore { inputs: inputs.clone(), pins: vec![], notes: vec![], compare: true }]);
    assert!(state.job().is_some(), "the comparison that was on show is made again");
    let state = after([
        typed(Side::Left, "New words."),
        Action::Restore { inputs, pins: vec![], notes: vec![], compare: true },
    ]);
    assert_eq!((state.phase.clone(), &*state.inputs.left.text), (Phase::Editing, "New words."));
}

#[test]
fn another_mark_starts_at_its_own_place_and_reasons_stay_open() {
    let state = [Action::Lock(Some(3)), Action::ShowPlace(2), Action::AskWhy, Action::Lock(Some(4))];
    let state = state.into_iter().fold(reading(), reduce);
    assert_eq!((state.view.place, state.view.why), (0, true));
    let state = reduce(state, Action::TurnEmphasis);
    assert_eq!(state.view.emphasis, Emphasis::Differing);
    assert_eq!(reduce(state, Action::TurnEmphasis).view.emphasis, Emphasis::Shared);
}

#[test]
fn clearing_keeps_the_look_and_never_reuses_a_number() {
    let look = Look { theme: Theme::Dark, ..Look::default() };
    let state = reduce(reduce(reading(), Action::Look(look)), Action::Clear);
    assert_eq!((state.missing(), state.look), (Missing::Both, look));
    let state = both_typed().into_iter().chain([Action::Compare]).fold(state, reduce);
    assert_eq!(state.job().map(|job| job.number), Some(2));
}

#[test]
fn a_better_answer_takes_the_place_of_the_one_on_show() {
    let better =
        || Rc::new(Comparison { word_table: Some("hash".to_owned()), ..Comparison::clone(&blank_comparison()) });
    let refined = State::is_refined;
    assert!(refined(&reduce(reading(), Action::Refine(1, better()))));
    assert!(refined(&[Action::Swap, Action::Refine(1, better())].into_iter().fold(reading(), reduce)));
    assert!(!refined(&reduce(reading(), Action::Refine(2, better()))), "it answers another request");
    let holding = [Action::Lock(Some(3)), Action::Refine(1, better())].into_iter().fold(reading(), reduce);
    assert!(!refined(&holding), "a mark that is held stays what it is");
    assert!(refined(&reduce(holding, Action::Lock(None))), "and is let go");
    let editing = reduce(reading(), Action::Edit);
    assert_eq!(reduce(editing, Action::Refine(1, better())).phase, Phase::Editing);
}

#[test]
fn a_correction_is_asked_while_the_comparison_stays_on_show() {
    let pin = |together| Pin { sentences: Pair::new(SentenceIdx::new(0), SentenceIdx::new(2)), together };
    let state = reduce(reading(), Action::Pin(pin(true)));
    let asked = state.asked().expect("the engine is asked again");
    assert_eq!(asked.config.pins, [pin(true)]);
    assert_eq!(state.wanted(), Some(asked.number));
    assert_eq!(state.answered(), None, "what is on show answers an earlier request");
    let old = reduce(state.clone(), Action::Finish(asked.number - 1, blank_comparison()));
    assert_eq!(old.asked(), state.asked(), "an answer without the correction is of no use");
    let answered = reduce(state, Action::Finish(asked.number, blank_comparison()));
    assert_eq!((answered.asked(), answered.answered()), (None, Some(asked.number)));

    let swapped = reduce(answered, Action::Swap);
    assert_eq!(swapped.pins, [pin(true).swap()]);
    let undone = reduce(swapped, Action::Unpin);
    assert_eq!(undone.asked().map(|asked| asked.config.pins), Some(vec![]));
    let untouched = reduce(reading(), Action::Unpin);
    assert_eq!(untouched.asked(), None, "there is nothing to take back");
}

#[test]
fn corrections_end_with_the_text_they_are_about() {
    let pin = Pin { sentences: Pair::new(SentenceIdx::new(0), SentenceIdx::new(0)), together: false };
    let state = reduce(reading(), Action::Pin(pin));
    let again = [Action::Edit, Action::Compare].into_iter().fold(state.clone(), reduce);
    assert_eq!(again.asked().map(|asked| asked.config.pins), Some(vec![pin]), "the same texts, the same corrections");
    let other = [Action::Edit, typed(Side::Left, "Another text."), Action::Compare].into_iter().fold(state, reduce);
    assert_eq!(other.asked().map(|asked| asked.config.pins), Some(vec![]));
}

#[test]
fn rules_are_told_of_what_was_found_and_kept_for_the_next_texts() {
    let rules = Rules { case: true, ..Rules::default() };
    let state = reduce(reading(), Action::SetRules(rules));
    assert_eq!(state.asked(), None, "no search is needed");
    assert!(state.reading().is_some_and(|reading| reading.comparison.config.match_case));
    let next = reduce(state.clone(), Action::Open(Pair::new(Article::new("", "One."), Article::new("", "Two."))));
    assert!(next.asked().is_some_and(|asked| asked.config.match_case && asked.config.word_vectors));
    let searched = reduce(state, Action::SetRules(Rules { meaning: false, ..rules }));
    assert!(searched.asked().is_some_and(|asked| !asked.config.word_vectors && asked.config.match_case));
    let early = reduce(State::default(), Action::SetRules(rules));
    assert_eq!(early.asked(), None, "there is nothing to compare yet");
}

fn begun() -> State {
    after(both_typed().into_iter().chain([Action::BeginEarly]))
}

#[test]
fn what_was_compared_early_is_shown_as_soon_as_it_is_asked_for() {
    let state = begun();
    assert_eq!(state.asked().map(|asked| asked.number), Some(1), "the worker compares before the reader asks");
    assert_eq!((state.phase.clone(), state.is_prepared()), (Phase::Editing, false));
    let state = reduce(state, Action::Finish(1, blank_comparison()));
    assert_eq!((state.phase.clone(), state.is_prepared()), (Phase::Editing, true), "nothing is shown unasked");
    let state = reduce(state, Action::Compare);
    assert!(state.reading().is_some());
    assert_eq!((state.wanted(), state.answered()), (Some(1), Some(1)), "it may yet be refined");
}

#[test]
fn what_is_being_compared_early_is_not_begun_anew() {
    let state = reduce(begun(), Action::Compare);
    assert_eq!(state.job().map(|job| job.number), Some(1));
    let state = reduce(state, Action::Finish(1, blank_comparison()));
    assert!(state.reading().is_some());
}

#[test]
fn another_text_ends_an_early_comparison() {
    for change in
        [typed(Side::Left, "Another one."), Action::Name(Side::Left, "Wire".into()), Action::Swap, Action::Clear]
    {
        let state = reduce(begun(), change.clone());
        assert_eq!((state.wanted(), state.asked()), (None, None), "{change:?}");
        let state = reduce(reduce(state, Action::Finish(1, blank_comparison())), Action::Compare);
        assert!(state.reading().is_none(), "a late answer is about other texts: {change:?}");
    }
}

#[test]
fn an_early_comparison_that_fails_is_nobodys_business() {
    let state = reduce(begun(), Action::Break(1, WorkerError::Stopped));
    assert_eq!((state.phase.clone(), state.asked()), (Phase::Editing, None));
    let state = reduce(state, Action::Compare);
    assert_eq!(state.job().map(|job| job.number), Some(2), "who asks has it tried again");
}

#[test]
fn nothing_begins_early_without_two_good_texts() {
    let state = after([typed(Side::Left, "One text."), Action::BeginEarly]);
    assert_eq!(state.asked(), None);
    let long = "word ".repeat(150_000);
    let state = after([typed(Side::Left, &long), typed(Side::Right, &long), Action::BeginEarly]);
    assert_eq!(state.asked(), None, "long texts wait for the reader's word");
    let state = reduce(reading(), Action::BeginEarly);
    assert_eq!((state.asked(), state.wanted()), (None, Some(1)), "what is on show stays");
}

#[test]
fn notes_follow_their_passages() {
    let places = Pair::new(Some(ByteSpan::of(4, 8)), None);
    let state = reduce(reading(), Action::Write(places, "Which one?".into()));
    assert_eq!(state.notes[0].passage.left.as_deref(), Some("text"));
    let again = reduce(state.clone(), Action::Write(places, "Which text?".into()));
    assert_eq!((again.notes.len(), &*again.notes[0].words), (1, "Which text?"), "a passage has one note");
    assert!(reduce(again.clone(), Action::Write(places, " ".into())).notes.is_empty(), "without words there is none");
    let out = reduce(again.clone(), Action::Omit(places, Some(Reason::SetPhrase)));
    assert_eq!(
        (out.notes.len(), out.notes[0].reason),
        (1, Some(Reason::SetPhrase)),
        "the note says why it is left out"
    );
    let wordless = reduce(out, Action::Write(places, "".into()));
    assert_eq!(wordless.notes.len(), 1, "a passage stays out when its note is erased");
    assert!(reduce(wordless, Action::Omit(places, None)).notes.is_empty(), "it is taken in again");
    let swapped = reduce(again.clone(), Action::Swap);
    assert_eq!(swapped.notes[0].places, places.swap());

    let compared = |state: State, text: &str| {
        let state = [Action::Edit, typed(Side::Left, text), Action::Compare].into_iter().fold(state, reduce);
        let number = state.job().expect("a comparison runs").number;
        reduce(state, Action::Finish(number, blank_comparison()))
    };
    let moved = compared(again, "Not one, but a text.");
    assert_eq!(moved.notes[0].places.left, Some(ByteSpan::of(15, 19)), "the passage is found again");
    let gone = compared(moved, "Nothing of the kind.");
    assert_eq!((gone.notes.len(), gone.notes[0].places), (1, Pair::default()), "a note is never thrown away");
    let back = compared(gone, "One text.");
    assert_eq!(back.notes[0].places, places);
    assert!(reduce(back, Action::Clear).notes.is_empty());
}

#[test]
fn comparisons_are_kept_only_for_who_asks_and_come_back_as_they_were_left() {
    assert!(reduce(reading(), Action::Remember).recent.is_empty(), "nobody asked");
    let asked = Look { memory: Memory::Comparisons, ..Look::default() };
    let places = Pair::new(Some(ByteSpan::of(4, 8)), None);
    let kept = [Action::Look(asked), Action::Write(places, "Who?".into()), Action::Remember, Action::Remember]
        .into_iter()
        .fold(reading(), reduce);
    assert_eq!(kept.recent.len(), 1, "a comparison stands in the list once");
    let cleared = reduce(kept.clone(), Action::Clear);
    assert!(cleared.notes.is_empty() && cleared.recent.len() == 1);
    let again = reduce(cleared, Action::Reopen(0));
    assert_eq!(again.notes, kept.notes);
    assert_eq!(again.job().map(|job| &*job.articles), kept.reading().map(|reading| &*reading.articles));
    assert!(reduce(kept.clone(), Action::Forget).recent.is_empty());
    assert!(reduce(kept, Action::Look(Look::default())).recent.is_empty(), "who wants nothing kept, keeps nothing");
}
