//! Readers' journeys through the built page, one file each.

mod arrange_by_the_other;
mod bad_file_keeps_typed_text;
mod cancel_a_long_comparison;
mod come_back_to_a_comparison;
mod compare_by_keyboard;
mod compare_hard_texts;
mod correct_the_pairing;
mod crash_of_the_worker;
mod drop_two_files;
mod leave_out_a_passage;
mod list_of_passages;
mod load_two_files;
mod narrow_screen;
mod no_scripts;
mod nothing_in_common;
mod open_a_sample_pair;
mod paste_and_compare;
mod predict_then_reveal;
mod read_in_another_language;
mod read_inline;
mod read_the_differences;
mod reload_keeps_the_place;
mod search_both_texts;
mod step_through_passages;
mod swap_sides;
mod write_a_note;
