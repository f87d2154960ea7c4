use super::*;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

/// Asserts that all forms of each row fold to its first entry.
fn check(language: Language, rows: &[(&str, &[&str])]) {
    for (normal, surfaces) in rows {
        for surface in surfaces.iter().chain([normal]) {
            assert_eq!(fold_word(surface, language), *normal, "{surface:?} in {language}");
        }
    }
}

#[test]
fn english_words() {
    check(
        Language::English,
        &[
            ("bridge", &["Bridge", "BRIDGE", "bri\u{AD}dge", "bri\u{200B}dge", "\u{FEFF}bridge", "ｂｒｉｄｇｅ"]),
            ("don't", &["don’t", "Don‘t", "don´t", "don`t", "donʼt", "don＇t"]),
            ("-", &["–", "—", "--", "---", "‑", "−", "‒"]),
            ("...", &["…", "....", ".."]),
            ("\"", &["“", "”", "„", "«", "»", "''", "``", "＂", "″"]),
            ("cafe", &["café", "cafe\u{301}", "Café", "CAFÉ"]),
            ("erdogan", &["Erdoğan", "Erdogan", "ERDOĞAN"]),
            ("lodz", &["Łódź"]),
            ("malmo", &["Malmö", "Malmø"]),
            ("yildiz", &["Yıldız", "YILDIZ"]),
            ("istanbul", &["İstanbul", "Istanbul"]),
            ("office", &["oﬃce", "OFFICE"]),
            ("co-operate", &["co‑operate", "Co–operate"]),
            ("10 000", &["10\u{A0}000", "10\u{202F}000", "１０\u{2009}０００"]),
            ("10^6", &["10⁶"]),
            ("4 1/2", &["4½"]),
            ("1/2", &["½"]),
            ("m2", &["m²"]),
            ("brand", &["Brand™", "BRAND®"]),
            ("encyclopaedia", &["encyclopædia"]),
        ],
    );
}

#[test]
fn letters_of_an_alphabet_stay_apart() {
    let cases = [
        (Language::German, "Müller", "mueller"),
        (Language::German, "Mueller", "mueller"),
        (Language::German, "MÜLLER", "mueller"),
        (Language::German, "Straße", "strasse"),
        (Language::German, "STRASSE", "strasse"),
        (Language::German, "STRAẞE", "strasse"),
        (Language::German, "Café", "cafe"),
        (Language::Swedish, "Håkan", "håkan"),
        (Language::Swedish, "för", "för"),
        (Language::Swedish, "Müller", "muller"),
        (Language::Danish, "Ørsted", "ørsted"),
        (Language::Norwegian, "Tromsø", "tromsø"),
        (Language::French, "Œuvre", "oeuvre"),
        (Language::French, "été", "été"),
        (Language::Spanish, "Año", "año"),
        (Language::Spanish, "ano", "ano"),
        (Language::Portuguese, "AÇÃO", "ação"),
        (Language::Romanian, "Ţară", "țară"),
        (Language::Romanian, "țară", "țară"),
        (Language::Polish, "Łódź", "łódź"),
        (Language::Hungarian, "GYŐR", "győr"),
        (Language::Unknown, "Þór", "þór"),
        (Language::Turkish, "IRMAK", "ırmak"),
        (Language::Turkish, "İstanbul", "istanbul"),
        (Language::Turkish, "I\u{307}stanbul", "istanbul"),
        (Language::Turkish, "ŞIŞLI", "şışlı"),
    ];
    for (language, surface, normal) in cases {
        assert_eq!(fold_word(surface, language), normal, "{language}");
    }
}

#[test]
fn other_scripts() {
    let cases = [
        (Language::Greek, "ΑΘΗΝΑ", "Αθήνα"),
        (Language::Greek, "ΟΔΟΣ", "οδός"),
        (Language::Russian, "Ёлка", "елка"),
        (Language::Russian, "ЗАМО\u{301}К", "замок"),
        (Language::Russian, "МОЙ", "мои\u{306}"),
        (Language::Ukrainian, "Їжак", "і\u{308}жак"),
        (Language::Arabic, "إيران", "ايران"),
        (Language::Arabic, "مُدِيرٌ", "مدير"),
        (Language::Arabic, "المـــدينة", "المدينه"),
        (Language::Arabic, "مستشفى", "مستشفي"),
        (Language::Arabic, "ﻻ", "لا"),
        (Language::Arabic, "٢٠٢٦", "2026"),
        (Language::Persian, "می\u{200C}رود", "میرود"),
        (Language::Persian, "كتاب", "کتاب"),
        (Language::Persian, "علي", "علی"),
        (Language::Persian, "خانۀ", "خانهٔ"),
        (Language::Persian, "مسئول", "مسيول"),
        (Language::Persian, "۱۲٫۵", "12.5"),
        (Language::Hebrew, "שָׁלוֹם", "שלום"),
        (Language::Hebrew, "צה״ל", "צה\"ל"),
        (Language::Hebrew, "תל־אביב", "תל-אביב"),
        (Language::Hindi, "हिन्दी", "हिंदी"),
        (Language::Hindi, "ज़रूरत", "जरूरत"),
        (Language::Hindi, "हँसना", "हंसना"),
        (Language::Hindi, "क्\u{200D}या", "क्या"),
        (Language::Japanese, "ｶﾞｲﾄﾞ", "ガイド"),
        (Language::Japanese, "１２", "12"),
        (Language::Chinese, "「", "“"),
        (Language::Korean, "\u{1112}\u{1161}\u{11AB}국", "한국"),
        (Language::Unknown, "❤\u{FE0F}", "❤"),
    ];
    for (language, left, right) in cases {
        assert_eq!(fold_word(left, language), fold_word(right, language), "{left} {right}");
    }
    assert_ne!(fold_word("लड़का", Language::Hindi), fold_word("लडका", Language::Hindi));
}

