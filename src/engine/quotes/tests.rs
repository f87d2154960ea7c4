//! Quotations found and paired, as a reader would.

use crate::engine::{Article, Config, Pair, QuotePair, Side, compare};

/// Rows as `left|right relation speaker/speaker`.
fn rows(left: &str, right: &str) -> Vec<String> {
    let articles = Pair::new(Article::new("", left), Article::new("", right));
    let show = |row: &QuotePair| {
        let speaker = |side: Side| row.sides[side].as_ref().map_or("", |quote| quote.speaker.as_deref().unwrap_or("?"));
        format!("{:?} {}/{}", row.relation, speaker(Side::Left), speaker(Side::Right))
    };
    compare(articles.as_ref(), &Config::default()).quotes.iter().map(show).collect()
}

#[test]
fn what_became_of_a_quotation() {
    let left = "“There was no safe way to keep traffic moving on the bridge,” said Ines Corrigall, the engineer.";
    let cases = [
        (
            "Ines Corrigall said: 'There was no safe way to keep traffic moving on the bridge.'",
            "Identical Ines Corrigall/Ines Corrigall",
        ),
        (
            "“There was no safe way to keep traffic moving,” Ines Corrigall explained.",
            "Trimmed Ines Corrigall/Ines Corrigall",
        ),
        (
            "«There was no easy way to keep traffic moving on the bridge», said Ines Corrigall.",
            "Altered Ines Corrigall/Ines Corrigall",
        ),
        (
            "“There was no way to keep traffic moving on the bridge,” Ines Corrigall explained.",
            "Altered Ines Corrigall/Ines Corrigall",
        ),
        ("“There was no safe way on the bridge,” Ines Corrigall explained.", "Trimmed Ines Corrigall/Ines Corrigall"),
        (
            "Ines Corrigall said there was no safe way to keep traffic moving on the bridge.",
            "Indirect Ines Corrigall/Ines Corrigall",
        ),
        ("Nine cats slept on the mat.", "OnlyLeft Ines Corrigall/"),
    ];
    for (right, wanted) in cases {
        assert_eq!(rows(left, right), [wanted], "{right}");
    }
}

#[test]
fn titles_are_no_quotations() {
    let german = "Ihren letzten Auftritt hatte sie vor drei Jahren in »Warten auf Godot«, wie es hieß.";
    assert_eq!(rows(german, "Neun Katzen schliefen auf der Matte."), [""; 0]);
    assert_eq!(rows("His left hand drives “Crossing Water,” a song of 1961.", "Nine cats slept."), [""; 0]);
    assert_eq!(
        rows(
            "«Камаэйр» прекращает полёты\n\nЭта компания уже давно никому не платит.",
            "Девять котов спят на старом ковре."
        ),
        [""; 0]
    );
    assert_eq!(rows("“Mind The Gap,” said Rosa Vane.", "Nine cats slept."), ["OnlyLeft Rosa Vane/"]);
}

#[test]
fn places_and_years_alone_are_no_report() {
    let left = "“People in Mill Lane are still drying out from 2020,” said Rosa Vane.";
    let right = "The river broke its banks in 2020 and left people in Mill Lane under water.";
    assert_eq!(rows(left, right), ["OnlyLeft Rosa Vane/"]);
}

