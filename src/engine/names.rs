//! The names in both texts: people, places, organisations, with all forms of one name joined.
//!
//! A name is a run of capitalised words that is not merely the start of a sentence; small words inside (“Strait of
//! Hormuz”) belong to it, titles before it do not. Short forms join the full form when only one full form fits, and
//! acronyms join what they abbreviate. In scripts without capitals only people are found, by the first names and surnames
//! that lists know (`listed`); in German, where all nouns have capitals, only runs of several words and words that stand
//! like names count.

pub mod forenames;
mod forms;
mod german;
mod join;
pub mod listed;
mod roles;
mod runs;
mod seen;
mod starts;

use super::comparison::{Name, findings};
use super::pair::{Pair, Side};
use super::span::ByteSpan;
use super::wordbook::Notes;
use runs::Run;

/// One place that names someone or something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands, without a possessive ending.
    pub span: ByteSpan,
    /// Which name it is, an index into the list of names.
    pub name: u32,
}

/// All names, and where each side mentions them in text order.
#[derive(Debug)]
pub struct Names {
    /// Sorted by first mention, left first.
    pub list: Vec<Name>,
    /// Mentions in text order, disjoint.
    pub mentions: Pair<Vec<Mention>>,
}

/// Finds the names of both texts. Linear in tokens, log-linear in names.
pub fn find(notes: Pair<&Notes<'_>>) -> Names {
    let sentences = notes.map(runs::Sentences::new);
    let seen = seen::Seen::new(notes, sentences.as_ref());
    let runs = Pair::from_fn(|side| runs::find(notes[side], &sentences[side], &seen));
    let mut runs = starts::with_starts(notes, runs);
    for side in Side::BOTH.into_iter().filter(|side| notes[*side].language.names_people_only()) {
        runs[side] = listed::find(notes[side]);
    }
    let joined = join::join(notes, &runs, &seen);
    let again = Pair::from_fn(|side| {
        let mut again = runs::find_again(notes[side], &sentences[side], &joined.names_of);
        again.extend(listed::find_again(notes[side], &runs[side], &joined.names_of));
        again
    });
    collect(notes, &joined, &runs, &again)
}

/// The share of people that two texts have in common, in scripts without capitals, where nothing else tells a name; `None`
/// elsewhere. Linear in tokens.
pub fn people_in_common(notes: Pair<&Notes<'_>>) -> Option<f64> {
    listed::share(notes)
}

fn collect(notes: Pair<&Notes<'_>>, joined: &join::Joined, runs: &Pair<Vec<Run>>, again: &Pair<Vec<Run>>) -> Names {
    let mut list: Vec<Name> = joined
        .texts
        .iter()
        .map(|text| Name { text: text.clone(), places: Pair::default(), roles: Pair::default() })
        .collect();
    for side in Side::BOTH {
        let mut all: Vec<&Run> = runs[side].iter().chain(&again[side]).collect();
        all.sort_by_key(|run| run.from);
        for run in all {
            if let Some(name) = joined.names_of.get(&run.key) {
                list[*name as usize].places[side].push(run.span(notes[side]));
            }
        }
    }
    list.retain(|name| !(name.places.left.is_empty() && name.places.right.is_empty()));
    findings::sort_names(&mut list);
    let mentions = Pair::from_fn(|side| {
        let places = |(name, entry): (u32, &Name)| {
            entry.places[side].iter().map(move |span| Mention { span: *span, name }).collect::<Vec<_>>()
        };
        let mut mentions: Vec<Mention> = (0u32..).zip(&list).flat_map(places).collect();
        mentions.sort_by_key(|mention| mention.span);
        mentions
    });
    for side in Side::BOTH {
        for mention in &mentions[side] {
            list[mention.name as usize].roles[side].extend(roles::beside(notes[side], *mention));
        }
    }
    Names { list, mentions }
}

