use super::*;

const LOREM: &str = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore \
                     magna aliqua. Quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat.";
const CZECH: &str = "Starostka města v pondělí otevřela starý most. Podle policie byli dva lidé lehce zraněni.";

const SENTENCES: &[(Language, &[&str])] = &[
    (
        Language::English,
        &[
            "The mayor opened the old bridge on Monday.",
            "It rained.\n\nOn a wet morning the mayor opened the old bridge.",
            "Police arrested three men after the robbery.",
            "She told reporters that nobody had been hurt.",
            "According to officials, the fire started in the kitchen.",
        ],
    ),
    (
        Language::German,
        &[
            "Die Bürgermeisterin hat am Montag die alte Brücke eröffnet.",
            "Nach Angaben der Polizei wurden zwei Menschen verletzt.",
            "Das Wetter war schlecht, aber es kamen viele.",
        ],
    ),
    (
        Language::French,
        &["La maire a inauguré lundi le vieux pont.", "Selon la police, deux personnes ont été blessées."],
    ),
    (
        Language::Spanish,
        &["La alcaldesa inauguró el lunes el viejo puente.", "Según la policía, dos personas resultaron heridas."],
    ),
    (
        Language::Italian,
        &["La sindaca ha inaugurato lunedì il vecchio ponte.", "Secondo la polizia due persone sono rimaste ferite."],
    ),
    (
        Language::Portuguese,
        &["A prefeita inaugurou a velha ponte na segunda-feira.", "Segundo a polícia, duas pessoas ficaram feridas."],
    ),
    (
        Language::Dutch,
        &["De burgemeester heeft maandag de oude brug geopend.", "Volgens de politie raakten twee mensen gewond."],
    ),
    (
        Language::Swedish,
        &["Borgmästaren öppnade den gamla bron på måndagen.", "Enligt polisen skadades två människor."],
    ),
    (
        Language::Norwegian,
        &["Ordføreren åpnet den gamle broen på mandag etter et møte.", "Ifølge politiet ble to mennesker skadet."],
    ),
    (
        Language::Danish,
        &["Borgmesteren åbnede den gamle bro i mandags efter et møde.", "Ifølge politiet blev to mennesker såret."],
    ),
    (
        Language::Finnish,
        &[
            "Pormestari avasi vanhan sillan, vaikka sää oli huono.",
            "Poliisin mukaan kaksi ihmistä loukkaantui, mutta ei vakavasti.",
        ],
    ),
    (
        Language::Hungarian,
        &["A polgármester hétfőn megnyitotta a régi hidat.", "A rendőrség szerint két ember megsérült."],
    ),
    (
        Language::Romanian,
        &["Primarul a inaugurat luni podul vechi din oraș.", "Potrivit poliției, două persoane au fost rănite."],
    ),
    (Language::Polish, &["Burmistrz otworzyła w poniedziałek stary most.", "Według policji dwie osoby zostały ranne."]),
    (
        Language::Russian,
        &["Мэр города открыла в понедельник старый мост.", "По данным полиции, два человека пострадали."],
    ),
    (
        Language::Ukrainian,
        &["Мерка міста відкрила в понеділок старий міст.", "За даними поліції, двоє людей постраждали."],
    ),
    (Language::Greek, &["Η δήμαρχος εγκαινίασε τη Δευτέρα την παλιά γέφυρα."]),
    (
        Language::Turkish,
        &[
            "Belediye başkanı pazartesi günü eski köprüyü açtı.",
            "Polise göre iki kişi yaralandı ve hastaneye kaldırıldı.",
        ],
    ),
    (Language::Arabic, &["افتتحت رئيسة البلدية الجسر القديم يوم الاثنين.", "قال الرئيس"]),
    (Language::Persian, &["شهردار روز دوشنبه پل قدیمی را افتتاح کرد.", "پلیس گفت دو نفر زخمی شدند."]),
    (Language::Hebrew, &["ראש העיר פתחה ביום שני את הגשר הישן."]),
    (Language::Hindi, &["महापौर ने सोमवार को पुराने पुल का उद्घाटन किया।"]),
    (Language::Tamil, &["மேயர் திங்கட்கிழமை பழைய பாலத்தைத் திறந்து வைத்தார்."]),
    (Language::Thai, &["นายกเทศมนตรีเปิดสะพานเก่าเมื่อวันจันทร์"]),
    (Language::Chinese, &["市长星期一为老桥揭幕。", "苹果公司CEO库克周二表示"]),
    (Language::Japanese, &["市長は月曜日に古い橋を開通させた。", "東京都内で火災、2人けが"]),
    (Language::Korean, &["시장은 월요일 오래된 다리를 개통했다."]),
    (Language::Unknown, &["", "12 %", "…", "Xqzt brrm flub", "😀", "ܫܠܡܐ", "Zürich", LOREM, CZECH]),
];

#[test]
fn one_sentence_is_enough() {
    let all = SENTENCES.iter().flat_map(|(language, sentences)| sentences.iter().map(move |text| (*language, *text)));
    let wrong: Vec<_> =
        all.map(|(language, text)| (language, detect(text), text)).filter(|row| row.0 != row.1).collect();
    assert_eq!(wrong, []);
}

#[test]
fn capitals_and_apart_accents_do_not_matter() {
    for (language, sentences) in SENTENCES {
        let capitals = sentences[0].to_uppercase();
        let apart: String = sentences[0].nfd().collect();
        assert_eq!(detect(&apart), *language, "{apart}");
        if *language != Language::Turkish {
            assert_eq!(detect(&capitals), *language, "{capitals}");
        }
    }
}

#[test]
fn a_few_foreign_names_do_not_change_the_guess() {
    assert_eq!(detect("The company 小米 said on Tuesday that it would open a shop in Łódź."), Language::English);
    assert_eq!(detect("小米 said it would open."), Language::English);
    assert_eq!(detect("Die Zeitung „The Guardian“ hat das am Montag berichtet."), Language::German);
}

#[test]
fn only_the_beginning_of_a_long_text_is_read() {
    let text = format!("{}{}", "The mayor opened the old bridge. ".repeat(700), "Die Brücke ist alt. ".repeat(9_000));
    assert_eq!(detect(&text), Language::English);
}
