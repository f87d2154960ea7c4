//! British and American spelling.
//!
//! The key that two spellings share is the American one, or what the rules make of the British one. It is only ever
//! compared, never shown, so a key that no dictionary has (`vigor` is in, `glamor` hardly) does no harm; a rule that
//! makes two words into one does. Hence lists of the words that a rule is about, and exceptions for the one rule
//! (`-ise`) that is too productive for a list.

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

const DATA: &str = include_str!("language/data/en_spelling.txt");

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::parse(DATA));

/// Returns the spelling that an English word shares with its British or American twin, when it is another one.
///
/// The word is in normal form; parts joined by hyphens are spelt each by itself. The key of a key is the key: the
/// function returns `None` for its own results. Linear in the length of the word; never fails.
#[must_use]
pub fn canonical_spelling(word: &str) -> Option<String> {
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    if let Some(whole) = RULES.spell(word) {
        return Some(whole);
    }
    if !word.contains('-') {
        return None;
    }
    let parts: Vec<_> = word.split('-').map(|part| (part, RULES.spell(part))).collect();
    if parts.iter().all(|(_, spelt)| spelt.is_none()) {
        return None;
    }
    let spelt: Vec<_> = parts.iter().map(|(part, spelt)| spelt.as_deref().unwrap_or(part)).collect();
    Some(spelt.join("-"))
}

/// The rules as the data file lists them.
#[derive(Default)]
struct Rules {
    pairs: FxHashMap<&'static str, &'static str>,
    starts: Vec<(&'static str, &'static str)>,
    our_stems: Vec<&'static str>,
    re_stems: Vec<&'static str>,
    ll_stems: FxHashSet<&'static str>,
    ise_kept: FxHashSet<&'static str>,
}

impl Rules {
    fn parse(data: &'static str) -> Self {
        let mut rules = Self::default();
        for (kind, words) in data.lines().filter_map(|line| line.split_once(": ")) {
            let words: Vec<&'static str> = words.split(' ').collect();
            let pairs = words.chunks_exact(2).map(|pair| (pair[0], pair[1]));
            match kind {
                "pair" => rules.pairs.extend(pairs),
                "start" => rules.starts.extend(pairs),
                "our" => rules.our_stems.extend(words),
                "re" => rules.re_stems.extend(words),
                "ll" => rules.ll_stems.extend(words),
                "ise" => rules.ise_kept.extend(words),
                _ => {}
            }
        }
        rules
    }

    /// Applies one rule after the other until none is left: `colourise` needs two.
    fn spell(&self, word: &str) -> Option<String> {
        let mut spelt = self.spell_once(word)?;
        while let Some(further) = self.spell_once(&spelt) {
            spelt = further;
        }
        Some(spelt)
    }

    fn spell_once(&self, word: &str) -> Option<String> {
        if let Some(&pair) = self.pairs.get(word) {
            return Some(pair.to_owned());
        }
        // The first letter settles most of them.
        let mut starts = self.starts.iter().filter(|(british, _)| british.bytes().next() == word.bytes().next());
        let start = starts.find_map(|(british, american)| Some(format!("{american}{}", word.strip_prefix(british)?)));
        start
            .or_else(|| self.our(word))
            .or_else(|| self.re(word))
            .or_else(|| self.single_l(word))
            .or_else(|| self.ize(word))
            .or_else(|| yze(word))
            .or_else(|| log(word))
    }

    /// `colourful` to `colorful`.
    fn our(&self, word: &str) -> Option<String> {
        let at = first("our", word)?;
        let (stem, rest) = (&word[..at], &word[at + "our".len()..]);
        self.our_stems.iter().any(|known| stem.ends_with(known)).then(|| format!("{stem}or{rest}"))
    }

    /// `kilometres` to `kilometers`, `centring` to `centering`.
    fn re(&self, word: &str) -> Option<String> {
        let endings = [("re", "er"), ("res", "ers"), ("red", "ered"), ("ring", "ering")];
        endings.iter().find_map(|(british, american)| {
            let stem = word.strip_suffix(british)?;
            self.re_stems.iter().any(|known| stem.ends_with(known)).then(|| format!("{stem}{american}"))
        })
    }