#[test]
fn who_speaks() {
    let cases = [
        ("“We sank,” said a coastguard spokesman, Henrik Tallow. “It was cold.”", &["OnlyLeft Henrik Tallow/"; 2][..]),
        ("Then Orla Pettifer came. “Nobody wrote back,” she said.", &["OnlyLeft Orla Pettifer/"]),
        ("“We won,” said Rovers manager Fiona Macklin.", &["OnlyLeft Fiona Macklin/"]),
        ("“We sank,” the port said.", &["OnlyLeft the port/"]),
        (
            "Rosa Vane left. One chief executive told us he was poor. “We froze,” he said.",
            &["OnlyLeft One chief executive/"],
        ),
        ("Lord Ravenglass left the Eskdale Show. “We wept,” he said.", &["OnlyLeft Ravenglass/"]),
        ("Denise Packer wept. One carer, who asked her not to tell, said: “I was shaking.”", &["OnlyLeft One carer/"]),
        ("The fire chief, Anselm Tordoff, added: “We went.”", &["OnlyLeft Anselm Tordoff/"]),
        ("The world is “anarchic” by nature.", &["OnlyLeft ?/"]),
        ("Gary Tully succeeded Marco Brandt. “It is over now,” he said.", &["OnlyLeft Gary Tully/"]),
        ("Pia Lund called it “over now” but said that nets helped.", &["OnlyLeft Pia Lund/"]),
        ("Rosa Vane left. “I told the mayor off,” she said.", &["OnlyLeft Rosa Vane/"]),
        ("Nobody slept. “Who would like soup now?” Mr Thwaite recalled.", &["OnlyLeft Thwaite/"]),
        ("Neil Abern shut his eyes as the foreman said it was “over now”.", &["OnlyLeft the foreman/"]),
        ("Then Rosa Vane cried. With a smile she asked: “Is it over now?”", &["OnlyLeft Rosa Vane/"]),
        ("Jean Attwell, 61, fell ill. “I was sick for days,” said the retired teacher.", &["OnlyLeft Jean Attwell/"]),
        ("Mark Ellis met Rosa Vane there. “It is over now,” he said.", &["OnlyLeft Mark Ellis/"]),
        ("Senator Walter Drew left.\n\nNobody spoke. “It is over now,” the senator wrote.", &["OnlyLeft Walter Drew/"]),
        ("Walter Drew, who led the Senate, said it was “over now”.", &["OnlyLeft Walter Drew/"]),
        ("Howard Kess thanked Walter Drew and said it was “over now”.", &["OnlyLeft Howard Kess/"]),
        ("Rosa Vane, a vet, left. “It is over now,” the retired vet said.", &["OnlyLeft Rosa Vane/"]),
        ("Mark Ellis sang in Chicago’s South Side. “It is over now,” he said.", &["OnlyLeft Mark Ellis/"]),
        (
            "Now Rosa Vane left. “Come on,” said Mark Ellis.\n\nVane laughed. “Not now,” she said.",
            &["OnlyLeft Mark Ellis/", "OnlyLeft Rosa Vane/"],
        ),
        ("And Mark Ellis? “I told Jack Drew to go,” he said. Jack Drew left.", &["OnlyLeft Mark Ellis/"]),
        ("Rosa Vane fell. “It is over now,” said her mother, Joanne Vane.", &["OnlyLeft Joanne Vane/"]),
        ("The Harbour Union wants talks. “It is over now,” it said.", &["OnlyLeft Harbour Union/"]),
        ("Rosa Vane heard it. Her voice broke. “It is over now.”", &["OnlyLeft Rosa Vane/"]),
        ("Rosa Vane left.\n\n“It is over now,” the biologist said.", &["OnlyLeft Rosa Vane/"]),
        ("Rosa Vane left. The retired cook sat down and said “over now” twice.", &["OnlyLeft Rosa Vane/"]),
        ("Rosa Vane heard it.\n\nShe laughs. “It is over now.”", &["OnlyLeft Rosa Vane/"]),
        ("Nobody rang. “It is over now,” he told the Gazette.", &["OnlyLeft ?/"]),
        ("Tom Askew met Halden Wire. “It is over now,” said the vicar.", &["OnlyLeft Tom Askew/"]),
        ("Rosa Vane packs boxes. “It is over now,” said the packer.", &["OnlyLeft Rosa Vane/"]),
        ("Rosa Vane came. The council leader stood there. “It is over now,” she said.", &["OnlyLeft Rosa Vane/"]),
        ("Rosa Vane met Mark Ellis. “It is over now,” said the vicar.", &["OnlyLeft the vicar/"]),
        ("Rosa Vane left it. Her reply — “not while I breathe” — hangs there.", &["OnlyLeft Rosa Vane/"]),
        ("Rosa Vane wept. “It is over now,” the letter said.", &["OnlyLeft the letter/"]),
        ("Rosa Vane had lost it. They slept on the floor, she said. “Nobody told us.”", &["OnlyLeft Rosa Vane/"]),
        ("It shut, when a pilot on final approach reported “a lid” there.", &["OnlyLeft a pilot on final approach/"]),
        ("They hid above Marlow Heath after the captain of a jet spotted “a lid” there.", &["OnlyLeft the captain/"]),
        (
            "Solange Marty est partie. Jacques Fabre est venu. « Je ne vends pas de pneus », lui a répondu la libraire.",
            &["OnlyLeft Solange Marty/"],
        ),
        (
            "Гуляев ждёт. Сергей Гуляев летает здесь давно. «Я тут каждую сопку знаю», — вздыхает пилот.",
            &["OnlyLeft Сергей Гуляев/"],
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(rows(text, "Nine cats slept."), wanted, "{text}");
    }
}

#[test]
fn what_the_other_text_calls_someone_tells_who_speaks() {
    let left = "The council leader, Rosa Vane, left Kelsby with Mark Ellis on Monday.";
    let right = "Mark Ellis met Rosa Vane in Kelsby on Monday. “It is over now,” said the council leader.";
    assert_eq!(rows(left, right), ["OnlyRight /Rosa Vane"]);
}

#[test]
fn who_speaks_in_german() {
    let text = "Am Montag kam Theo Wagner in die Praxis. „Irgendwer isst den Honig“, sagt der Mediziner.";
    assert_eq!(rows(text, "Neun Katzen schliefen auf der Matte und warteten."), ["OnlyLeft Theo Wagner/"]);
}

#[test]
fn one_speaker_tells_one_thing_in_other_words() {
    let left = "“Nobody told us anything at all,” said Rosa Vane.";
    let wanted = ["Altered Rosa Vane/Rosa Vane"];
    assert_eq!(rows(left, "“No one told us a thing at all,” said Rosa Vane."), wanted);
    let other = rows(left, "“No one asked me to leave my house,” said Rosa Vane.");
    assert_eq!(other, ["OnlyLeft Rosa Vane/", "OnlyRight /Rosa Vane"]);
}

#[test]
fn nobody_speaks_where_a_text_begins_with_a_colon() {
    assert_eq!(rows(": “These two did not say a word.”", ""), ["OnlyLeft ?/"]);
}

#[test]
fn who_speaks_where_nothing_tells_a_name() {
    let cases = [
        ("ووصف الوزير المناسبة بأنها «يوم تاريخي» لنا.", "الوزير"),
        ("وأكدت المديرة هدى النجار أن الخط جاهز. وقالت: «تدربت ستون مهندسة».", "هدى النجار"),
        ("ويشتكي بائع الخضار محمود سالم: «المترو للأغنياء فقط».", "محمود سالم"),
        ("校长王海在会上向家长道歉。“我们没有管好食堂，”他说。", "王海"),
        ("“半夜两点，女儿喊疼。”母亲刘芳回忆起周二的情景。", "刘芳"),
    ];
    for (text, wanted) in cases {
        assert_eq!(rows(text, ""), [format!("OnlyLeft {wanted}/")], "{text}");
    }
}

#[test]
fn who_speaks_behind_whom_it_is_told() {
    let cases = [
        ("«O preso admitiu os factos e saiu», disse ao jornal uma fonte judicial.", "uma fonte judicial"),
        ("«Perdi a casa e o cão», contou à Atlas Helena Prado, de 71 anos.", "Helena Prado"),
        ("«Não aceitamos promessas», disse a presidente, Helena Prado, para quem o Estado falhou.", "Helena Prado"),
        (
            "Das entspreche dem Schlüssel, betonte Heimleiterin Birgit Sellhorn: „Wir haben alles getan.“",
            "Birgit Sellhorn",
        ),
        ("“这座奖杯属于所有人。”54岁的主教练佩什奇激动地表示。", "佩什奇"),
        ("یدالله راهوار، راننده ۵۷ ساله، قانع نشد: «با این ماشین‌ها نمی‌شود.»", "یدالله راهوار"),
        ("وقال صاحب مطحنة في الحي، وائل السنجاري، إن الخبز ينفد. «لا يكفي أكثر من أسبوعين»، قال.", "وائل السنجاري"),
    ];
    for (text, wanted) in cases {
        assert_eq!(rows(text, ""), [format!("OnlyLeft {wanted}/")], "{text}");
    }
}

#[test]
fn what_is_called_so_in_marks_is_no_quotation() {
    assert_eq!(rows("قطار میان ایستگاه «باغ انار» و میدان ماند.", ""), [""; 0]);
    assert_eq!(rows("این دانشجو به «عصر مهرازان» گفت که نیامد.", ""), [""; 0]);
}

#[test]
fn chinese_speakers_behind_what_they_say() {
    let cases = [
        ("据县教育局介绍，学校办了六十年。“孩子太少了。”局长孟庆尧说。", "OnlyLeft 孟庆尧/"),
        ("67岁的柯长贵丢了孙子。“那个弯我忘不了。”老人说完，背过身去。", "OnlyLeft 柯长贵/"),
        ("本报讯（记者 苏晚晴）“学校关了，村子就没声音了。”53岁的温淑琴嗓子发颤。", "OnlyLeft 温淑琴/"),
        ("在镇上打零工的董大山则掰起了指头：“一个月才挣三千元，怎么念？”", "OnlyLeft 董大山/"),
    ];
    for (left, wanted) in cases {
        assert_eq!(rows(left, "九只猫睡在垫子上。"), [wanted], "{left}");
    }
}

#[test]
fn what_is_told_to_someone_or_in_some_way_is_no_arabic_speaker() {
    let cases = [
        (
            "في الباحة وقفت المديرة ليلى البرقاوي شاحبة. قالت لنا: «فقدنا في دقائق ما جمعته أجيال كاملة».",
            "OnlyLeft ليلى البرقاوي/",
        ),
        ("وقالت السائحة السويدية إنغريد هولم «قطعنا أربعة آلاف كيلومتر لنرى هذا الكنز».", "OnlyLeft إنغريد هولم/"),
    ];
    for (left, wanted) in cases {
        assert_eq!(rows(left, "نامت تسع قطط على الحصيرة."), [wanted], "{left}");
    }
}
