use super::*;
use crate::engine::fold::fold_word;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

/// Cuts as the engine does: words of the Unicode rules, marks on their own, spaces left out.
fn parse_text(text: &str, language: Language) -> Option<(String, usize)> {
    let words: Vec<_> = text.split_word_bounds().filter(|word| !word.trim().is_empty()).collect();
    let folded: Vec<_> = words.iter().map(|word| fold_word(word, language)).collect();
    let tokens: Vec<&str> = folded.iter().map(AsRef::as_ref).collect();
    let (figure, consumed) = parse(&tokens, language)?;
    Some((figure.key(), words.len() - consumed))
}

/// Asserts that each text is a figure as a whole, with the key at the start of its row.
fn check(language: Language, rows: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for (key, texts) in rows {
        for text in *texts {
            let found = parse_text(text, language);
            if found != Some((String::from(*key), 0)) {
                wrong.push((key, text, found));
            }
        }
    }
    assert_eq!(wrong, [], "{language}");
}

#[test]
fn english_figures() {
    check(
        Language::English,
        &[
            (
                "4000000",
                &[
                    "4,000,000",
                    "4 million",
                    "four million",
                    "4m",
                    "4mn",
                    "4M",
                    "4 mn",
                    "4000000",
                    "4 000 000",
                    "4\u{A0}000\u{A0}000",
                ],
            ),
            (
                "$4000000",
                &["$4m", "$4 million", "$4,000,000", "4 million dollars", "four million dollars", "US$4m", "$4 m"],
            ),
            ("4000000000", &["4bn", "4 billion", "4,000 million", "four billion", "four thousand million"]),
            (
                "€4500000",
                &["€4.5m", "4.5 million euros", "four and a half million euros", "four point five million euros"],
            ),
            ("12.5", &["12.5", "twelve and a half", "12 and a half", "12½", "12.50", "12 1/2", "twelve point five"]),
            (
                "12.5%",
                &[
                    "12.5%",
                    "12.5 %",
                    "12.5 percent",
                    "12.5 per cent",
                    "12.5pc",
                    "12.5 pc",
                    "twelve and a half per cent",
                ],
            ),
            ("3", &["3", "three"]),
            ("#3", &["3rd", "third", "3RD"]),
            ("#21", &["21st", "twenty-first", "twenty first"]),
            ("#32", &["32nd", "thirty-second"]),
            ("#100", &["100th", "hundredth", "one hundredth"]),
            ("#105", &["105th", "one hundred and fifth"]),
            ("48", &["48", "forty-eight", "forty eight", "forty‑eight"]),
            ("12", &["a dozen", "12", "twelve"]),
            ("24", &["two dozen", "twenty-four"]),
            ("500000", &["half a million", "500,000", "half-a-million", "0.5m", "five hundred thousand"]),
            ("1500000", &["one and a half million", "a million and a half", "1.5 million", "1½ million"]),
            ("100", &["a hundred", "one hundred", "100"]),
            ("452300", &["four hundred and fifty-two thousand three hundred", "452,300"]),
            ("102", &["one hundred and two", "102"]),
            ("1900", &["nineteen hundred", "1,900", "1900"]),
            ("2019", &["2019", "two thousand and nineteen", "2,019"]),
            ("0.5", &["0.5", "0.50", "½", "1/2", "zero point five"]),
            ("0", &["0", "zero"]),
            ("150000", &["1.5 lakh", "1,50,000", "150,000"]),
            ("1000", &["1k", "a thousand", "1,000"]),
            ("£20", &["£20", "20 pounds", "twenty pounds"]),
            ("10000", &["10 000", "10,000", "ten thousand"]),
        ],
    );
}

