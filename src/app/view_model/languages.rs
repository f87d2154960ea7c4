//! The names of the languages articles are in.

use crate::engine::Language;
use crate::say;

/// The name, to stand inside a sentence.
pub(super) fn language_name(language: Language) -> &'static str {
    match language {
        Language::Unknown => say::language_unknown(),
        Language::Arabic => say::language_ar(),
        Language::Danish => say::language_da(),
        Language::German => say::language_de(),
        Language::Greek => say::language_el(),
        Language::English => say::language_en(),
        Language::Spanish => say::language_es(),
        Language::Persian => say::language_fa(),
        Language::Finnish => say::language_fi(),
        Language::French => say::language_fr(),
        Language::Hebrew => say::language_he(),
        Language::Hindi => say::language_hi(),
        Language::Hungarian => say::language_hu(),
        Language::Italian => say::language_it(),
        Language::Japanese => say::language_ja(),
        Language::Korean => say::language_ko(),
        Language::Dutch => say::language_nl(),
        Language::Norwegian => say::language_no(),
        Language::Polish => say::language_pl(),
        Language::Portuguese => say::language_pt(),
        Language::Romanian => say::language_ro(),
        Language::Russian => say::language_ru(),
        Language::Swedish => say::language_sv(),
        Language::Tamil => say::language_ta(),
        Language::Thai => say::language_th(),
        Language::Turkish => say::language_tr(),
        Language::Ukrainian => say::language_uk(),
        Language::Chinese => say::language_zh(),
    }
}