/// The words beside one mention that say who it is: “Mayor”, “the former mayor”.
pub fn told_beside(notes: &Notes<'_>, mention: Mention) -> Vec<ByteSpan> {
    roles::beside(notes, mention)
}

/// Whether a German noun stands for a person by what they do: `Archäologin`.
pub fn is_german_person(notes: &Notes<'_>, at: u32) -> bool {
    german::is_person_noun(notes, at)
}

/// The mentions that lie wholly inside a stretch.
pub fn inside(mentions: &[Mention], stretch: ByteSpan) -> &[Mention] {
    let from = mentions.partition_point(|mention| mention.span.start() < stretch.start());
    let to = mentions.partition_point(|mention| mention.span.end() <= stretch.end());
    mentions.get(from..to).unwrap_or_default()
}

/// The first mention that shares characters with a stretch.
pub fn holding(mentions: &[Mention], stretch: ByteSpan) -> Option<&Mention> {
    let at = mentions.partition_point(|mention| mention.span.end() <= stretch.start());
    mentions.get(at).filter(|mention| mention.span.start() < stretch.end())
}

#[cfg(test)]
mod tests {
    use crate::engine::{Article, Config, Language, Pair, compare};

    /// Names of a text, each with the number of its places when it is more than one.
    fn names(text: &str, language: Language) -> String {
        let config = Config { languages: Pair::new(Some(language), Some(language)), ..Config::default() };
        let found = compare(Pair::new(&Article::new("", text), &Article::new("", "")), &config).names;
        let show = |name: &super::Name| match name.places.left.len() {
            1 => name.text.clone(),
            n => format!("{} ×{n}", name.text),
        };
        found.iter().map(show).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn small_words_and_offices_inside_names() {
        let cases = [
            ("Foi levado para o Hospital de São Telmo.", Language::Portuguese, "Hospital de São Telmo"),
            ("Ficou na Escola Padre Inácio Moura.", Language::Portuguese, "Escola Padre Inácio Moura"),
            ("A Guarda Nacional Republicana (GNR) chegou.", Language::Portuguese, "Guarda Nacional Republicana ×2"),
            ("Falou o secretário de Estado das Florestas, Duarte Lima.", Language::Portuguese, "Duarte Lima"),
            (
                "Falou Helena Prado Cordeiro. Depois Helena Prado saiu.",
                Language::Portuguese,
                "Helena Prado Cordeiro ×2",
            ),
            ("Abita a Borgo Sant'Elmo.", Language::Italian, "Borgo Sant'Elmo"),
            ("Gisteren sprak De Schakel. De Schakel zwijgt.", Language::Dutch, "De Schakel ×2"),
            ("Gisteren sprak Bart-Jan Tideman.", Language::Dutch, "Bart-Jan Tideman"),
            (
                "Dat zei Maarten Slotboom van Gravenbouw. Ook bij Gravenbouw is het stil.",
                Language::Dutch,
                "Maarten Slotboom; Gravenbouw ×2",
            ),
        ];
        for (text, language, wanted) in cases {
            assert_eq!(names(text, language), wanted, "{text}");
        }
    }

    /// Houses end with words of each language's own.
    #[test]
    fn houses_in_dutch() {
        let dutch = names("Gisteren sprak Veldkamp Bouw met haar. Later sprak Veldkamp.", Language::Dutch);
        assert_eq!(dutch, "Veldkamp Bouw ×2");
    }

    #[test]
    fn names_in_english() {
        let cases = [
            ("Police closed the docks. Residents left.", ""),
            ("It was Ines Harwick who spoke. Harwick left early.", "Ines Harwick ×2"),
            ("The boat sank in the Strait of Hormuz on Monday.", "Strait of Hormuz"),
            ("The talks with Captain Jory Penhale failed, and Penhale left.", "Jory Penhale ×2"),
            ("We saw the European Union fail. The EU denied it.", "European Union ×2"),
            ("The Marine Accident Bureau (MAB) met. Later the MAB left.", "Marine Accident Bureau ×3"),
            ("They went to St Brannock’s Hospital and to Oakum Lane.", "St Brannock’s Hospital; Oakum Lane"),
            ("He said Iran’s Foreign Ministry spoke for Iran.", "Iran ×2; Foreign Ministry"),
            ("In May the Iranian boat came on a Tuesday to Iran.", "Iran"),
            ("He met Mr. J. K. Brown of Kelsby.", "J. K. Brown; Kelsby"),
            (
                "Later the Farmers’ List met the Civic Alliance. Then the Alliance left.",
                "Farmers’ List; Civic Alliance ×2",
            ),
            ("Substitute Idris Kolawe scored for Queen Elizabeth School.", "Idris Kolawe; Queen Elizabeth School"),
            ("The US left. Later the US and US officials came.", "US ×3"),
            ("Fire Shuts the Old Bridge in Kelsby\n\nHe left Kelsby.", "Kelsby ×2"),
            ("The Fate of the Boats and Crews\n\nHe left.", ""),
            ("He asked: “Why is Iran so unwilling?”", "Iran"),
            ("He wrote: “Nobody came to Kelsby.”", "Kelsby"),
            ("They met James Cook there. Cook left.", "James Cook ×2"),
            ("They met Moira Keogh there. Later DI Keogh left.", "Moira Keogh ×2"),
            ("Will Garforth will stay. But Will Garforth left.", "Will Garforth ×2"),
            ("They met at the Department for Work and Pensions.", "Department for Work and Pensions"),
            ("They wrote to Northmere Water. Later Northmere replied.", "Northmere Water ×2"),
            ("They went to St Brannock’s Hospital. Later St Brannock’s spoke.", "St Brannock’s Hospital ×2"),
            ("The MP for Corbeck left.", "Corbeck"),
            ("MoneyFair wants it. They met MoneyFair.", "MoneyFair ×2"),
            ("They chose Kell Valley Mutual. Then Kell Valley left.", "Kell Valley Mutual ×2"),
            ("Imogen, aged eight, stayed. They went to Kelsby.", "Imogen; Kelsby"),
            ("4.55pm: Thanks for that.\n\n2.30pm: Ambulances left Kelsby.", "Kelsby"),
            (
                "It was Langrigg Events, of Penrith. Then Langrigg Events of Penrith left Penrith.",
                "Langrigg Events ×2; Penrith ×3",
            ),
            ("They joined Tarnside Building Society. Later Tarnside fell.", "Tarnside Building Society ×2"),
            ("They met Ina Jamieson, 81, there. Then Ina left.", "Ina Jamieson ×2"),
            ("We saw Brightwater Launch. Then Brightwater left.", "Brightwater Launch ×2"),
            ("We saw Brightwater Launch near Brightwater.", "Brightwater Launch; Brightwater"),
            ("Members of the Nursing and Midwifery Union left Kelsby.", "Nursing and Midwifery Union; Kelsby"),
            ("New Zealand pledged. Australia left Kelsby.", "New Zealand; Australia; Kelsby"),
            ("They tested MV-7 there. Later MV-7 failed.", "MV-7 ×2"),
            ("They met the bookkeeper Dean Purcell.", "Dean Purcell"),
            ("Then MP Rosalind Kerr left.", "Rosalind Kerr"),
            (
                "It came from Stornaway Head. Police Scotland left Scotland.",
                "Stornaway Head; Police Scotland; Scotland",
            ),
            ("He met Cody Lamarr Hutchins. Then Cody Hutchins left.", "Cody Lamarr Hutchins ×2"),
            (
                "Western Power Networks left. Then Devon and Cornwall Police left.",
                "Western Power Networks; Devon and Cornwall Police",
            ),
            ("She was born at Mercy General.", "Mercy General"),
            ("It came to Mount Gilead. The Mount Gilead Baptist Church is old.", "Mount Gilead Baptist Church ×2"),
            ("He met the Bakers and Allied Workers’ Union.", "Bakers and Allied Workers’ Union"),
            ("It went to Denmark’s Nordkorn. Then Nordkorn left.", "Denmark; Nordkorn ×2"),
            ("The University of Strathmore and Strathmore University are one.", "Strathmore University ×2"),
            ("They ate Marigate biscuits. Two Marigates were left.", "Marigate ×2"),
            ("They met Josiah Pell there. Later the Pell family left.", "Josiah Pell; Pell"),
            ("They met Tarrant & Pell Homes. Then Tarrant and Pell left.", "Tarrant & Pell Homes ×2"),
            ("They met his daughter, Celestine Hayes. Then Celestine left.", "Celestine Hayes ×2"),
            (
                "We saw Hallwick. Then Hallwick left. Yet Hallwick, of Eugen Hallwick, fell.",
                "Hallwick ×3; Eugen Hallwick",
            ),
            (
                "They thanked Northshire Police. Police made arrests. Winger Lewis Hargan left.",
                "Northshire Police; Lewis Hargan",
            ),
        ];
        for (text, wanted) in cases {
            assert_eq!(names(text, Language::English), wanted, "{text}");
        }
    }

    #[test]
    fn what_each_text_calls_a_person() {
        let left = Article::new("", "Mayor Ana Lima left. Later the coastguard spokesman Ivo Brand spoke.");
        let right = Article::new("", "Ana Lima, the former mayor, left. Ivo Brand, who sang, spoke.");
        let found = compare(Pair::new(&left, &right), &Config::default()).names;
        let roles = |name: &str| {
            let name = found.iter().find(|found| found.text == name).expect("both name it");
            let side = |article: &Article, spans: &[super::ByteSpan]| -> Vec<String> {
                spans.iter().map(|span| article.slice(*span).to_owned()).collect()
            };
            (side(&left, &name.roles.left), side(&right, &name.roles.right))
        };
        assert_eq!(roles("Ana Lima"), (vec!["Mayor".to_owned()], vec!["the former mayor".to_owned()]));
        assert_eq!(roles("Ivo Brand"), (vec!["coastguard spokesman".to_owned()], vec![]));
    }

    #[test]
    fn german_nouns_are_no_names() {
        let text =
            "Die Polizei sperrte am Montag die Brücke. Der Sprecher Karl Brenner kam aus Oldenfurt. Brenner ging.";
        assert_eq!(names(text, Language::German), "Karl Brenner ×2; Oldenfurt");
        let text = "Ein Drittel der Häuser und das Lagerhaus der Firma Nordholz AG an der Straße von Ursula von der Leyen. Die Nordholz AG schwieg.";
        assert_eq!(names(text, Language::German), "Nordholz AG ×2; Ursula von der Leyen");
        let text = "Eine Stange lag am Kelsen-Gletscher. Die Forscher Stangen suchten nach Verschütteten im Eis.";
        assert_eq!(names(text, Language::German), "Kelsen-Gletscher");
        let text = "Weitere Ausstände folgen. Jeder Streiktag zählt. Auf dem Schillerplatz, nicht auf dem Parkplatz, wartet der Student Jonas Feld. Die Nordhafener Verkehrsbetriebe (NVB) schweigen, die NVB auch.";
        assert_eq!(names(text, Language::German), "Schillerplatz; Jonas Feld; Nordhafener Verkehrsbetriebe ×3");
    }

    #[test]
    fn bodies_and_ways_between_places() {
        let cases = [
            ("Hoy ganó Unión por Calado. Puerto Calado calla.", Language::Spanish, "Unión por Calado; Puerto Calado"),
            ("Об этом сказала представитель МЧС Дарья Котова.", Language::Russian, "МЧС; Дарья Котова"),
            ("На трассе Каменск — Залесье снег. От Залесья идут.", Language::Russian, "Каменск; Залесье ×2"),
        ];
        for (text, language, wanted) in cases {
            assert_eq!(names(text, language), wanted, "{text}");
        }
    }

    #[test]
    fn a_union_that_is_spelled_out_is_no_noun() {
        let text = "Es rief die Gewerkschaft Metall und Technik (GMT) auf. Die GMT droht.";
        assert_eq!(names(text, Language::German), "Gewerkschaft Metall und Technik ×3");
        let text = "Im Röthbergtunnel lagen 40 Meter Gesteinsmassen. Sein Mandant fuhr zwischen Lindach und Obermoos.";
        assert_eq!(names(text, Language::German), "Röthbergtunnel; Lindach; Obermoos");
        let text = "Am Ammersee lag ein Stausee. In der ZDF-Reihe ging es nach München.";
        assert_eq!(names(text, Language::German), "Ammersee; ZDF; München");
        let text = "Bei Hallwanger wird gespart. Der Fonds, dem Hallwanger gehört, schweigt über Hallwanger.";
        assert_eq!(names(text, Language::German), "Hallwanger ×3");
    }

    #[test]
    fn small_words_between_hyphens_and_in_marks_belong_to_a_name() {
        let text = "Le maire de Bourg-en-Belle est parti. Il vit à Saint-Jean-de-la-Croix.";
        assert_eq!(names(text, Language::French), "Bourg-en-Belle; Saint-Jean-de-la-Croix");
        let text = "Venue hier, l’Association des victimes de Sainte-Aubeline espère.";
        assert_eq!(names(text, Language::French), "Association des victimes de Sainte-Aubeline");
        let text = "Ils vont au lycée Marcel-Aymé de Montrebeau, dans le Haut-Allier-et-Vernoise. La Vernoise monte.";
        assert_eq!(names(text, Language::French), "Marcel-Aymé; Montrebeau; Haut-Allier-et-Vernoise; Vernoise");
        let text = "Les élus de Sainte-Aubeline se taisent. L’Association des victimes de Sainte-Aubeline espère.";
        assert_eq!(names(text, Language::French), "Sainte-Aubeline; Association des victimes de Sainte-Aubeline");
        let text = "Selon l’Agence régionale de santé (ARS), rien ne presse. L’Agence régionale de santé se tait.";
        assert_eq!(names(text, Language::French), "Agence régionale de santé ×3");
        let text = "El gestor, Vías del Norte, calla. Vías del Norte espera.";
        assert_eq!(names(text, Language::Spanish), "Vías del Norte ×2");
        let text = "Координатор движения «Честный счёт» ушёл. Вчера Анну Котову видели, но Котова молчит.";
        assert_eq!(names(text, Language::Russian), "Честный счёт; Анну Котову ×2");
    }

    #[test]
    fn acronyms_are_spelt_out_in_other_scripts() {
        let text = "Вчера бастовал Союз транспортных рабочих. Союз транспортных рабочих (СТР) ждёт. В СТР молчат.";
        assert_eq!(names(text, Language::Russian), "Союз транспортных рабочих ×4");
        let text = "Ήρθε η Εθνική Τράπεζα Ελλάδος. Η Εθνική Τράπεζα Ελλάδος (ΕΤΕ) σιωπά. Η ΕΤΕ περιμένει.";
        assert_eq!(names(text, Language::Greek), "Εθνική Τράπεζα Ελλάδος ×4");
    }

    #[test]
    fn families_of_firms_and_first_names_of_speakers() {
        let text = "La almazara Hermanos Quirós calla. Ayer llegó Eusebio Quirós. Para Quirós es tarde.";
        assert_eq!(names(text, Language::Spanish), "Hermanos Quirós; Eusebio Quirós ×2");
        let text = "We met Nellka Abiola there. “It is odd,” says Nellka, now 15.";
        assert_eq!(names(text, Language::English), "Nellka Abiola ×2");
        let text = "Der kleine Leon liegt im Krankenhaus in Altenmarkt. Auf dem Supermarkt lag Schnee.";
        assert_eq!(names(text, Language::German), "Leon; Altenmarkt");
    }
}
