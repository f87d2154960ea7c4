//! The main states of the page, held against pictures that were looked at and kept.
//!
//! A picture is kept coarse, each of its pixels the mean of a square of the screen: what stands where in which colour is
//! seen in it, and the drawing of letters, which changes from one browser to the next, is not. Letters are those of two
//! families that are the same everywhere, so that lines break where they broke.

use anyhow::{Context, bail, ensure};
use journeys::texts::file;
use journeys::{IN_CHROMIUM, Outcome, Picture, Reader, Setting, Side, journey_in};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};
use thirtyfour::By;

/// The side of a square whose mean is kept, in pixels of the screen.
const SQUARE: usize = 8;

/// How many of a thousand squares may differ by more than noise.
const DIFFERING_MAX: f64 = 0.5;

/// How often the page is looked at until it rests, and how long it is left alone in between.
const N_LOOKS: usize = 40;
const PAUSE: Duration = Duration::from_millis(150);

/// Nothing of the machine shows: no bars of its own, no colours of its own, no way of its own to draw letters.
const SETTING: Setting = Setting {
    arguments: &[
        "--force-device-scale-factor=1",
        "--force-color-profile=srgb",
        "--font-render-hinting=none",
        "--disable-lcd-text",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion",
    ],
    ..IN_CHROMIUM
};

/// The same letters everywhere, and nothing that blinks. The page's policy allows no style in its markup.
const SAME_LETTERS: &str = r#"
    const letters = new CSSStyleSheet();
    letters.replaceSync(`
        :root { --serif: "Liberation Serif", "DejaVu Sans"; --sans: "Liberation Sans", "DejaVu Sans"; }
        * { caret-color: transparent !important; transition: none !important; animation: none !important; }`);
    document.adoptedStyleSheets.push(letters);"#;

/// Whether the browser has these letters: with them, words are as wide before every other family.
const HAS_LETTERS: &str = r#"
    const pen = document.createElement('canvas').getContext('2d');
    const width = (font) => { pen.font = `40px ${font}`; return pen.measureText('Twicetold, wide and iiil').width; };
    return ['Liberation Serif', 'Liberation Sans', 'DejaVu Sans'].every((family) =>
        width(`"${family}", monospace`) === width(`"${family}", cursive`)
            && width(`"${family}", monospace`) !== width('monospace'));"#;

/// A screen in front of the reader.
const WIDE: (u32, u32) = (1280, 900);
const NARROW: (u32, u32) = (390, 844);

/// What the reader compares.
#[derive(Clone, Copy)]
enum Texts {
    /// Nothing yet.
    None,
    /// A file that is no text.
    BadFile,
    /// These two.
    Pair(&'static str, &'static str),
}

const AGENCY: Texts =
    Texts::Pair(include_str!("../../samples/agency-a.txt"), include_str!("../../samples/agency-b.txt"));
const IDENTICAL: Texts =
    Texts::Pair(include_str!("../../samples/agency-a.txt"), include_str!("../../samples/agency-a.txt"));
const STRANGERS: Texts = Texts::Pair(
    include_str!("../../samples/agency-a.txt"),
    "Rye bread wants patience. Feed your starter overnight, bake dark, wait a day before slicing.",
);
const PERSIAN: Texts =
    Texts::Pair(include_str!("../fixtures/languages/fa/left.txt"), include_str!("../fixtures/languages/fa/right.txt"));

/// One state of the page.
struct State {
    /// What it is called, and its picture with it.
    name: &'static str,
    screen: (u32, u32),
    /// The settings that the page remembers, in its own words.
    look: &'static str,
    texts: Texts,
    /// Keys that are pressed then.
    keys: &'static str,
    /// What is pressed by a pointer after that.
    pressed: Option<&'static str>,
}

const fn state(name: &'static str, look: &'static str, texts: Texts) -> State {
    State { name, screen: WIDE, look, texts, keys: "", pressed: None }
}

const STATES: [State; 19] = [
    state("start", "theme=light", Texts::None),
    state("start-dark", "theme=dark", Texts::None),
    state("start-persian", "theme=light language=fa", Texts::None),
    State { screen: NARROW, ..state("start-narrow", "theme=light", Texts::None) },
    state("bad-file", "theme=light", Texts::BadFile),
    state("level", "theme=light", AGENCY),
    state("level-dark", "theme=dark", AGENCY),
    state("level-sepia", "theme=sepia", AGENCY),
    state("flowing", "theme=light flow=free", AGENCY),
    state("inline", "theme=light columns=one", AGENCY),
    State { screen: NARROW, ..state("narrow", "theme=light", AGENCY) },
    State { keys: "n", ..state("chosen", "theme=light", AGENCY) },
    State { keys: "nnw", ..state("chosen-dark", "theme=dark", AGENCY) },
    State { keys: "d", ..state("differences", "theme=light", AGENCY) },
    State { keys: "?", ..state("keys", "theme=light", AGENCY) },
    State { pressed: Some(".settings > summary"), ..state("settings", "theme=light", AGENCY) },
    state("identical", "theme=light", IDENTICAL),
    state("nothing-in-common", "theme=light", STRANGERS),
    state("persian", "theme=light language=fa", PERSIAN),
];

