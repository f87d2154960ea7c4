use super::*;
use crate::engine::{Article, Config, FigureRelation, compare};

/// Every figure of a text as `span=value unit about`.
fn read_all(text: &str, language: super::super::Language) -> Vec<String> {
    let article = Article::new("", text);
    let config = Config { languages: Pair::new(Some(language), Some(language)), ..Config::default() };
    let comparison = compare(Pair::new(&article, &Article::new("", "")), &config);
    let show = |figure: StatedFigure| {
        let part = |text: Option<&str>| text.map_or(String::new(), |text| format!(" {text}"));
        let bound = figure.bound.map_or(String::new(), |bound| format!(" {bound:?}").to_lowercase());
        let about = part(figure.about.map(|about| article.slice(about)));
        format!("{}={}{}{}{}", article.slice(figure.span), figure.value, part(figure.unit.as_deref()), bound, about)
    };
    comparison.figures.into_iter().filter_map(|row| row.sides.left).map(show).collect()
}

fn check(language: super::super::Language, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, wanted) in cases {
        let found = read_all(text, language).join("; ");
        if found != *wanted {
            wrong.push(format!("{text}\n  found  {found}\n  wanted {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_figures_and_what_they_count() {
    check(
        super::super::Language::English,
        &[
            ("About 18,000 vehicles use it.", "18,000=18000 about vehicles"),
            ("It cost 4 million crowns.", "4 million=4000000 crowns"),
            ("They paid $2.3m for it.", "$2.3m=2300000 $"),
            ("It took nearly an hour to reach them.", "an hour=1 hour about"),
            ("It left at 0642 GMT.", "0642 GMT=06:42 time"),
            ("The stand was half full.", "half=0.5 full"),
            ("A third party went to the first aid tent.", ""),
            ("A one-year wait begins.", "one-year=1 year begins"),
            ("A motorist in his sixties died.", "sixties=60s died"),
            ("It was built in the sixties there.", ""),
            ("They get 415p a share.", "415p=4.15 £"),
            ("She was 91.", "91=91 year"),
            ("The pianist died at 91.", "91=91 year"),
            ("At 15 he ran away.", "15=15 year"),
            ("The score was 15 to nil.", "15=15"),
            ("He was the seventh of nine children.", "seventh=7 ordinal children; nine=9 children"),
            ("It grew by 12 percent of all.", "12 percent=12 percent"),
            ("A crew of 17 were unhurt.", "17=17 crew"),
            ("Cracks in seven of the steel hangers were found.", "seven=7 hangers"),
            ("It measured 34 centimetres.", "34 centimetres=34 centimetre"),
            ("The 19-year-old was hurt.", "19-year=19 year old"),
            ("It was 12km away.", "12km=12 kilometre"),
            ("More than 60 people came.", "60=60 over people"),
            ("No more than 60 people came.", "60=60 under people"),
            ("Up to two kilometres away.", "two kilometres=2 kilometre under"),
            ("A third of the exports go there.", "A third=1/3 exports"),
            ("Two thirds of them left.", "Two thirds=2/3"),
            ("Half of the crew left.", "Half=0.5 crew"),
            ("One in eight patients left.", "One in eight=0.125 patients"),
            ("One job in sixteen will go.", "One job in sixteen=0.0625"),
            ("One child in eight, they said.", "One child in eight=0.125"),
            ("One child in eight ran.", "One child in eight=0.125 ran"),
            ("They came four years ago.", "four years=4 year"),
            ("They waited half an hour.", "half an hour=0.5 hour"),
            ("Dozens of people came.", "Dozens=12s people"),
            ("Tens of thousands of rockets.", "Tens of thousands=10000s rockets"),
            ("It costs 4 to 6 million.", "4 to 6 million=4000000-6000000"),
            ("They won 3-2 at home.", "3-2=3-2"),
            ("They beat FC Castrel 2-1 at home.", "2-1=2-1"),
            ("Some 2–3 metres high.", "2–3 metres=2-3 metre about high"),
            ("It is the third ferry since.", "third=3 ordinal ferry"),
            ("It was the second such ferry.", "second=2 ordinal ferry"),
            ("The half-built flats, first reported on here.", ""),
            ("A half-built tower at 85 km/h.", "85 km/h=85 km/h"),
            ("One man, aged 26, was trapped.", "One=1 man; 26=26 year"),
            ("Prices rose threefold, or twice.", "threefold=3 time; twice=2 time"),
            ("It rose by 2 percentage points.", "2 percentage points=2 percentage point"),
            ("A quarter of a percentage point more.", "A quarter of a percentage point=0.25 percentage point"),
            ("He ate half a sandwich.", "half=0.5"),
            ("It fell by half, not by a third.", "half=0.5; a third=1/3"),
            (
                "Some 12 nautical miles or 80-100mm.",
                "12 nautical miles=12 nautical mile about; 80-100mm=80-100 millimetre",
            ),
            ("Only 5m people have the 12m pipe.", "5m=5000000 people; 12m=12 metre pipe"),
            ("It cleared up within a fortnight, for a year.", "a fortnight=1 fortnight; a year=1 year"),
            ("It costs $35–$40 a dose.", "$35–$40=35-40 $"),
            ("It passed by 31 votes to 19.", "31 votes to 19=31-19"),
            ("Members voted 27 to 24 for it.", "27 to 24=27-24"),
            ("His vote fell from 27 to 24.", "27=27; 24=24"),
            ("Voters aged 20 to 15 left.", "20=20 year; 15=15 left"),
            ("He won for a second time.", "second=2 ordinal time"),
            ("Each dose is half a millilitre.", "half a millilitre=0.5 millilitre"),
            ("The engineer, 58, was unhurt.", "58=58 year"),
            ("She called 911 near Route 16.", ""),
            ("It gained 0.3 percent to 11.42 today.", "0.3 percent=0.3 percent; 11.42=11.42; today=today date"),
        ],
    );
}

#[test]
fn dates_and_times() {
    check(
        super::super::Language::English,
        &[
            ("On October 7, 2023 it began.", "October 7, 2023=2023-10-07 date"),
            ("On 24/6/2026 it ended.", "24/6/2026=2026-06-24 date"),
            ("On the 7th of October it began.", "7th of October=--10-07 date"),
            ("It opened in 1988.", "1988=1988 date"),
            ("A return to the 1960s is no option.", "1960s=1960s date"),
            ("In March it rained; we may march.", "March=--03 date"),
            ("Early on Sunday, 3 May 2026 it sank.", "Sunday, 3 May 2026=2026-05-03 date"),
            ("At Friday’s price it sold.", "Friday=friday date"),
            ("It closed on Tuesday night.", "Tuesday=tuesday date"),
            ("The blast, shortly after 3.20 a.m., tore it.", "3.20 a.m=03:20 time"),
            ("It sails at 6pm or 16:30.", "6pm=18:00 time; 16:30=16:30 time"),
            ("The floor shook at eight minutes to five.", "eight minutes to five=04:52/16:52 time"),
            ("It was cut from eight minutes to five.", "eight minutes=8 minute; five=5"),
            (
                "Seen between 4 and 4.30am, or from 11 to 1pm.",
                "4=04:00 time; 4.30am=04:30 time; 11=11:00 time; 1pm=13:00 time",
            ),
            (
                "In the third quarter of 2026, or the second half of 2027.",
                "third quarter of 2026=third quarter 2026 date; second half of 2027=second half 2027 date",
            ),
            ("It fell over the past decade.", "past decade=past decade date"),
            ("They marched past Tuesday market.", "Tuesday=tuesday date"),
            ("It ran from 4 to 16:30.", "4=4; 16:30=16:30 time"),
            ("Due at a quarter past seven.", "a quarter past seven=07:15/19:15 time"),
            ("At five minutes to seven it struck.", "five minutes to seven=06:55/18:55 time"),
            ("Under control by six o’clock.", "six o’clock=06:00/18:00 time"),
            ("From six in the morning until midnight.", "six in the morning=06:00 time; midnight=00:00 time"),
            ("It normally opens at five, stayed closed.", "five=05:00/17:00 time"),
            ("Since last Tuesday and until next year.", "last Tuesday=last tuesday date; next year=next year date"),
            ("The last came at a quarter to three.", "a quarter to three=02:45/14:45 time"),
            ("He was in his 70s last year.", "70s=70s; last year=last year date"),
        ],
    );
}

#[test]
fn days_told_from_the_day_of_writing() {
    let text =
        "Bridge shut\n\nBy Ana Lima, 3 May 2026\n\nIt closed yesterday. It opened last Tuesday. It fell last year.";
    let found = read_all(text, super::super::Language::English).join("; ");
    let wanted = "3 May 2026=2026-05-03 date; yesterday=2026-05-02 date; last Tuesday=2026-04-28 date; \
                  last year=2025 date";
    assert_eq!(found, wanted);
}

#[test]
fn what_is_no_figure() {
    check(
        super::super::Language::English,
        &[
            ("One of the crew said no one saw it.", ""),
            ("The Boeing 737 and an F-16 landed.", ""),
            ("Call 020 7946 0958 or 555-0123 now.", ""),
            ("He lives at 12 Harbour Street.", ""),
            ("Version 1.2.3 is out, at 24/7.", ""),
            ("At first we waited a second.", ""),
            ("A Boeing 737-800 and a man in row 17.", ""),
            ("The Second World War ended it.", ""),
        ],
    );
}

#[test]
fn figures_of_other_languages() {
    use super::super::Language as L;
    let cases: [(L, &str, &str); 34] = [
        (
            L::German,
            "Gegen halb sieben, am 12.11., im 17. Jahrhundert.",
            "halb sieben=06:30/18:30 time; 12.11=--11-12 date; 17=17 ordinal Jahrhundert",
        ),
        (
            L::German,
            "Um Viertel nach drei, Hauptstraße 12, zwischen drei und vier Jahren.",
            "Viertel nach drei=03:15/15:15 time; drei und vier Jahren=3-4 year",
        ),
        (
            L::German,
            "Am vergangenen Dienstag kostete es 9 Mio. Euro.",
            "vergangenen Dienstag=last tuesday date; 9 Mio. Euro=9000000 €",
        ),
        (
            L::Dutch,
            "Om half tien stond één op de drie huizen leeg.",
            "half tien=09:30/21:30 time; één op de drie=1/3 huizen",
        ),
        (
            L::Dutch,
            "Tussen de 12 en 18 miljoen euro om 14.00 uur.",
            "12 en 18 miljoen euro=12000000-18000000 €; 14.00 uur=14:00 time",
        ),
        (
            L::French,
            "Entre 6 h et 9 h 30, puis à 14 heures, au 18 rue des Tanneurs.",
            "6 h=06:00 time; 9 h 30=09:30 time; 14 heures=14:00 time",
        ),
        (
            L::French,
            "Pendant quatre heures, une centaine de pompiers pour 3,8 M€.",
            "quatre heures=4 hour; une centaine=100 pompiers; 3,8 M€=3800000 €",
        ),
        (
            L::French,
            "Deux lignes sur trois mardi dernier.",
            "Deux lignes sur trois=2/3; mardi dernier=last tuesday date",
        ),
        (
            L::Spanish,
            "A las cinco y cuarenta y dos de la tarde, una cuarta parte.",
            "cinco y cuarenta y dos de la tarde=17:42 time; una cuarta parte=0.25",
        ),
        (
            L::Spanish,
            "De 6.00 a 22.00 del lunes pasado.",
            "6.00=06:00 time; 22.00=22:00 time; lunes pasado=last monday date",
        ),
        (
            L::Italian,
            "Alle 4 e 20 del mattino un terzo delle case.",
            "4 e 20 del mattino=04:20 time; un terzo=1/3 case",
        ),
        (
            L::Portuguese,
            "Às 3h40 de quinta-feira, 9 de abril, metade das praias.",
            "3h40=03:40 time; quinta-feira, 9 de abril=--04-09 date; metade=0.5 praias",
        ),
        (L::Russian, "В 10 часов треть домов, 700 мм.", "10 часов=10:00 time; треть=1/3 домов; 700 мм=700 millimetre"),
        (L::Persian, "تا ۱۲ بهمن نیمی از خانه‌ها", "۱۲ بهمن=--11-12 AP date; نیمی=0.5 خانه‌ها"),
        (L::Arabic, "عند الساعة 4:15 صباحا أمس", "4:15 صباحا=04:15 time; أمس=yesterday date"),
        (L::Chinese, "凌晨3时20分，下午5点，24小时", "凌晨3时20分=03:20 time; 下午5点=17:00 time; 24小时=24 hour"),
        (L::Chinese, "去年约12万人", "去年=last year date; 12万=120000 about 人"),
        (
            L::German,
            "Rund 1.200 Menschen kamen am 3. Mai 2026.",
            "1.200=1200 about Menschen; 3. Mai 2026=2026-05-03 date",
        ),
        (L::French, "Environ 1 200 personnes le 3 mai 2026.", "1 200=1200 about personnes; 3 mai 2026=2026-05-03 date"),
        (
            L::Spanish,
            "Más de 1.200 personas el 3 de mayo de 2026.",
            "1.200=1200 over personas; 3 de mayo de 2026=2026-05-03 date",
        ),
        (
            L::Italian,
            "Circa 1.200 persone il 3 maggio 2026.",
            "1.200=1200 about persone; 3 maggio 2026=2026-05-03 date",
        ),
        (L::Dutch, "Ongeveer 12 procent op 3 mei 2026.", "12 procent=12 percent about; 3 mei 2026=2026-05-03 date"),
        (L::Russian, "Около 12 человек 3 мая 2026 года.", "12=12 about человек; 3 мая 2026=2026-05-03 date"),
        (L::French, "Il coûte 2,5 millions d’euros; un sur huit.", "2,5 millions d’euros=2500000 €; un sur huit=0.125"),
        (L::Spanish, "Habló a las diez y media de la mañana.", "diez y media de la mañana=10:30 time"),
        (L::Russian, "Ветер достигал 29 метров в секунду.", "29 метров в секунду=29 metre per second"),
        (L::Persian, "ما نیم ساعت با آتش جنگیدیم.", "نیم ساعت=0.5 hour"),
        (L::German, "Franz Unterlechner war 51 und wollte aufhören.", "51=51 year"),
        (L::French, "L'eau monte à un mètre quarante du sol.", "mètre quarante=1.4 metre sol"),
        (L::Spanish, "Cuesta 2 millones de euros.", "2 millones de euros=2000000 €"),
        (L::German, "Zwei von drei Schulen sind zu.", "Zwei von drei=2/3 Schulen"),
        (L::Russian, "Более 1500 человек в 2024 году.", "1500=1500 over человек; 2024=2024 date"),
        (L::Chinese, "约1500人周六反对，三分之一", "1500=1500 about 人; 周六=saturday date; 三分之一=1/3"),
        (L::Chinese, "2026年6月24日有12人", "2026年6月24日=2026-06-24 date; 12=12 人"),
    ];
    for (language, text, wanted) in cases {
        check(language, &[(text, wanted)]);
    }
}

/// The relations of two texts, as `left|right relation`.
fn relations(left: &str, right: &str) -> Vec<String> {
    let articles = Pair::new(Article::new("", left), Article::new("", right));
    let show = |row: &FigurePair| {
        let side = |side: super::super::Side| {
            row.sides[side].as_ref().map_or("", |figure| articles[side].slice(figure.span)).to_owned()
        };
        let relation = match row.relation {
            FigureRelation::Same => "=",
            FigureRelation::Differs => "≠",
            FigureRelation::OnlyLeft | FigureRelation::OnlyRight => "|",
        };
        format!("{} {relation} {}", side(super::super::Side::Left), side(super::super::Side::Right))
    };
    compare(articles.as_ref(), &Config::default()).figures.iter().map(show).collect()
}

#[test]
fn what_agrees_and_what_differs() {
    let cases: [(&str, &str, &[&str]); 10] = [
        ("The storm killed 14 people here.", "The storm killed 17 people here.", &["14 ≠ 17"]),
        (
            "The flood left 12,000 people homeless.",
            "The flood left some twelve thousand people homeless.",
            &["12,000 = twelve thousand"],
        ),
        ("It cost nearly $3 million to build it.", "It cost $2.3 million to build it.", &["$3 million ≠ $2.3 million"]),
        (
            "The boat sails at 6 p.m. on Friday.",
            "The boat sails at 18:00 on Monday.",
            &["6 p.m = 18:00", "Friday ≠ Monday"],
        ),
        ("More than 60 boats sank in the gale.", "Fewer than 60 boats sank in the gale.", &["60 ≠ 60"]),
        (
            "It was two kilometres from the pier.",
            "It was 2,000 metres from the pier.",
            &["two kilometres = 2,000 metres"],
        ),
        (
            "The harbour fund holds 4,300 boats. It lost 620 boats in the gale.",
            "The harbour fund lost 600 boats in the gale.",
            &["4,300 | ", "620 ≠ 600"],
        ),
        (
            "The pianist Ines Harwick was born in 1934 in Kelsby.",
            "Ines Harwick, pianist of Kelsby, born 3 March 1934.",
            &["1934 = 3 March 1934"],
        ),
        (
            "The court gave the notary of Kelsby four years.\n\nHe is 63 years old and silent.",
            "The notary of Kelsby, who is 63 years old, stood in court.",
            &["four years | ", "63 years = 63 years"],
        ),
        ("The old bridge opened in 1988.", "Eleven cats slept on the mat.", &["1988 | ", " | Eleven"]),
    ];
    for (left, right, wanted) in cases {
        assert_eq!(relations(left, right), wanted, "{left} / {right}");
    }
}

#[test]
fn measures_in_two_units_are_one() {
    check(
        super::super::Language::English,
        &[
            ("It was shut for two hours and 40 minutes.", "two hours and 40 minutes=160 minute"),
            ("She got two years and six months.", "two years and six months=30 month"),
            ("After two hours, 90 minutes were left.", "two hours=2 hour; 90 minutes=90 minute"),
            ("It lived some 202m years ago.", "202m years=202000000 year about"),
            ("Two in every three wheels are sold there.", "Two in every three=2/3 wheels"),
            ("Every third house stood empty.", "Every third=1/3 house"),
            ("They meet every second week.", ""),
        ],
    );
    check(
        super::super::Language::German,
        &[
            ("Er bekam sieben Jahre und neun Monate.", "sieben Jahre und neun Monate=93 month"),
            ("Jeder dritte Lift steht still.", "Jeder dritte=1/3 Lift"),
            ("Das war vor einem Vierteljahrhundert.", "Vierteljahrhundert=0.25 century"),
        ],
    );
    check(
        super::super::Language::Spanish,
        &[("Un cuarto de millón de litros.", "Un cuarto de millón de litros=250000 litre")],
    );
}

#[test]
fn arabic_says_two_of_something_in_one_word() {
    check(
        super::super::Language::Arabic,
        &[
            ("دام التأخير عامين.", "عامين=2 year"),
            ("سعر التذكرة ديناران.", "ديناران=2 دينار"),
            ("بلغت الكلفة مليوني دولار.", "مليوني دولار=2000000 $"),
            ("استغرق الأمر ساعة ونصف الساعة.", "ساعة ونصف الساعة=1.5 hour"),
            ("من الخامسة صباحا حتى منتصف الليل.", "الخامسة صباحا=05:00 time; منتصف الليل=00:00 time"),
            ("غادر في الثامنة والنصف مساء.", "الثامنة والنصف مساء=20:30 time"),
            ("ثلثي السكان.", "ثلثي=2/3 السكان"),
        ],
    );
}

#[test]
fn chinese_schools_are_called_by_numbers() {
    check(
        super::super::Language::Chinese,
        &[("第三中学停课一个月。", "一个月=1 month"), ("超标40多倍。", "40多倍=40 time")],
    );
}

#[test]
fn persian_measures_days_and_hours() {
    check(
        super::super::Language::Persian,
        &[
            ("دانش‌آموزان ۱۳ تا ۱۷ ساله.", "۱۳ تا ۱۷ ساله=13-17 year"),
            ("برنامه‌ای شش‌هفته‌ای است.", "شش‌هفته‌ای=6 week"),
            ("یک سال و نیم.", "یک سال و نیم=1.5 year"),
            ("یک ساعت.", "یک ساعت=1 hour"),
            ("یک مرد آمد.", ""),
            ("یک و هفت‌دهم برابر شد.", "یک و هفت‌دهم برابر=1.7 time"),
            ("دو و نیم درصد.", "دو و نیم درصد=2.5 percent"),
            ("تورم ۳۴/۲ درصد.", "۳۴/۲ درصد=34.2 percent"),
            ("هزار و ۲۰۰ نفر آمدند.", "هزار و ۲۰۰=1200 نفر"),
            ("بیست‌وچهار نفر آمدند.", "بیست‌وچهار=24 نفر"),
            ("۵۴ تن زخمی شدند.", "۵۴=54 تن"),
            ("دو هزار تن گندم آمد.", "دو هزار تن=2000 tonne گندم"),
            ("۴۲۰ واحد مسکونی ریخت.", "۴۲۰=420 واحد"),
            ("از اول مهر ۱۲ بار.", "اول مهر=--07-01 AP date; ۱۲ بار=12 time"),
            ("آذرماه آغاز می‌شود.", "آذرماه=--09 AP date"),
            ("مهر و محبت داشت.", ""),
            ("ساعت ۴ و ۱۷ دقیقه بامداد لرزید.", "۴ و ۱۷ دقیقه بامداد=04:17 time"),
            ("بیست دقیقه مانده به شش صبح برخورد کرد.", "بیست دقیقه مانده به شش صبح=05:40 time"),
            ("نه ساعت.", "نه ساعت=9 hour"),
            ("نه، نرفت.", ""),
            ("چهاردهم فروردین آمد.", "چهاردهم فروردین=--01-14 AP date"),
            ("در مرحله دوم بود.", "دوم=2 ordinal"),
        ],
    );
}

#[test]
fn arabic_numbers_are_added_and_chinese_tenths_read() {
    check(
        super::super::Language::Arabic,
        &[
            ("دفع أربعة ملايين ومئتي ألف دولار أمس.", "أربعة ملايين ومئتي ألف دولار=4200000 $; أمس=yesterday date"),
            ("لمدة عشر سنوات.", "عشر سنوات=10 year"),
            ("مقارنة بـ49%.", "49%=49 percent"),
            ("وقع ٢٠٠ عقد جديد.", "٢٠٠=200 عقد"),
        ],
    );
    check(
        super::super::Language::Chinese,
        &[
            ("超过三成。", "三成=0.3 over"),
            ("三成为首。", "三=3 成"),
            ("等了半小时。", "半小时=0.5 hour"),
            ("41岁的司机。", "41岁=41 year"),
            ("罚款3000万元至5000万元。", "3000万元至5000万元=30000000-50000000 元"),
        ],
    );
}

#[test]
fn arabic_numbers_in_words() {
    check(
        super::super::Language::Arabic,
        &[
            ("قضى فيها ثلاثة وستون شخصا.", "ثلاثة وستون=63 شخصا"),
            ("كانت محملة ألفا وثمانمئة وخمسين حاوية.", "ألفا وثمانمئة وخمسين=1850 حاوية"),
            ("سجلوا ألف ومئتين وأربع وثمانين إصابة.", "ألف ومئتين وأربع وثمانين=1284 إصابة"),
            ("تلقى مليونا ومئتي ألف شخص اللقاح.", "مليونا ومئتي ألف=1200000 شخص"),
            ("نجح بزورق وثمانية زوارق.", "ثمانية=8 زوارق"),
            ("تتراوح أعمارهم بين 26 و34 عاما.", "26 و34 عاما=26-34 year"),
            ("ضحايا بين 3 أعوام و74 عاما.", "3 أعوام و74 عاما=3-74 year"),
            ("هطل 94 ملم من المطر.", "94 ملم=94 millimetre المطر"),
            ("راوح بين مترين وثلاثة أمتار.", "مترين=2 metre; ثلاثة أمتار=3 metre"),
            ("يستغرق بين ١٢ ساعة وخمسة أيام.", "١٢ ساعة=12 hour; خمسة أيام=5 day"),
            ("وقع يوم الأحد 8 تشرين الأول هناك.", "الأحد 8 تشرين الأول=--10-08 date"),
            ("وقع فجر الثلاثاء 14 تشرين الثاني/نوفمبر هناك.", "الثلاثاء 14 تشرين الثاني/نوفمبر=--11-14 date"),
            ("في ١٧ أكتوبر تشرين الأول بدأ.", "١٧ أكتوبر تشرين الأول=--10-17 date"),
            ("يبدأ في الخامس من حزيران المقبل.", "الخامس من حزيران=--06-05 date"),
            ("في الثامن من أكتوبر بدأ.", "الثامن من أكتوبر=--10-08 date"),
            ("على بعد سبعة أميال بحرية.", "سبعة أميال بحرية=7 nautical mile"),
            ("نسبته 0.1 ملليغرام في الليتر أو نصف ملليغرام.", "0.1 ملليغرام=0.1 milligram; نصف ملليغرام=0.5 milligram"),
            ("هذا ثالث حادث في المضيق.", "ثالث=3 ordinal حادث"),
            ("طفلة في السادسة من عمرها هناك.", "السادسة من عمرها=6 year"),
            ("معلمة في الثالثة والأربعين هناك.", "الثالثة والأربعين=43 year"),
            ("شاركت مروحيتان وتلميذتين في باكستان.", "مروحيتان=2; تلميذتين=2"),
            ("وقع في الرابعة إلا ثلثا فجرا.", "الرابعة إلا ثلثا فجرا=03:40 time"),
            ("غادروا الشهر الماضي أو العام التالي.", "الشهر الماضي=last month date; العام التالي=next year date"),
            ("يكفي شهر واحد فقط.", "شهر واحد=1 month"),
            ("نال جرعتين بعد سنتين.", "جرعتين=2; سنتين=2 year"),
        ],
    );
}

#[test]
fn halves_and_signs_apart() {
    let cases = [
        (
            super::super::Language::Russian,
            "Через полчаса собрали полумиллиона рублей.",
            "полчаса=0.5 hour собрали; полумиллиона рублей=500000 ₽",
        ),
        (super::super::Language::Russian, "Польша и полковник молчат.", ""),
        (
            super::super::Language::French,
            "D’après la chambre, 15\u{202f}% des magasins ferment.",
            "15\u{202f}%=15 percent magasins",
        ),
    ];
    for (language, text, wanted) in cases {
        assert_eq!(read_all(text, language).join("; "), wanted, "{text}");
    }
}

#[test]
fn parts_of_an_hour_and_of_a_century() {
    use super::super::Language as L;
    let wanted = "media hora=0.5 hour; medio siglo=0.5 century";
    check(L::Spanish, &[("Duró media hora, como hace medio siglo. Es un medio de prensa.", wanted)]);
    check(L::Spanish, &[("Esperó tres cuartos de hora.", "tres cuartos de hora=0.75 hour")]);
    check(L::Italian, &[("Aspettò mezz’ora, poi un quarto d’ora.", "mezz’ora=0.5 hour; un quarto d’ora=0.25 hour")]);
    check(L::French, &[("Il attendit une demi-heure.", "une demi-heure=0.5 hour")]);
    check(L::German, &[("Es dauerte eine halbe Stunde.", "eine halbe Stunde=0.5 hour")]);
    check(L::German, &[("Es dauerte zwei halbe Tage.", "zwei=2 Tage")]);
    check(
        L::Dutch,
        &[("Het duurde drie kwartier.", "drie kwartier=3 quarter hour"), ("Na twee etmalen.", "twee etmalen=2 day")],
    );
    check(L::Portuguese, &[("Esperou uma hora.", "uma hora=1 hour"), ("Morreram três dezenas.", "três dezenas=30")]);
}

#[test]
fn days_without_their_months() {
    use super::super::Language as L;
    let brackets = "segunda-feira (5=---05 date; sexta (2=---02 date; dia 30=---30 date";
    check(L::Portuguese, &[("Abriu na segunda-feira (5), na sexta (2) e no dia 30.", brackets)]);
    check(
        L::Chinese,
        &[("去年10月开业。", "去年10月=last year --10 date"), ("8月，21日晚", "8月=--08 date; 21日=---21 date")],
    );
}

#[test]
fn times_told_by_their_part_of_the_day() {
    use super::super::Language as L;
    let english = [("It fell at 20 minutes past midnight.", "20 minutes past midnight=00:20 time")];
    check(L::English, &english);
    check(L::English, &[("The board voted 5-to-4 to close it.", "5-to-4=5-4")]);
    check(L::Dutch, &[("Het was vier uur ’s middags.", "vier uur ’s middags=16:00 time")]);
    check(L::Dutch, &[("Na vier uur wachten ging hij.", "vier uur=4 hour wachten")]);
    check(L::Italian, &[("Riapre alle ore 18.15.", "18.15=18:15 time")]);
    check(L::Italian, &[("Una dodicenne e il 68enne lo ottenne.", "dodicenne=12 year; 68enne=68 year")]);
}

#[test]
fn chinese_scores_and_minutes_of_a_match() {
    let cases = [
        ("两队战成2比2，第14分钟破门。", "两=2 队; 2比2=2-2; 第14分钟=14 ordinal 破"),
        ("第一时间停药，这一点我们承认。", ""),
        ("血糖为1.1毫摩尔/升，凌晨一点半发现。", "1.1毫摩尔/升=1.1 mmol/l; 凌晨一点半=01:30 time"),
        ("二次转会，丁一川两次扑出。", "两次=2 time 扑"),
    ];
    check(super::super::Language::Chinese, &cases);
}

#[test]
fn persian_parts_and_large_sums() {
    let cases = [
        ("سه‌پنجم آرا", "سه‌پنجم=0.6 آرا"),
        ("یک سوم مردم", "یک سوم=1/3 مردم"),
        ("یک ربع ماندند", "یک ربع=0.25 hour ماندند"),
        ("بودجه ۴ هزار و ۲۰۰ میلیارد تومان", "۴ هزار و ۲۰۰ میلیارد تومان=4200000000000 تومان"),
        ("بودجه ۴٫۲ همت", "۴٫۲ همت=4200000000000 تومان"),
        ("یک و ۴۰ دقیقه بعدازظهر", "یک و ۴۰ دقیقه بعدازظهر=13:40 time"),
        ("ساعت ۱۰ و نیم آمد", "۱۰ و نیم=10:30/22:30 time"),
    ];
    check(super::super::Language::Persian, &cases);
}

#[test]
fn arabic_numbers_behind_what_they_count() {
    let cases = [
        ("توقفت السفن الست", "الست=6"),
        ("بسرعة 6 عقد", "6 عقد=6 knot"),
        ("وقعوا ٢٠٠ عقد", "٢٠٠=200 عقد"),
        ("في السابعة إلا خمس دقائق صباحاً", "السابعة إلا خمس دقائق صباحاً=06:55 time"),
        ("صوت 1402 مقابل 211 صوتاً", "1402 مقابل 211=1402-211 صوتاً"),
        ("الأيام الخمسة", "الأيام الخمسة=5 day"),
    ];
    check(super::super::Language::Arabic, &cases);
}