#[test]
fn longer_texts_give_up_only_their_figure() {
    let cases = [
        ("between one hundred and two hundred", None),
        ("one hundred and two hundred people", Some(("100", 4))),
        ("one million and two million people", Some(("1000000", 4))),
        ("one million and two hundred million people", Some(("1000000", 5))),
        ("two and three", Some(("2", 2))),
        ("4 million people", Some(("4000000", 1))),
        ("five hundred, perhaps", Some(("500", 2))),
        ("one second later", Some(("1", 2))),
        ("thirty second delay", Some(("30", 2))),
        ("twenty thirty", Some(("20", 1))),
        ("2019 300 people", Some(("2019", 2))),
        ("5 100 metre races", Some(("5", 3))),
        ("4 m long", Some(("4", 2))),
        ("12 to 15 percent", Some(("12", 3))),
        ("first minister", Some(("#1", 1))),
        ("10 percentage points", Some(("10", 2))),
        ("3 and a cat", Some(("3", 3))),
        ("one third of", Some(("1", 2))),
        ("two thousand five people", Some(("2005", 1))),
        ("$ 5", Some(("$5", 0))),
        ("four-year plan", Some(("4", 3))),
        ("3-2", Some(("3", 2))),
        ("2019-20", Some(("2019", 2))),
        ("4 – 5 million", Some(("4", 3))),
        ("told us a lot", None),
    ];
    for (text, expected) in cases {
        let expected = expected.map(|(key, left)| (key.to_owned(), left));
        assert_eq!(parse_text(text, Language::English), expected, "{text}");
    }
}

#[test]
fn what_is_no_figure_is_left_alone() {
    let texts = [
        "4.12 a.m.",
        "4.30pm",
        "16:30",
        "24/6/2026",
        "2019/20",
        "1.2.3",
        "1990s",
        "5ft",
        "12km",
        "007",
        "4,00",
        "1,2345",
        "a cat",
        "an hour",
        "million",
        "millions",
        "hundreds",
        "half an hour",
        "and",
        "point five",
        "percent",
        "$",
        "dollars",
        "MH370",
        "F-16",
        "A4",
        "",
        "-",
        "--",
        "us",
    ];
    for text in texts {
        assert_eq!(parse_text(text, Language::English), None, "{text}");
    }
    for word in
        ["four-year", "3-2", "2019-20", "1,000-strong", "20th-century", "second-hand", "one-off", "24/6/2026", "10^6"]
    {
        assert_eq!(parse(&[word], Language::English), None, "{word}");
    }
    assert_eq!(parse(&["-5"], Language::English).unwrap().0.key(), "-5");
    assert_eq!(parse(&[], Language::English), None);
    assert_eq!(parse(&[&"9".repeat(50)], Language::English), None);
    let huge: Vec<&str> = std::iter::once("4").chain(["trillion"; 6]).collect();
    assert_eq!(parse(&huge, Language::English), None);
}

#[test]
fn figures_that_differ_have_different_keys() {
    let texts = ["4,000", "4 million", "4%", "4th", "$4", "€4", "4", "40", "4.5", "-4", "0.4"];
    for left in texts {
        for right in texts {
            let keys = (parse_text(left, Language::English), parse_text(right, Language::English));
            assert_eq!(keys.0 == keys.1, left == right, "{left} {right}");
        }
    }
}

#[test]
fn german_figures() {
    check(
        Language::German,
        &[
            ("4000000", &["4.000.000", "4 Millionen", "vier Millionen", "4 Mio", "4 000 000"]),
            ("€4000000", &["4 Mio. Euro", "vier Millionen Euro", "4.000.000 €"]),
            ("1000000", &["eine Million", "1 Million"]),
            ("3000000000", &["drei Milliarden", "3 Mrd", "3.000.000.000"]),
            ("12.5%", &["12,5 %", "12,5 Prozent", "12,5%", "zwölfeinhalb Prozent"]),
            ("48", &["achtundvierzig", "48"]),
            ("21", &["einundzwanzig", "21"]),
            ("234", &["zweihundertvierunddreißig", "234", "zweihundertvierunddreissig"]),
            ("1000", &["tausend", "eintausend", "1000", "1.000"]),
            ("2500", &["zweitausendfünfhundert", "2.500"]),
            ("105", &["hundertfünf", "hundertundfünf", "einhundertfünf"]),
            ("2500000", &["zweieinhalb Millionen", "2,5 Millionen"]),
            ("1500000", &["eineinhalb Millionen", "anderthalb Millionen", "1,5 Mio"]),
            ("500000", &["eine halbe Million", "500.000", "fünfhunderttausend"]),
            ("#3", &["dritte", "dritten"]),
            ("#21", &["einundzwanzigste"]),
            ("1234567.5", &["1.234.567,5", "1'234'567,5"]),
        ],
    );
    for text in ["ein Haus", "Elfen", "4.5", "und", "einige", "16.30 Uhr", "1,234,5"] {
        assert_eq!(parse_text(text, Language::German), None, "{text}");
    }
}