#[test]
fn capitals_can_count() {
    assert_eq!(fold_word_keeping_case("Café’s", Language::English), "Cafe's");
    assert_eq!(fold_word_keeping_case("Übung", Language::German), "Uebung");
    assert_ne!(fold_word_keeping_case("March", Language::English), fold_word_keeping_case("march", Language::English));
}

#[test]
fn plain_words_are_borrowed() {
    assert!(matches!(fold_word("it's", Language::English), Cow::Borrowed(_)));
    assert!(matches!(fold_word("année", Language::French), Cow::Borrowed(_)));
    assert!(matches!(fold_word("\u{200D}", Language::French), Cow::Borrowed("\u{200D}")));
}

#[test]
fn german_stems_lose_the_umlaut_again() {
    let cases =
        [("haeuser", "hauser"), ("quelle", "quelle"), ("neue", "neue"), ("frauen", "frauen"), ("gruen", "grun")];
    for (normal, stemmable) in cases {
        assert_eq!(for_stemmer(normal, Language::German), stemmable);
    }
    assert_eq!(for_stemmer("queue", Language::English), "queue");
}

#[test]
fn every_single_character_is_settled_at_once() {
    let languages = [Language::Unknown, Language::German, Language::Turkish];
    let codes = (0..0x3400).chain(0xA000..0xAC00).chain(0xF900..0x1_0000).chain(0x1_D000..0x2_0000);
    for character in codes.filter_map(char::from_u32) {
        let surface = character.to_string();
        for language in languages {
            let once = fold_word(&surface, language).into_owned();
            assert!(!once.is_empty());
            assert_eq!(fold_word(&once, language), once, "U+{:04X} in {language}", u32::from(character));
        }
    }
}

fn any_language() -> impl Strategy<Value = Language> {
    proptest::sample::select(Language::KNOWN)
}

/// Words that mix letters, marks and signs that take part in folding.
fn any_word() -> impl Strategy<Value = String> {
    let telling = "aeiouAIİıßẞœØłnsştŞţς0123٣½²'’`-–.…\u{300}\u{301}\u{307}\u{308}\u{326}\u{327}\u{323}\u{200C}\u{200D}\u{AD}\
                   \u{FE0F}αΑάΣйЙеёіїأإآىيكکةهءئ\u{64B}\u{640}\u{654}שׁ\u{5B8}हनद\u{94D}\u{93C}\u{901}डम가\u{11A8}ｶﾞ™";
    let telling = proptest::sample::select(telling.chars().collect::<Vec<_>>());
    let character = prop_oneof![3 => telling, 1 => any::<char>()];
    proptest::collection::vec(character, 1..9).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn folding_twice_changes_nothing(surface in any_word(), language in any_language()) {
        let once = fold_word(&surface, language).into_owned();
        prop_assert!(!once.is_empty());
        prop_assert_eq!(fold_word(&once, language), &*once);
        let cased = fold_word_keeping_case(&surface, language).into_owned();
        prop_assert_eq!(fold_word_keeping_case(&cased, language), &*cased);
    }

    #[test]
    fn the_short_way_for_plain_letters_leads_to_the_same(surface in "[a-cA-CI0-2'`.,%-]{1,6}", language in any_language()) {
        prop_assert_eq!(fold_word(&surface, language), fold(&surface, language, Case::Folded));
    }

    #[test]
    fn unicode_form_plays_no_part(surface in any_word(), language in any_language()) {
        let composed: String = surface.nfc().collect();
        let decomposed: String = surface.nfd().collect();
        prop_assert_eq!(fold_word(&composed, language), fold_word(&decomposed, language));
    }
}