    /// `travelled` to `traveled`.
    fn single_l(&self, word: &str) -> Option<String> {
        let at = last("ll", word)?;
        let (stem, ending) = (&word[..=at], &word[at + 2..]);
        let is_ending =
            matches!(ending, "ed" | "ing" | "ings" | "er" | "ers" | "or" | "ors" | "ous" | "ously" | "ist" | "ists");
        (is_ending && self.ll_stems.contains(stem)).then(|| format!("{stem}{ending}"))
    }

    /// `organisations` to `organizations`.
    fn ize(&self, word: &str) -> Option<String> {
        let at = last("is", word)?;
        let (stem, ending) = (&word[..at], &word[at + "is".len()..]);
        let is_ending = matches!(
            ending,
            "e" | "ed"
                | "es"
                | "er"
                | "ers"
                | "ing"
                | "ingly"
                | "able"
                | "ation"
                | "ations"
                | "ational"
                | "ationally"
                | "ement"
        );
        let is_kept = || {
            stem.len() < 3
                || stem.ends_with(['a', 'o', 'u', 'w'])
                || stem.ends_with("pr")
                || self.ise_kept.contains(format!("{stem}ise").as_str())
        };
        (is_ending && !is_kept()).then(|| format!("{stem}iz{ending}"))
    }
}