#[test]
fn french_figures() {
    check(
        Language::French,
        &[
            ("4000000", &["4 000 000", "4\u{202F}000\u{202F}000", "4 millions", "quatre millions", "4.000.000"]),
            ("1000000", &["un million", "1 million"]),
            ("12.5%", &["12,5 %", "12,5 pour cent", "12,5%"]),
            ("80", &["quatre-vingts", "80"]),
            ("97", &["quatre-vingt-dix-sept", "97"]),
            ("71", &["soixante et onze", "soixante-et-onze", "71"]),
            ("75", &["soixante-quinze"]),
            ("21", &["vingt et un", "vingt-et-un", "21"]),
            ("99", &["nonante-neuf", "quatre-vingt-dix-neuf"]),
            ("1234", &["mille deux cent trente-quatre", "1 234"]),
            ("300", &["trois cents", "300"]),
            ("#3", &["3e", "3ème", "troisième"]),
            ("#1", &["premier", "1er", "première", "1re"]),
            ("2500000", &["deux millions et demi", "2,5 millions"]),
            ("3000000000", &["trois milliards", "3 milliards"]),
            ("500000", &["un demi-million", "500 000", "cinq cent mille"]),
        ],
    );
    assert_eq!(parse_text("un chat", Language::French), None);
}

#[test]
fn spanish_figures() {
    check(
        Language::Spanish,
        &[
            ("4000000", &["4.000.000", "4 000 000", "4,000,000", "cuatro millones", "4 millones"]),
            ("1000000", &["un millón", "1 millón"]),
            ("12.5%", &["12,5 %", "12,5 por ciento", "12.5%"]),
            ("48", &["cuarenta y ocho", "48"]),
            ("25", &["veinticinco", "25"]),
            ("1234", &["mil doscientos treinta y cuatro", "1.234", "1,234"]),
            ("1000000000", &["mil millones", "1.000 millones"]),
            ("2500000000", &["dos mil quinientos millones", "2.500 millones"]),
            ("500000", &["medio millón", "quinientos mil"]),
            ("#3", &["tercero", "3º", "tercera"]),
            ("2500000", &["dos millones y medio"]),
        ],
    );
}

