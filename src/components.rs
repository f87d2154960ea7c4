//! What the page is drawn with, one component a file.
//!
//! A component maps what it is given to elements and emits callbacks; it decides nothing and knows neither the reducer
//! nor the worker. Words of an article only ever become text nodes.

pub mod app_bar;
pub mod apparatus;
pub mod arrows;
pub mod article_pane;
pub mod article_picker;
pub mod banner;
pub mod corrections;
pub mod differences;
pub mod encoding_choice;
pub mod escape;
pub mod exercise;
pub mod export_menu;
pub mod filter_bar;
pub mod find_bar;
pub mod flow;
pub mod focus;
pub mod hit_list;
pub mod icon;
pub mod icon_button;
pub mod key_help;
pub mod linear;
pub mod merged_row;
pub mod more_filters;
pub mod note_field;
pub mod notice;
pub mod out_of_reach;
pub mod overview;
pub mod partner;
pub mod passage_list;
pub mod passage_text;
pub mod plain_texts;
pub mod progress_panel;
pub mod recents;
pub mod row;
pub mod samples;
pub mod settings_menu;
pub mod shared;
pub mod sigil;
pub mod start_screen;
pub mod summary;
pub mod synopsis;
pub mod texts;
pub mod view_switch;