/// Where a part first stands in a word. Words are short: looking at each place costs less than preparing a search.
fn first(part: &str, word: &str) -> Option<usize> {
    word.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// Where a part last stands in a word.
fn last(part: &str, word: &str) -> Option<usize> {
    word.as_bytes().windows(part.len()).rposition(|window| window == part.as_bytes())
}

/// `analysed` to `analyzed`.
fn yze(word: &str) -> Option<String> {
    let at = last("lys", word)?;
    let (stem, ending) = (&word[..at], &word[at + "lys".len()..]);
    let is_ending = matches!(ending, "e" | "ed" | "es" | "er" | "ers" | "ing");
    (is_ending && !stem.is_empty()).then(|| format!("{stem}lyz{ending}"))
}

/// `catalogue` to `catalog`, `dialogues` to `dialogs`, `cataloguing` to `cataloging`.
fn log(word: &str) -> Option<String> {
    let at = last("logu", word)?;
    let (stem, ending) = (&word[..at], &word[at + "logu".len()..]);
    let spelt = match ending {
        "e" => "",
        "es" => "s",
        "ed" | "ing" => ending,
        _ => return None,
    };
    (stem.len() >= 2).then(|| format!("{stem}log{spelt}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(word: &str) -> String {
        canonical_spelling(word).unwrap_or_else(|| word.to_owned())
    }

    #[test]
    fn both_spellings_share_a_key() {
        let pairs = "
            organise organize, organised organized, organisation organization, organisations organizations,
            recognising recognizing, realise realize, apologised apologized, privatisation privatization,
            criticise criticize, emphasises emphasizes, organiser organizer, organisers organizers,
            authorised authorized, subsidised subsidized, unrecognisable unrecognizable, modernisation modernization,
            summarise summarize, publicised publicized, hospitalised hospitalized, agonisingly agonizingly,
            specialised specialized, symbolise symbolize, standardise standardize, prioritise prioritize,
            mobilised mobilized, globalisation globalization, victimised victimized, organisational organizational,
            analyse analyze, analysed analyzed, paralysed paralyzed, catalysing catalyzing,
            colour color, coloured colored, colourful colorful, favourite favorite, honour honor, labour labor,
            labourers laborers, neighbour neighbor, neighbourhood neighborhood, behaviour behavior, rumours rumors,
            harboured harbored, humour humor, endeavour endeavor, armoured armored, flavour flavor, odour odor,
            vapour vapor, discoloured discolored, dishonourable dishonorable, unfavourable unfavorable,
            centre center, centres centers, centred centered, theatre theater, metre meter, kilometres kilometers,
            litre liter, fibre fiber, calibre caliber, sombre somber, spectre specter, meagre meager, epicentre epicenter,
            travelled traveled, travelling traveling, traveller traveler, cancelled canceled, cancelling canceling,
            labelled labeled, modelling modeling, levelled leveled, marvellous marvelous, counsellor counselor,
            signalled signaled, fuelled fueled, jeweller jeweler, medallist medalist, totalled totaled,
            quarrelling quarreling, unravelled unraveled, woollen woolen, panellists panelists,
            fulfil fulfill, enrolment enrollment, skilful skillful, instalment installment, wilful willful,
            catalogue catalog, dialogue dialog, dialogues dialogs, cataloguing cataloging, analogue analog,
            defence defense, offences offenses, licence license, self-defence self-defense, pretence pretense,
            practise practice, practised practiced, practising practicing,
            grey gray, tyre tire, programme program, aluminium aluminum, aeroplane airplane, kerb curb, mould mold,
            plough plow, ploughing plowing, sceptic skeptic, sceptical skeptical, jewellery jewelry, pyjamas pajamas,
            anaemia anemia, anaesthetic anesthetic, archaeologist archeologist, haemorrhage hemorrhage,
            paediatrician pediatrician, leukaemia leukemia, foetus fetus, diarrhoea diarrhea, oestrogen estrogen,
            encyclopaedia encyclopedia, manoeuvre maneuver, manoeuvring maneuvering, orthopaedic orthopedic,
            sulphur sulfur, judgement judgment, ageing aging, learnt learned, burnt burned, whilst while,
            amongst among, towards toward, moustache mustache, yoghurt yogurt, cosy cozy, storey story,
            grey-haired gray-haired, colour-coded color-coded, colourised colorized, councillors councilors, draught draft,
            tranquilliser tranquilizer, caesarean cesarean, palaeontologist paleontologist, enquiry inquiry,
            focussed focused, worshippers worshipers, artefacts artifacts, doughnut donut, mum mom";
        let mut n_pairs = 0;
        for pair in pairs.split(',') {
            let (british, american) = pair.trim().split_once(' ').unwrap();
            assert_eq!(key(british), key(american), "{british} {american}");
            assert_eq!(canonical_spelling(&key(british)), None, "the key of {british} is no key");
            n_pairs += 1;
        }
        assert!(n_pairs > 120);
    }

    #[test]
    fn words_that_only_look_british_are_left_alone() {
        let words = "
            advise advised advising adviser surprise surprised surprisingly exercise exercises rise rises rising arise
            sunrise promise promised promising premises premise compromise comprise comprised enterprise despise devise
            revise revised revision supervise televised improvisation advertise advertising advertisement merchandise
            paradise expertise franchise disguise disguised bruise cruise raise raised raising praise noise poised wise
            likewise otherwise precise concise crises crisis basis bases this his is island visit visited raisins
            listing poison prison prisoners liaison mise miser wiser kaiser irises premiers chastised circumcised
            hour hours four tour tours tourist our pour your court course source resource journal journey flour sour
            mourn contour detour devour courage encourage paramour velour yourself fourth youth tourism troubadour
            acre acres genre ogre massacre mediocre entire fire hire require were there figure red
            ring string spring during literature metric central theatrical parameter litter letter
            calls called falling filled spelled controlled compelled excelled rebelled patrolled totally equally
            metallic finally village chancellor million billion dollar follower seller teller killer fully
            vogue rogue league colleague plague argue logue dialog
            fence hence science licensed absence presence sentence evidence experience
            check curb tire program story license meter center color analysis analyst paralysis lysis
            isle easel diesel rebel excel model travel cancel travels enrolled installed fulfilled willing skilled
            aesthetic caesar phoenix poem shoe does goes toe subpoena amoeba
            size sized prize seize resize capsize horizon citizen";
        let changed: Vec<_> =
            words.split_whitespace().filter_map(|word| Some((word, canonical_spelling(word)?))).collect();
        assert_eq!(changed, []);
    }
}