#[test]
fn figures_of_other_languages() {
    check(
        Language::Italian,
        &[
            ("48", &["quarantotto", "48"]),
            ("1234", &["milleduecentotrentaquattro", "1.234"]),
            ("4000000", &["quattro milioni", "4 mln", "4.000.000"]),
            ("12.5%", &["12,5 per cento", "12,5%"]),
        ],
    );
    check(
        Language::Portuguese,
        &[
            ("48", &["quarenta e oito"]),
            ("4000000", &["quatro milhões", "4.000.000"]),
            ("12.5%", &["12,5 por cento", "12,5%"]),
        ],
    );
    check(
        Language::Dutch,
        &[
            ("48", &["achtenveertig", "48"]),
            ("22", &["tweeëntwintig"]),
            ("21", &["eenentwintig"]),
            ("4000000", &["vier miljoen", "4 mln", "4.000.000"]),
            ("2350", &["tweeduizend driehonderdvijftig", "2.350"]),
        ],
    );
    check(Language::Swedish, &[("48", &["fyrtioåtta"]), ("4000000", &["fyra miljoner", "4 000 000"])]);
    check(Language::Norwegian, &[("48", &["førtiåtte"]), ("12.5%", &["12,5 prosent"])]);
    check(Language::Danish, &[("48", &["otteogfyrre"]), ("4000000", &["fire millioner", "4 mio"])]);
    check(Language::Finnish, &[("48", &["neljäkymmentäkahdeksan"]), ("4000000", &["neljä miljoonaa", "4 000 000"])]);
    check(
        Language::Russian,
        &[
            ("248", &["двести сорок восемь", "248"]),
            ("4000000", &["четыре миллиона", "4 млн", "4 000 000"]),
            ("₽5000", &["пять тысяч рублей", "5 тыс. рублей", "5000 ₽"]),
            ("12.5%", &["12,5 процента", "12,5%"]),
        ],
    );
    check(Language::Polish, &[("48", &["czterdzieści osiem"]), ("4000000", &["cztery miliony", "4 mln"])]);
    check(Language::Ukrainian, &[("55", &["п'ятдесят п'ять", "п’ятдесят п’ять"])]);
    check(Language::Turkish, &[("48", &["kırk sekiz"]), ("12.5%", &["yüzde 12,5", "%12,5"])]);
    check(Language::Greek, &[("12.5%", &["12,5 τοις εκατό", "12,5%"]), ("4000000", &["τέσσερα εκατομμύρια"])]);
    check(Language::Persian, &[("25", &["بیست و پنج", "۲۵"]), ("4000000", &["چهار میلیون", "۴٬۰۰۰٬۰۰۰", "4 میلیون"])]);
    check(Language::Arabic, &[("4000000", &["٤ ملايين", "أربعة ملايين"]), ("12.5%", &["١٢٫٥٪", "12.5 في المئة"])]);
    check(Language::Hebrew, &[("4000000", &["4 מיליון", "ארבעה מיליון"]), ("12%", &["12%", "12 אחוזים"])]);
    check(Language::Hindi, &[("50000000", &["5 करोड़", "पांच करोड़", "5,00,00,000", "५ करोड़"])]);
    check(
        Language::Chinese,
        &[
            ("4000000", &["400万", "四百万", "4,000,000"]),
            ("48", &["四十八", "48"]),
            ("12%", &["百分之十二", "12%"]),
            ("#3", &["第三", "第3"]),
            ("150000000", &["1.5亿", "一亿五千万"]),
        ],
    );
    check(Language::Japanese, &[("4000000", &["400万", "四百万"]), ("¥5000", &["5000円", "五千円", "¥5,000"])]);
    check(Language::Korean, &[("4000000", &["400 만"])]);
    let thai = ["4", "ล้าน"].map(|word| fold_word(word, Language::Thai));
    assert_eq!(parse(&[&thai[0], &thai[1]], Language::Thai).unwrap().0.key(), "4000000");
    check(Language::Unknown, &[("4000000", &["4.000.000", "4,000,000", "4000000"]), ("12.5", &["12,5", "12.5"])]);
    assert_eq!(parse_text("4,000", Language::Unknown), None);
}

#[test]
fn every_opener_of_a_figure_starts_one() {
    for (word, language) in [("4m", Language::English), ("a", Language::English), ("forty-eight", Language::English)] {
        assert!(starts(word, language));
    }
    assert!(starts("achtundvierzig", Language::German));
    assert!(starts("四", Language::Chinese));
    assert!(starts("us$4m", Language::English));
    for word in ["cat", "percent", "and", "", "-", "million"] {
        assert!(!starts(word, Language::English), "{word}");
    }
}

/// Words that take part in figures, and some that do not.
fn any_words() -> impl Strategy<Value = Vec<String>> {
    let telling: Vec<&str> =
        "4 12 000 500 1,5 12.5 1/2 4m 3rd $ € % - -7 / : . , a one five twenty forty-eight hundred \
                              thousand million and half point third hundredth dozen per cent dollars us einund zwei \
                              zweihundert vierzig et vingt quatre dix mille y veinte 四 百 万 第 分 之 cat ½ €5 5€ ١٢"
            .split(' ')
            .collect();
    let word = prop_oneof![9 => proptest::sample::select(telling).prop_map(String::from), 1 => ".{0,4}"];
    proptest::collection::vec(word, 0..9)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_words_are_read_or_left(words in any_words(), language in proptest::sample::select(Language::KNOWN)) {
        let tokens: Vec<&str> = words.iter().map(String::as_str).collect();
        let figure = parse(&tokens, language);
        if let Some((figure, consumed)) = figure {
            prop_assert!((1..=tokens.len()).contains(&consumed));
            // What comes after a figure that is followed by a plain word plays no part in it.
            let followed: Vec<&str> = tokens[..consumed].iter().copied().chain(["cat"]).collect();
            prop_assert_eq!(parse(&followed, language).map(|(figure, _)| figure.key()), Some(figure.key()));
        }
    }

    #[test]
    fn numbers_are_read_back(value in 0_u32..=4_000_000_000, language in proptest::sample::select(Language::KNOWN)) {
        let digits = value.to_string();
        prop_assert_eq!(parse(&[&digits], language).unwrap().0.key(), digits);
    }
}