#[tokio::test]
async fn the_main_states_look_as_they_did() -> Outcome {
    let mut changed = Vec::new();
    for state in &STATES {
        let now = journey_in(SETTING, async |reader| shows(reader, state).await).await;
        now.with_context(|| format!("“{}” could not be shown", state.name))?;
        if let Err(error) = holds(state) {
            changed.push(format!("{error:#}"));
        }
    }
    ensure!(
        changed.is_empty(),
        "{}\nIf that is as it should be, keep the new pictures: cargo xtask pictures --accept",
        changed.join("\n")
    );
    Ok(())
}

#[test]
fn every_kept_picture_is_of_a_state() -> Outcome {
    for file in fs::read_dir(kept())? {
        let path = file?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        ensure!(STATES.iter().any(|state| state.name == name), "{} shows no state", path.display());
    }
    Ok(())
}

/// Brings the page into a state and leaves a picture of it.
async fn shows(reader: &Reader, state: &State) -> Outcome {
    let (width, height) = state.screen;
    let screen = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
    reader.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", screen).await?;
    reader.script("localStorage.setItem('twicetold.look', arguments[0]);", vec![json!(state.look)]).await?;
    reader.driver.refresh().await?;
    let letters = reader.script(HAS_LETTERS, vec![]).await?;
    ensure!(letters == json!(true), "the families Liberation and DejaVu are not installed");
    reader.script(SAME_LETTERS, vec![]).await?;
    reader.waits_for(async || Ok(reader.driver.find_all(By::Id("compare")).await?.pop())).await?;
    brings(reader, state.texts).await?;
    if !state.keys.is_empty() {
        reader.types(state.keys).await?;
    }
    if let Some(pressed) = state.pressed {
        reader.driver.find(By::Css(pressed)).await?.click().await?;
    }
    fs::write(taken(state), at_rest(reader).await?).context("the picture could not be written")
}

/// Puts in the texts and has them compared.
async fn brings(reader: &Reader, texts: Texts) -> Outcome {
    match texts {
        Texts::None => Ok(()),
        Texts::BadFile => {
            let photo = file("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01")?;
            reader.chooses_file(Side::First, &photo).await?;
            reader.sees("“photo.jpg” is not a text.").await
        }
        Texts::Pair(first, second) => {
            reader.compares_at_once(first, second).await?;
            // An answer that knows the meaning of words takes the first one's place, where there is one.
            let english = first.is_ascii() || first.contains(" the ");
            let refined = By::Css(".page[data-refined]");
            let refined = async || Ok(reader.driver.find_all(refined.clone()).await?.pop());
            if english { reader.waits_for(refined).await.map(drop) } else { Ok(()) }
        }
    }
}

/// A picture of the page once two in a row are the same.
async fn at_rest(reader: &Reader) -> Outcome<Vec<u8>> {
    let mut before = Vec::new();
    for _ in 0..N_LOOKS {
        let now = reader.driver.screenshot_as_png().await?;
        if now == before {
            return Ok(now);
        }
        before = now;
        tokio::time::sleep(PAUSE).await;
    }
    bail!("the page does not come to rest")
}

/// Holds the picture just taken against the one kept, or keeps it where that is asked for.
fn holds(state: &State) -> Outcome {
    let path = kept().join(format!("{}.png", state.name));
    let now = Picture::read(&fs::read(taken(state))?)?.coarse(SQUARE);
    let before = fs::read(&path).ok().map(|png| Picture::read(&png)).transpose()?;
    let verdict = compared(state, before.as_ref(), &now);
    if verdict.is_err() && env::var_os("TWICETOLD_ACCEPT").is_some() {
        return now.write(&path);
    }
    verdict
}

fn compared(state: &State, before: Option<&Picture>, now: &Picture) -> Outcome {
    let (name, taken) = (state.name, taken(state));
    let before = before.with_context(|| format!("“{name}” has no picture yet; it is in {}", taken.display()))?;
    let left = taken.with_file_name(format!("{name}-kept.png"));
    let difference = before.difference(now).with_context(|| format!("“{name}” has another size"))?;
    if difference.per_mille <= DIFFERING_MAX {
        return Ok(());
    }
    before.finer(SQUARE).write(&left)?;
    bail!(
        "“{name}” looks otherwise: {:.1} of 1000 places ({DIFFERING_MAX} are allowed), most by {} of 255 at {} pixels from \
         the left and {} from the top; as it is: {}, as it was: {}",
        difference.per_mille,
        difference.most,
        difference.at.0 * SQUARE,
        difference.at.1 * SQUARE,
        taken.display(),
        left.display()
    )
}

/// Where pictures are kept.
fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures")
}

/// Where the picture just taken of a state lies.
fn taken(state: &State) -> PathBuf {
    let folder = env::var_os("TWICETOLD_PICTURES").map_or_else(env::temp_dir, PathBuf::from);
    folder.join(format!("{}.png", state.name))
}
